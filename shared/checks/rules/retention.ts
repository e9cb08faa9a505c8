import { gdpr } from '#shared/law/citations.ts';
import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import type { RetentionOutcome, RetentionRule } from '#shared/model/retention-rule.ts';
import { covers } from '#shared/model/scope.ts';
import { categoryChain } from '#shared/checks/facts/category-chain.ts';
import { isByCriteria } from '#shared/checks/facts/vague-period.ts';
import { isOwn, isProcessed } from '#shared/checks/facts/register-facts.ts';
import { isNamedLaw } from '#shared/checks/facts/text.ts';
import type { FieldPlace, Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

function place(rule: RetentionRule, field: string): FieldPlace {
  return placeIn('retentionRules', rule.id, field);
}

type Outcomes = Extract<RetentionRule['outcomes'], { readonly state: 'answered' }>['value'];

const noOutcomes: Outcomes = [];

function outcomesOf({ outcomes }: RetentionRule): Readonly<Outcomes> {
  return answered(outcomes) ?? noOutcomes;
}

/** An activity of the controller that no retention rule names: Arts. 5(1)(e), 13(2)(a). Weaker where a rule names no activities. */
const activityWithoutRetention = defineRule({
  code: 'activity-without-retention',
  family: 'retention',
  severity: 'error',
  article: gdpr('13(2)(a)'),
  source: 'GDPR, Arts. 5(1)(e), 13(2)(a), 30(1)(f)',
  unit: 'activityRetention',
  check: ({ activity, rules }, { records }) => {
    if (rules.length > 0 || !isOwn(activity)) return [];
    const isGeneral = records
      .ownedBy('retentionRules', activity.register)
      .some(({ scope }) => scope.activities.kind === 'notStated');
    return [
      {
        ...placeIn('activities', activity.id, 'dataUses'),
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
  unit: 'activityRetention',
  check: ({ activity, rules }, { records }) => {
    const isForAll = rules.some(({ scope }) => scope.dataCategories.kind === 'all');
    if (rules.length === 0 || isForAll || !isOwn(activity)) return [];
    return activity.dataUses.filter(isProcessed).flatMap(({ id, dataCategory }) => {
      const chain = categoryChain(dataCategory, records);
      const isCovered = rules.some(({ scope }) =>
        chain.some((category) => covers(scope.dataCategories, category)),
      );
      if (isCovered) return [];
      const field = `dataUses/${id}`;
      const params = { category: dataCategory };
      return [{ ...placeIn('activities', activity.id, field), params }];
    });
  },
});

/** A period whose start is open: Art. 13(2)(a). Silent for states, events and data that is not stored, and where a law is named and no period. */
const withoutStart = defineRule({
  code: 'retention-without-start',
  family: 'retention',
  severity: 'warning',
  article: gdpr('13(2)(a)'),
  source: 'GDPR, Art. 13(2)(a); WP 260 rev.01 on transparency',
  unit: 'register',
  check: ({ retentionRules }) =>
    retentionRules.flatMap((rule) =>
      outcomesOf(rule).flatMap(({ id, outcome }) => {
        const duration = isWithoutStart(outcome) ? durationOf(outcome) : undefined;
        if (duration === undefined) return [];
        return [{ ...place(rule, `outcomes/${id}/outcome/start`), params: { duration } }];
      }),
    ),
});

function isWithoutStart(outcome: RetentionOutcome): boolean {
  const isPeriod = outcome.kind === 'period' || outcome.kind === 'statutory';
  return isPeriod && isOpen(outcome.start.state);
}

function durationOf(outcome: RetentionOutcome): string | undefined {
  if (outcome.kind === 'period') return outcome.duration;
  return outcome.kind === 'statutory' ? answered(outcome.duration) : undefined;
}

function isOpen(state: string): boolean {
  return state === 'notStated' || state === 'unknown';
}

/** A purpose with nothing but criteria: Art. 13(2)(a) allows them only where no period is possible. Silent on what an archive keeps for good. */
const criteriaOnly = defineRule({
  code: 'retention-by-criteria-only',
  family: 'retention',
  severity: 'warning',
  article: gdpr('13(2)(a)'),
  source: 'GDPR, Art. 13(2)(a)',
  unit: 'activityRetention',
  check: ({ activity, rules }, { records }) => {
    const [first] = rules;
    if (first === undefined || !isOwn(activity)) return [];
    const isOnly = rules.every((rule) =>
      outcomesOf(rule).every(({ outcome }) => isByCriteria(rule, outcome, records)),
    );
    return isOnly && rules.some((rule) => outcomesOf(rule).length > 0)
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
  unit: 'activityRetention',
  check: ({ activity, rules }) => {
    if (rules.length < 2) return [];
    const found: Observation[] = [];
    for (const [index, rule] of rules.entries()) {
      if (!isPlain(rule)) continue;
      for (const other of rules.slice(index + 1)) {
        if (!isPlain(other) || !contradict(activity, rule, other)) continue;
        found.push({ ...place(other, 'outcomes'), params: { other: rule.id } });
      }
    }
    return found;
  },
});

function contradict(activity: Activity, rule: RetentionRule, other: RetentionRule): boolean {
  return differ(rule, other) && !areRelated(rule, other) && shareData(activity, rule, other);
}

function shareData({ dataUses }: Activity, rule: RetentionRule, other: RetentionRule): boolean {
  return dataUses.some(
    (use) =>
      isProcessed(use) &&
      covers(rule.scope.dataCategories, use.dataCategory) &&
      covers(other.scope.dataCategories, use.dataCategory),
  );
}

function isPlain(rule: RetentionRule): boolean {
  const { isDefault, scope, stage } = rule;
  if (isDefault || scope.condition !== null || stage !== 'active') return false;
  return outcomesOf(rule).every(({ condition }) => condition === null);
}

function areRelated(a: RetentionRule, b: RetentionRule): boolean {
  return (
    a.overrides.some((id) => id === b.id) ||
    b.overrides.some((id) => id === a.id) ||
    isNarrow(a) ||
    isNarrow(b)
  );
}

/** Holds for some systems, parties or groups of persons only. */
function isNarrow({ scope: { systems, parties, dataSubjects } }: RetentionRule): boolean {
  return systems.length > 0 || parties.length > 0 || dataSubjects.kind === 'only';
}

function differ(a: RetentionRule, b: RetentionRule): boolean {
  const first = onlyPeriod(a);
  const second = onlyPeriod(b);
  return (
    first !== undefined &&
    second !== undefined &&
    first.duration !== second.duration &&
    isSameStart(first.start, second.start)
  );
}

type Period = Extract<RetentionOutcome, { readonly kind: 'period' }>;

/** The period of a rule that states one, and nothing else. */
function onlyPeriod(rule: RetentionRule): Period | undefined {
  const outcomes = outcomesOf(rule);
  const outcome = outcomes[0]?.outcome;
  return outcomes.length === 1 && outcome?.kind === 'period' ? outcome : undefined;
}

function isSameStart(a: Period['start'], b: Period['start']): boolean {
  const first = answered(a);
  const second = answered(b);
  if (first !== undefined && second !== undefined && 'item' in first && 'item' in second) {
    return first.item === second.item;
  }
  return JSON.stringify(a) === JSON.stringify(b);
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
] as const;
