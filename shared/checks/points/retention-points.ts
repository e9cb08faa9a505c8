import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import type { RetentionOutcome, RetentionRule } from '#shared/model/retention-rule.ts';
import type { NoticeFacts } from '#shared/checks/facts/notice-facts.ts';
import { isImplied } from '#shared/checks/facts/evidence.ts';
import { rulesCovering } from '#shared/checks/facts/activity-retention.ts';
import { isByCriteria } from '#shared/checks/facts/vague-period.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';
import type { CheckContext, FieldPlace } from '#shared/checks/rule.ts';
import type { Judgement, Part, PointReason } from './judgement.ts';
import { full, none, ofParts, weak } from './judgement.ts';

/** Art. 13(2)(a): for every purpose a period with its start; criteria, or a period for all, are weaker. */
export function retention({ own, registers }: NoticeFacts, { records }: CheckContext): Judgement {
  const rules = registers.flatMap(({ retentionRules }) => retentionRules);
  const general = rules.filter(({ scope }) => scope.activities.kind === 'notStated');
  return ofParts(
    own.map((activity) =>
      activityPart(
        activity,
        rulesCovering(rules, activity, records).map((rule) => rulePart(rule, records)),
        general,
      ),
    ),
  );
}

function activityPart(
  activity: Activity,
  parts: readonly Part[],
  general: readonly RetentionRule[],
): Part {
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

function rulePart(rule: RetentionRule, records: RecordReader): Part {
  const outcomes = answered(rule.outcomes);
  const place = placeOf(rule);
  if (outcomes === undefined) return none(place);
  if (isImplied(rule, 'outcomes')) return weak('only-implied', place);
  const lacking = outcomes.flatMap(({ id, outcome }) => {
    const reason = weakness(rule, outcome, records);
    return reason === undefined ? [] : [weak(reason, { ...place, field: `outcomes/${id}` })];
  });
  return lacking[0] ?? full;
}

function weakness(
  rule: RetentionRule,
  outcome: RetentionOutcome,
  records: RecordReader,
): PointReason | undefined {
  if (isByCriteria(rule, outcome, records)) return 'criteria-only';
  if (outcome.kind === 'statutory') {
    return outcome.duration.state === 'answered' ? undefined : 'period-by-law-only';
  }
  if (outcome.kind !== 'period') return undefined;
  const { state } = outcome.start;
  return state === 'answered' || state === 'notApplicable' ? undefined : 'no-start-event';
}

function placeOf(rule: RetentionRule): FieldPlace {
  return { type: 'retentionRules', record: rule.id, field: 'outcomes' };
}
