import type { RecordType } from '#shared/model/ids.ts';
import { recordTypes } from '#shared/model/ids.ts';
import type { AnyRecord } from '#shared/model/records.ts';
import { activityData } from './facts/activity-data.ts';
import { activityRetention } from './facts/activity-retention.ts';
import { flowOfDisclosure, flowOfTransfer } from './facts/flows.ts';
import { noticeFacts } from './facts/notice-facts.ts';
import { registerFacts } from './facts/register-facts.ts';
import { noTexts } from './facts/record-parts.ts';
import type { Finding } from './finding.ts';
import type { CheckContext, FieldPlace, Observation, RuleUnits } from './rule.ts';
import { rules } from './rules.ts';
import type { Unit } from './unit.ts';
import { isRecord, recordOf } from './unit.ts';

type AnyRule = (typeof rules)[number];
type RuleOf<Kind extends AnyRule['unit']> = Extract<AnyRule, { readonly unit: Kind }>;
type Named = Pick<AnyRule, 'code' | 'family' | 'severity' | 'article' | 'unit'>;
type Runnable<Kind extends keyof RuleUnits> = Named & {
  readonly types?: readonly RecordType[];
  readonly check: (unit: RuleUnits[Kind], context: CheckContext) => readonly Observation[];
};
type FactsOf<Kind extends keyof RuleUnits> = (
  unit: Unit,
  context: CheckContext,
) => RuleUnits[Kind] | undefined;

/** Rules that run together on one kind of unit. They share what they work out. */
export type RuleGroup = (unit: Unit, context: CheckContext) => readonly Finding[];

/** Rules of one kind of unit with the types of record that they run on. */
type Kind = (type: Unit['type']) => readonly RuleGroup[];

/**
 * Kinds of unit whose rules read this and that: those of one family read much the same. Of the rules on single
 * records, only those about references look beyond the record.
 */
const wideKinds: readonly (keyof RuleUnits)[] = ['activity', 'register', 'notice'];

const kinds: readonly Kind[] = [
  kindOf<'record'>(recordTypes, rules.filter(isOf('record')), (unit) =>
    isRecord(unit) ? unit : undefined,
  ),
  kindOf<'text'>(recordTypes, rules.filter(isOf('text')), (unit) =>
    isRecord(unit) && unit.texts !== noTexts ? unit : undefined,
  ),
  kindOf<'annotated'>(recordTypes, rules.filter(isOf('annotated')), (unit) =>
    isRecord(unit) && isAnnotated(unit.record) ? unit : undefined,
  ),
  kindOf<'activity'>(['activities'], rules.filter(isOf('activity')), (unit) =>
    recordOf(unit, 'activities'),
  ),
  kindOf<'activityData'>(['activities'], rules.filter(isOf('activityData')), dataOf),
  kindOf<'activityRetention'>(['activities'], rules.filter(isOf('activityRetention')), retentionOf),
  kindOf<'register'>(['registers'], rules.filter(isOf('register')), (unit, context) => {
    const register = recordOf(unit, 'registers');
    return register && registerFacts(register, context.records, context.asOf);
  }),
  kindOf<'notice'>(['notices'], rules.filter(isOf('notice')), (unit, context) => {
    const notice = recordOf(unit, 'notices');
    return notice && noticeFacts(notice, context.records, context.asOf);
  }),
  kindOf<'party'>(['parties'], rules.filter(isOf('party')), (unit) => recordOf(unit, 'parties')),
  kindOf<'disclosure'>(['disclosures'], rules.filter(isOf('disclosure')), (unit) =>
    recordOf(unit, 'disclosures'),
  ),
  kindOf<'flow'>(['transfers', 'disclosures'], rules.filter(isOf('flow')), flowOf),
  kindOf<'workspace'>(['settings'], rules.filter(isOf('workspace')), (_, { settings }) => settings),
];

const groups: ReadonlyMap<Unit['type'], readonly RuleGroup[]> = new Map(
  (['settings', ...recordTypes] as const).map((type) => [
    type,
    kinds.flatMap((groupsFor) => groupsFor(type)),
  ]),
);

function isAnnotated({ evidence, links, fieldVisibility }: AnyRecord): boolean {
  if (evidence.length > 0 || links.length > 0) return true;
  for (const _ in fieldVisibility) return true;
  return false;
}

function flowOf(unit: Unit, { records, asOf }: CheckContext) {
  const transfer = recordOf(unit, 'transfers');
  if (transfer !== undefined) return flowOfTransfer(transfer, records, asOf);
  const disclosure = recordOf(unit, 'disclosures');
  return disclosure && flowOfDisclosure(disclosure, records, asOf);
}

function dataOf(unit: Unit, { records }: CheckContext) {
  const activity = recordOf(unit, 'activities');
  return activity && activityData(activity, records);
}

function retentionOf(unit: Unit, { records }: CheckContext) {
  const activity = recordOf(unit, 'activities');
  return activity && activityRetention(activity, records);
}

/** The groups of rules that run on a record of a type, or on the workspace as a whole. */
export function ruleGroups(type: Unit['type']): readonly RuleGroup[] {
  return groups.get(type) ?? [];
}

function isOf<Unit extends AnyRule['unit']>(unit: Unit) {
  return (rule: AnyRule): rule is RuleOf<Unit> => rule.unit === unit;
}

function kindOf<Name extends keyof RuleUnits>(
  types: readonly Unit['type'][],
  ofKind: readonly Runnable<Name>[],
  facts: FactsOf<Name>,
): Kind {
  return (type) => {
    if (!types.includes(type)) return [];
    const applicable = ofKind.filter(
      (rule) => rule.types === undefined || (type !== 'settings' && rule.types.includes(type)),
    );
    const groupNames = [...new Set(applicable.map(groupName))];
    return groupNames.map((name) =>
      groupOf(
        applicable.filter((rule) => groupName(rule) === name),
        facts,
      ),
    );
  };
}

function groupName({ unit, family }: Pick<AnyRule, 'unit' | 'family'>): string {
  const isApart = wideKinds.includes(unit) || (unit === 'record' && family === 'references');
  return isApart ? family : '';
}

function groupOf<Name extends keyof RuleUnits>(
  together: readonly Runnable<Name>[],
  facts: FactsOf<Name>,
): RuleGroup {
  return (unit, context) => {
    const about = facts(unit, context);
    if (about === undefined) return nothing;
    let found: Finding[] | undefined;
    for (const rule of together) {
      const observations = rule.check(about, context);
      for (const each of observations) {
        const finding = asFinding(rule, unit.register, each);
        if (found === undefined) found = [finding];
        else found.push(finding);
      }
    }
    return found ?? nothing;
  };
}

const nothing: readonly Finding[] = [];
const noParams: Finding['params'] = {};

function asFinding(rule: Named, register: string | null, observation: Observation): Finding {
  const { type, record, field, severity, article, params, dueIf } = observation;
  return {
    code: rule.code,
    family: rule.family,
    severity: severity ?? rule.severity,
    register,
    type,
    record,
    field,
    article: article === undefined ? rule.article : article,
    params: params ?? noParams,
    dueIf: dueIf === undefined ? null : placeAlone(dueIf),
    dismissed: null,
  };
}

function placeAlone({ type, record, field }: FieldPlace): FieldPlace {
  return { type, record, field };
}
