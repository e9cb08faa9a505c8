import { gdpr } from '#shared/law/citations.ts';
import { parseDuration } from '#shared/kernel/duration.ts';
import { statutoryRetention } from '#shared/law/national.ts';
import type { StatutoryRetentionRow } from '#shared/law/national-row.ts';
import { holdsOn } from '#shared/law/law-row.ts';
import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import type { RetentionOutcome, RetentionRule } from '#shared/model/retention-rule.ts';
import { coveringActivity } from '#shared/checks/facts/by-activity.ts';
import { isOwn, isProcessed } from '#shared/checks/facts/register-facts.ts';
import { covers } from '#shared/checks/facts/selection.ts';
import { isNamedLaw } from '#shared/checks/facts/text.ts';
import type { CheckContext, FieldPlace, Observation } from '#shared/checks/rule.ts';
import { defineRule } from '#shared/checks/rule.ts';

function rulesOf(activity: Activity, { records }: CheckContext): readonly RetentionRule[] {
  return coveringActivity(records.ownedBy('retentionRules', activity.register), activity.id);
}

function place(rule: RetentionRule, field: string): FieldPlace {
  return { type: 'retentionRules', record: rule.id, field };
}

type PlacedOutcome = { readonly outcome: RetentionOutcome; readonly field: string };

function outcomesOf(rule: RetentionRule): readonly PlacedOutcome[] {
  return (answered(rule.outcomes) ?? []).map(({ id, outcome }) => ({
    outcome,
    field: `outcomes/${id}`,
  }));
}

/** An activity of the controller that no retention rule names: Arts. 5(1)(e), 13(2)(a). Weaker where a rule names no activities. */
const activityWithoutRetention = defineRule({
  code: 'activity-without-retention',
  family: 'retention',
  severity: 'error',
  article: gdpr('13(2)(a)'),
  source: 'GDPR, Arts. 5(1)(e), 13(2)(a), 30(1)(f)',
  unit: 'activity',
  check: (activity, context) => {
    if (!isOwn(activity) || rulesOf(activity, context).length > 0) return [];
    const isGeneral = context.records
      .ownedBy('retentionRules', activity.register)
      .some(({ scope }) => scope.activities.kind === 'notStated');
    return [
      {
        type: 'activities',
        record: activity.id,
        field: 'dataUses',
        severity: isGeneral ? 'warning' : 'error',
      },
    ];
  },
});

/** A data use that no retention rule of its activity covers: Art. 5(1)(e). Silent where the activity has no rule at all. */
const dataUseWithoutRetention = defineRule({
  code: 'data-use-without-retention',
  family: 'retention',
  severity: 'warning',
  article: gdpr('5(1)(e)'),
  source: 'GDPR, Arts. 5(1)(e), 30(1)(f)',
  unit: 'activity',
  check: (activity, context) => {
    const rules = rulesOf(activity, context);
    if (rules.length === 0 || !isOwn(activity)) return [];
    return activity.dataUses.filter(isProcessed).flatMap(({ id, dataCategory }) => {
      const chain = categoryChain(dataCategory, context);
      const isCovered = rules.some(({ scope }) =>
        chain.some((category) => covers(scope.dataCategories, category)),
      );
      if (isCovered) return [];
      const field = `dataUses/${id}`;
      const params = { category: dataCategory };
      return [{ type: 'activities' as const, record: activity.id, field, params }];
    });
  },
});

/** A category and those that it is part of. */
function categoryChain(id: string, { records }: CheckContext): readonly string[] {
  const chain: string[] = [];
  let next: string | null = id;
  while (next !== null && !chain.includes(next)) {
    chain.push(next);
    next = records.find('dataCategories', next)?.parent ?? null;
  }
  return chain;
}

/** A period whose start is open: Art. 13(2)(a). Silent for states, events and data that is not stored. */
const withoutStart = defineRule({
  code: 'retention-without-start',
  family: 'retention',
  severity: 'warning',
  article: gdpr('13(2)(a)'),
  source: 'GDPR, Art. 13(2)(a); WP 260 rev.01 on transparency',
  unit: 'register',
  check: ({ retentionRules }) =>
    retentionRules.flatMap((rule) =>
      outcomesOf(rule)
        .filter(({ outcome }) => outcome.kind === 'period' || outcome.kind === 'statutory')
        .filter(({ outcome }) => 'start' in outcome && isOpen(outcome.start.state))
        .map(({ outcome, field }) => ({
          ...place(rule, `${field}/outcome/start`),
          params: { duration: outcome.kind === 'period' ? outcome.duration : '' },
        })),
    ),
});

function isOpen(state: string): boolean {
  return state === 'notStated' || state === 'unknown';
}

/** A purpose with nothing but criteria: Art. 13(2)(a) allows them only where no period is possible. */
const criteriaOnly = defineRule({
  code: 'retention-by-criteria-only',
  family: 'retention',
  severity: 'warning',
  article: gdpr('13(2)(a)'),
  source: 'GDPR, Art. 13(2)(a)',
  unit: 'activity',
  check: (activity, context) => {
    const rules = rulesOf(activity, context);
    const outcomes = rules.flatMap(outcomesOf);
    const isOnly =
      outcomes.length > 0 && outcomes.every(({ outcome }) => outcome.kind === 'criteria');
    const [first] = rules;
    return isOnly && isOwn(activity) && first !== undefined
      ? [{ ...place(first, 'outcomes'), params: { activity: activity.id } }]
      : [];
  },
});

/** A rule whose period is open: Art. 13(2)(a). */
const retentionOpen = defineRule({
  code: 'retention-open',
  family: 'retention',
  severity: 'warning',
  article: gdpr('13(2)(a)'),
  source: 'GDPR, Arts. 13(2)(a), 30(1)(f)',
  unit: 'register',
  check: ({ retentionRules }) =>
    retentionRules
      .filter(({ outcomes }) => isOpen(outcomes.state))
      .map((rule) => place(rule, 'outcomes')),
});

/** A rule that the text ties to no activity: printed once, holding for none in particular. */
const retentionUntied = defineRule({
  code: 'retention-without-purpose',
  family: 'retention',
  severity: 'warning',
  article: gdpr('13(2)(a)'),
  source: 'GDPR, Arts. 5(1)(b) and (e), 13(2)(a)',
  unit: 'register',
  check: ({ retentionRules }) =>
    retentionRules
      .filter(({ scope }) => scope.activities.kind === 'notStated')
      .map((rule) => place(rule, 'scope/activities')),
});

/** "As long as the law demands" without the law: Art. 13(2)(a). */
const statutoryWithoutLaw = defineRule({
  code: 'statutory-period-without-law',
  family: 'retention',
  severity: 'warning',
  article: gdpr('13(2)(a)'),
  source: 'GDPR, Art. 13(2)(a); WP 260 rev.01 on transparency',
  unit: 'register',
  check: ({ retentionRules }) =>
    retentionRules
      .filter(({ grounds }) => grounds.length === 0 || !grounds.every(isNamedLaw))
      .filter((rule) => outcomesOf(rule).some(({ outcome }) => outcome.kind === 'statutory'))
      .map((rule) => place(rule, 'grounds')),
});

/** Two rules with different periods from the same start for the same data of one activity. Silent where one is the other's exception, a default, or conditional. */
const contradiction = defineRule({
  code: 'contradictory-retention',
  family: 'retention',
  severity: 'error',
  article: gdpr('5(1)(e)'),
  source: 'GDPR, Arts. 5(1)(a) and (e)',
  unit: 'activity',
  check: (activity, context) => {
    const rules = rulesOf(activity, context).filter(isPlain);
    const categories = activity.dataUses.filter(isProcessed).map((use) => use.dataCategory);
    return rules.flatMap((rule, index) =>
      rules.slice(index + 1).flatMap((other): readonly Observation[] => {
        const isShared = categories.some(
          (id) => covers(rule.scope.dataCategories, id) && covers(other.scope.dataCategories, id),
        );
        if (!isShared || areRelated(rule, other) || !differ(rule, other)) return [];
        return [{ ...place(other, 'outcomes'), params: { other: rule.id } }];
      }),
    );
  },
});

function isPlain({ isDefault, scope, stage, outcomes }: RetentionRule): boolean {
  const isUnconditional = (answered(outcomes) ?? []).every(({ condition }) => condition === null);
  return !isDefault && scope.condition === null && stage === 'active' && isUnconditional;
}

function areRelated(a: RetentionRule, b: RetentionRule): boolean {
  return (
    a.overrides.some((id) => id === b.id) ||
    b.overrides.some((id) => id === a.id) ||
    [...a.scope.systems, ...b.scope.systems, ...a.scope.parties, ...b.scope.parties].length > 0 ||
    a.scope.dataSubjects.kind === 'only' ||
    b.scope.dataSubjects.kind === 'only'
  );
}

function differ(a: RetentionRule, b: RetentionRule): boolean {
  const [first, ...moreOfFirst] = outcomesOf(a);
  const [second, ...moreOfSecond] = outcomesOf(b);
  if (moreOfFirst.length > 0 || moreOfSecond.length > 0) return false;
  if (first?.outcome.kind !== 'period' || second?.outcome.kind !== 'period') return false;
  return (
    first.outcome.duration !== second.outcome.duration &&
    JSON.stringify(first.outcome.start) === JSON.stringify(second.outcome.start)
  );
}

/**
 * A period shorter or longer than the law that the rule names: the norms of shared/law/national.ts. Silent where
 * a section has norms for several kinds and the period keeps one. Only tells, where no source confirms the norm.
 */
const againstNorm = defineRule({
  code: 'period-against-statute',
  family: 'retention',
  severity: 'warning',
  article: gdpr('6(3)'),
  source: 'The national norms in shared/law/national.ts',
  unit: 'register',
  check: ({ retentionRules }, { asOf }) =>
    retentionRules.flatMap((rule) =>
      rule.grounds.flatMap((ground) => {
        const norms = statutoryRetention.filter(
          (row) => holdsOn(row, asOf) && isNamed(ground, row.law),
        );
        return outcomesOf(rule).flatMap(({ outcome, field }): readonly Observation[] => {
          if (outcome.kind !== 'period') return [];
          const { duration } = outcome;
          const [row] = norms;
          if (row === undefined || !norms.every((norm) => isBroken(norm, duration))) return [];
          const severity = row.verified && !row.unverified.includes('period') ? 'warning' : 'info';
          const params = { duration, norm: row.period };
          return [{ ...place(rule, field), article: row.law, severity, params }];
        });
      }),
    ),
});

function isBroken({ nature, period }: StatutoryRetentionRow, duration: string): boolean {
  if (nature === 'storageDuty') return months(duration) < months(period);
  return nature === 'storageLimit' && months(duration) > months(period);
}

/** A section within a chapter is written with it: `2:10`. */
function isNamed(
  { actId, section }: RetentionRule['grounds'][number],
  { act, chapter, article }: StatutoryRetentionRow['law'],
): boolean {
  return actId === act && section === (chapter === undefined ? article : `${chapter}:${article}`);
}

function months(text: string): number {
  const parsed = parseDuration(text);
  if (parsed === undefined || 'hours' in parsed) return 0;
  return parsed.years * 12 + parsed.months + (parsed.weeks * 7 + parsed.days) / 30;
}

/** How long data is kept. */
export const retentionRules = [
  activityWithoutRetention,
  dataUseWithoutRetention,
  withoutStart,
  criteriaOnly,
  retentionOpen,
  retentionUntied,
  statutoryWithoutLaw,
  contradiction,
  againstNorm,
] as const;
