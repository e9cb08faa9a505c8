import type { LawReference } from '#shared/law/citations.ts';
import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { FieldPlace, RuleFamily, Severity } from './rule.ts';
import type { rules } from './rules.ts';

/** Every code that the rules can raise, named after the defect. */
export type FindingCode = (typeof rules)[number]['code'];

/**
 * What a check found: a fact, a place and the Article, never a sentence. Titles, explanations and what to
 * do stand in `shared/messages`, by code.
 */
export type Finding = FieldPlace & {
  readonly code: FindingCode;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** Register that it concerns; `null` = the workspace or a party. */
  readonly register: string | null;
  readonly article: LawReference | null;
  readonly params: Readonly<Record<string, string>>;
  /** The open Answer that would tell whether it is due: a question, no defect. */
  readonly dueIf: FieldPlace | null;
  /** Set aside by a person, for a reason, while `until` has not passed. */
  readonly dismissed: { readonly reason: string; readonly until: IsoDate | null } | null;
};
