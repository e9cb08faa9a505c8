import { parseDuration } from '#shared/kernel/duration.ts';
import { gdpr } from '#shared/law/citations.ts';
import { holdsOn } from '#shared/law/law-row.ts';
import { statutoryRetention, statutoryRetentionAt } from '#shared/law/national.ts';
import type { StatutoryRetentionRow } from '#shared/law/national-row.ts';
import { answered } from '#shared/model/answer.ts';
import type { RetentionRule } from '#shared/model/retention-rule.ts';
import { controllerCountry } from '#shared/checks/facts/controller-country.ts';
import { namesNorm } from '#shared/checks/facts/norm-named.ts';
import { kindOfRecords } from '#shared/checks/facts/record-kinds.ts';
import { isOwn } from '#shared/checks/facts/register-facts.ts';
import type { CheckContext, FieldPlace, Observation, RuleUnits } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

function place(rule: RetentionRule, field: string): FieldPlace {
  return placeIn('retentionRules', rule.id, field);
}

type StatedPeriod = { readonly duration: string; readonly field: string };

function periodsOf(rule: RetentionRule): readonly StatedPeriod[] {
  return (answered(rule.outcomes) ?? []).flatMap(({ id, outcome }) =>
    outcome.kind === 'period' ? [{ duration: outcome.duration, field: `outcomes/${id}` }] : [],
  );
}

/** Each period that breaks all of the norms that might be meant, with the first of them. */
function broken(
  rule: RetentionRule,
  norms: readonly StatutoryRetentionRow[],
): readonly Observation[] {
  const [row] = norms;
  if (row === undefined) return [];
  return periodsOf(rule)
    .filter(({ duration }) => norms.every((norm) => isBroken(norm, duration)))
    .map(({ duration, field }) => ({
      ...place(rule, field),
      article: row.law,
      severity: norms.every(isConfirmed) ? 'warning' : 'info',
      params: { duration, norm: row.period },
    }));
}

function isConfirmed({ verified, unverified }: StatutoryRetentionRow): boolean {
  return verified && !unverified.includes('period');
}

function isBroken({ nature, period }: StatutoryRetentionRow, duration: string): boolean {
  if (nature === 'storageDuty') return months(duration) < months(period);
  return nature === 'storageLimit' && months(duration) > months(period);
}

function months(text: string): number {
  const parsed = parseDuration(text);
  if (parsed === undefined || 'hours' in parsed) return 0;
  return parsed.years * 12 + parsed.months + (parsed.weeks * 7 + parsed.days) / 30;
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
      rule.grounds.flatMap((ground) =>
        broken(
          rule,
          statutoryRetention.filter((row) => holdsOn(row, asOf) && namesNorm(ground, row.law)),
        ),
      ),
    ),
});

/** The norms of the controller's country for what each rule of an activity keeps, where the rule names no law. */
function knownNorms(
  { activity, rules }: RuleUnits['activityRetention'],
  context: CheckContext,
): readonly { readonly rule: RetentionRule; readonly norms: readonly StatutoryRetentionRow[] }[] {
  if (!isOwn(activity)) return [];
  return rules.flatMap((rule) => {
    if (rule.grounds.length > 0) return [];
    const kind = kindOfRecords(rule, activity, context.records);
    if (kind === undefined) return [];
    const country = controllerCountry(activity.register, context);
    const norms = statutoryRetentionAt(country, context.asOf).filter(
      (row) => row.kind === kind && row.nature !== 'claimPeriod',
    );
    return norms.length === 0 ? [] : [{ rule, norms }];
  });
}

/**
 * A period shorter or longer than national law sets for records of that kind, in a rule that names no law.
 * Silent where the kind is not certain or one of its norms is kept. Only tells, where no source confirms them.
 */
const againstKnownNorm = defineRule({
  code: 'period-against-known-norm',
  family: 'retention',
  severity: 'warning',
  article: gdpr('6(3)'),
  source: 'The national norms in shared/law/national.ts; GDPR, Arts. 5(1)(e), 6(1)(c)',
  unit: 'activityRetention',
  check: (unit, context) =>
    knownNorms(unit, context).flatMap(({ rule, norms }) => broken(rule, norms)),
});

/**
 * National law sets a period for records of that kind, and the rule names no law. Tells. Silent where the
 * period breaks the norm, which is `period-against-known-norm`, and where the kind is not certain.
 */
const knownNormNotNamed = defineRule({
  code: 'known-norm-not-named',
  family: 'retention',
  severity: 'info',
  article: gdpr('6(3)'),
  source: 'The national norms in shared/law/national.ts; GDPR, Art. 6(3)',
  unit: 'activityRetention',
  check: (unit, context) =>
    knownNorms(unit, context)
      .filter(({ rule, norms }) => broken(rule, norms).length === 0)
      .flatMap(({ rule, norms: [row] }): readonly Observation[] =>
        row === undefined
          ? []
          : [{ ...place(rule, 'grounds'), article: row.law, params: { norm: row.period } }],
      ),
});

/** Periods against the norms of national law. */
export const normRules = [againstNorm, againstKnownNorm, knownNormNotNamed] as const;
