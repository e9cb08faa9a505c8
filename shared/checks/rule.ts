import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { LawReference } from '#shared/law/citations.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { Party } from '#shared/model/party.ts';
import type { AnyRecord, RecordOf } from '#shared/model/records.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { ActivityData } from './facts/activity-data.ts';
import type { ActivityRetention } from './facts/activity-retention.ts';
import type { FlowInRegister } from './facts/flows.ts';
import type { NoticeFacts } from './facts/notice-facts.ts';
import type { Texts } from './facts/record-parts.ts';
import type { RegisterFacts } from './facts/register-facts.ts';
import type { RecordReader } from './record-store.ts';

/** How much a finding weighs: something is not lawful or lacks; something is weak; something to know. */
export type Severity = 'error' | 'warning' | 'info';

/** A field of a record. `field` is a path without a leading slash; items with ids are addressed by id. */
export type FieldPlace = {
  /** `settings`, with an empty id: the workspace as a whole. */
  readonly type: RecordType | 'settings';
  readonly record: string;
  readonly field: string;
};

/** What a rule saw, before the engine adds code, article, severity and register. */
export type Observation = FieldPlace & {
  /** Values for the placeholders of the sentences; names and numbers, never sentences. */
  readonly params?: Readonly<Record<string, string>>;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly article?: LawReference | null;
  /** The open Answer on which it depends: the finding asks and does not accuse. */
  readonly dueIf?: FieldPlace;
};

/**
 * Where a rule saw something, for observations: they have the same fields from the beginning, since findings are
 * many and a runtime reads objects of one layout far quicker than such as differ.
 */
export function placeIn(type: FieldPlace['type'], record: string, field: string): FieldPlace {
  const place: FieldPlace & OpenDetails = {
    type,
    record,
    field,
    params: undefined,
    severity: undefined,
    article: undefined,
    dueIf: undefined,
  };
  return place;
}

type OpenDetails = { readonly [Field in Exclude<keyof Observation, keyof FieldPlace>]: undefined };

/** Everything that a rule may know beyond its unit. `asOf` is the day that is judged. */
export type CheckContext = {
  readonly asOf: IsoDate;
  readonly settings: Settings;
  readonly records: RecordReader;
};

/** The families of domain-model section 6, for filters and reports. */
export type RuleFamily =
  | 'points'
  | 'transfers'
  | 'legalBases'
  | 'sensitiveData'
  | 'retention'
  | 'recipients'
  | 'rights'
  | 'controllers'
  | 'claims'
  | 'documents'
  | 'record'
  | 'languages'
  | 'references';

/**
 * What the units of rules are. `record` = any record of any type; `text` = one that has texts; `annotated` =
 * one with evidence, links or fields of their own visibility; `flow` = a transfer, or a disclosure that
 * is one by its place; `workspace` = the settings, for what belongs to no record.
 */
export type RuleUnits = {
  readonly activity: Activity;
  readonly activityData: ActivityData;
  readonly activityRetention: ActivityRetention;
  readonly register: RegisterFacts;
  readonly notice: NoticeFacts;
  readonly party: Party;
  readonly disclosure: Disclosure;
  readonly flow: FlowInRegister;
  readonly record: AnyUnit;
  readonly text: AnyUnit;
  readonly annotated: AnyUnit;
  readonly workspace: Settings;
};

type AnyUnit = { readonly type: RecordType; readonly record: AnyRecord; readonly texts: Texts };

/** Whether a unit is about a record of a type. */
export function isAbout<Type extends RecordType>(
  unit: AnyUnit,
  type: Type,
): unit is AnyUnit & { readonly record: RecordOf<Type> } {
  return unit.type === type;
}

/** A rule as data: what it is called, how much it weighs, where it stands in the law, and what it looks at. */
export type Rule<Code extends string, Unit extends keyof RuleUnits> = {
  readonly code: Code;
  readonly family: RuleFamily;
  readonly severity: Severity;
  readonly article: LawReference | null;
  /** Where the duty or the doctrine comes from, for developers. */
  readonly source: string;
  readonly unit: Unit;
  /** Types of record that it looks at, where the unit is a record; all if left out. */
  readonly types?: readonly RecordType[];
  readonly check: (unit: RuleUnits[Unit], context: CheckContext) => readonly Observation[];
};

/** Keeps the code and the unit of a rule as literal types. */
export function defineRule<const Code extends string, Unit extends keyof RuleUnits>(
  rule: Rule<Code, Unit>,
): Rule<Code, Unit> {
  return rule;
}
