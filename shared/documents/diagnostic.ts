import type { RenderDiagnostic } from './tree.ts';

/** What a builder could not write in full. Texts for people are in `shared/messages`. */
export type BuildDiagnostic = {
  readonly code: 'missing-translation' | 'stale-translation' | 'open-link' | 'missing-fact';
  readonly severity: 'error' | 'warning';
  /** Type and id of the record, and path of the field, as in `Origin`. */
  readonly type: string;
  readonly record: string;
  readonly field: string;
  readonly params: Readonly<Record<string, string>>;
};

export type DocumentDiagnostic = BuildDiagnostic | RenderDiagnostic;
