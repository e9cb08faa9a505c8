import type { FindingGroup, RegisterResult } from '#shared/documents/check-report/check-result.ts';

/** What the list of findings shows. */
export type FindingView = {
  /** The least severity, or the open questions alone. */
  readonly severity: 'error' | 'warning' | 'info' | 'questions';
  readonly register: string | null;
  /** Part of a citation as printed: `13`, `30 artikla`. */
  readonly article: string;
};

/** The groups of a register that a view shows, worst first; questions come last. */
export function matches(result: RegisterResult, view: FindingView): readonly FindingGroup[] {
  const { defects, questions } = result;
  const shown =
    view.severity === 'questions'
      ? questions
      : [
          ...defects.error,
          ...defects.warning,
          ...defects.info,
          ...(view.severity === 'info' ? questions : []),
        ];
  const wanted = view.article.trim().toLowerCase();
  if (wanted === '') return shown;
  return shown.filter(({ first }) => first.article.toLowerCase().includes(wanted));
}
