import type { Activity } from '#shared/model/activity.ts';
import type { Party } from '#shared/model/party.ts';
import type { NoticeFacts } from './facts/notice-facts.ts';
import type { RegisterFacts } from './facts/register-facts.ts';
import type { Finding } from './finding.ts';
import type { CheckContext, Observation, RuleUnits } from './rule.ts';
import { rules } from './rules.ts';

type AnyRule = (typeof rules)[number];
type RuleOf<Unit extends AnyRule['unit']> = Extract<AnyRule, { readonly unit: Unit }>;

const ofActivity = rules.filter((rule): rule is RuleOf<'activity'> => rule.unit === 'activity');
const ofRegister = rules.filter((rule): rule is RuleOf<'register'> => rule.unit === 'register');
const ofNotice = rules.filter((rule): rule is RuleOf<'notice'> => rule.unit === 'notice');
const ofParty = rules.filter((rule): rule is RuleOf<'party'> => rule.unit === 'party');
const ofRecord = rules.filter((rule): rule is RuleOf<'record'> => rule.unit === 'record');

/** Runs the rules on one activity. */
export function observeActivity(activity: Activity, context: CheckContext): readonly Finding[] {
  return ofActivity.flatMap((rule) =>
    asFindings(rule, activity.register, rule.check(activity, context)),
  );
}

/** Runs the rules on one register. */
export function observeRegister(facts: RegisterFacts, context: CheckContext): readonly Finding[] {
  return ofRegister.flatMap((rule) =>
    asFindings(rule, facts.register.id, rule.check(facts, context)),
  );
}

/** Runs the rules on one notice. */
export function observeNotice(facts: NoticeFacts, context: CheckContext): readonly Finding[] {
  const register = facts.notice.registers[0] ?? null;
  return ofNotice.flatMap((rule) => asFindings(rule, register, rule.check(facts, context)));
}

/** Runs the rules on one party. */
export function observeParty(party: Party, context: CheckContext): readonly Finding[] {
  return ofParty.flatMap((rule) => asFindings(rule, null, rule.check(party, context)));
}

/** Runs the rules that read one record alone. */
export function observeRecord(
  unit: RuleUnits['record'],
  register: string | null,
  context: CheckContext,
): readonly Finding[] {
  return ofRecord.flatMap((rule) => asFindings(rule, register, rule.check(unit, context)));
}

function asFindings(
  rule: Pick<AnyRule, 'code' | 'family' | 'severity' | 'article'>,
  register: string | null,
  observations: readonly Observation[],
): readonly Finding[] {
  return observations.map(({ type, record, field, severity, article, params, dueIf }) => ({
    code: rule.code,
    family: rule.family,
    severity: severity ?? rule.severity,
    register,
    type,
    record,
    field,
    article: article === undefined ? rule.article : article,
    params: params ?? {},
    dueIf: dueIf ?? null,
    dismissed: null,
  }));
}
