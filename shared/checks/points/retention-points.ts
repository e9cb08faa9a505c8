import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import type { RetentionOutcome, RetentionRule } from '#shared/model/retention-rule.ts';
import type { NoticeFacts } from '#shared/checks/facts/notice-facts.ts';
import { isImplied } from '#shared/checks/facts/evidence.ts';
import { rulesCovering } from '#shared/checks/facts/activity-retention.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import type { Judgement, Part, PointReason } from './judgement.ts';
import { full, none, ofParts, weak } from './judgement.ts';

/** Art. 13(2)(a): for every purpose a period with its start; criteria, or a period for all, are weaker. */
export function retention({ own, registers }: NoticeFacts): Judgement {
  const rules = registers.flatMap(({ retentionRules }) => retentionRules);
  const general = rules.filter(({ scope }) => scope.activities.kind === 'notStated');
  return ofParts(own.map((activity) => activityPart(activity, rules, general)));
}

function activityPart(
  activity: Activity,
  rules: readonly RetentionRule[],
  general: readonly RetentionRule[],
): Part {
  const parts = rulesCovering(rules, activity.id).map(rulePart);
  const lacking = parts.find(({ kind }) => kind === 'weak');
  if (lacking !== undefined) return lacking;
  if (parts.some(({ kind }) => kind === 'full')) return full;
  const [first] = general;
  if (first !== undefined) {
    return weak('general-statement', { ...placeOf(first), field: 'scope/activities' });
  }
  const [open] = parts;
  return open ?? none({ type: 'activities', record: activity.id, field: 'retention' });
}

function rulePart(rule: RetentionRule): Part {
  const outcomes = answered(rule.outcomes);
  const place = placeOf(rule);
  if (outcomes === undefined) return none(place);
  if (isImplied(rule, 'outcomes')) return weak('only-implied', place);
  const lacking = outcomes.flatMap(({ id, outcome }) => {
    const reason = weakness(outcome);
    return reason === undefined ? [] : [weak(reason, { ...place, field: `outcomes/${id}` })];
  });
  return lacking[0] ?? full;
}

function weakness(outcome: RetentionOutcome): PointReason | undefined {
  switch (outcome.kind) {
    case 'period':
      return outcome.start.state === 'answered' || outcome.start.state === 'notApplicable'
        ? undefined
        : 'no-start-event';
    case 'criteria':
      return 'criteria-only';
    case 'statutory':
      return outcome.duration.state === 'answered' ? undefined : 'criteria-only';
    case 'while':
    case 'until':
    case 'notStored':
      return undefined;
  }
}

function placeOf(rule: RetentionRule): FieldPlace {
  return { type: 'retentionRules', record: rule.id, field: 'outcomes' };
}
