import type { RetentionRule } from '#shared/model/retention-rule.ts';
import { useRetentionWords } from '#renderer/fields/retention-words.ts';
import { useIndex } from '#renderer/session/use-workspace.ts';
import { RowsSection } from './record-rows.tsx';
import type { SectionProps } from './section-props.ts';

type RankedRule = { readonly rule: RetentionRule; readonly isUnder: boolean };

/** How long data is kept; exceptions stand under the rule that they are exceptions to. */
export function RetentionRows({ register: { id }, title }: SectionProps) {
  const index = useIndex();
  const wordsOf = useRetentionWords();
  const rows = ranked(index.retentionRulesOf(id)).map(({ rule, isUnder }) => ({
    type: 'retentionRules' as const,
    id: rule.id,
    detail: wordsOf(rule),
    isUnder,
  }));
  return <RowsSection type="retentionRules" register={id} rows={rows} label={title} />;
}

/** Rules with their exceptions right after them; each stands once. */
export function ranked(rules: readonly RetentionRule[]): readonly RankedRule[] {
  const known = new Set<string>(rules.map(({ id }) => id));
  const isException = ({ overrides }: RetentionRule): boolean =>
    overrides.some((overridden) => known.has(overridden));
  const told = new Set<string>();
  const withExceptions = (rule: RetentionRule, isUnder: boolean): readonly RankedRule[] => {
    if (told.has(rule.id)) return [];
    told.add(rule.id);
    const exceptions = rules.filter(({ overrides }) => overrides.includes(rule.id));
    return [{ rule, isUnder }, ...exceptions.flatMap((each) => withExceptions(each, true))];
  };
  const general = rules.filter((rule) => !isException(rule));
  return [...general, ...rules].flatMap((rule) => withExceptions(rule, false));
}
