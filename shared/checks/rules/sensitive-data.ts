import { gdpr } from '#shared/law/citations.ts';
import { specialCategoryConditions } from '#shared/law/legal-bases.ts';
import { consentAgeAt, identityNumberRuleAt } from '#shared/law/national.ts';
import { answered } from '#shared/model/answer.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { DataCategory } from '#shared/model/data-category.ts';
import type { LegalBasis } from '#shared/model/legal-basis.ts';
import { covers } from '#shared/model/scope.ts';
import type { ActivityData, UsedData } from '#shared/checks/facts/activity-data.ts';
import { placeOfData } from '#shared/checks/facts/activity-data.ts';
import { controllerCountry } from '#shared/checks/facts/controller-country.ts';
import { article22State } from '#shared/checks/facts/decisions.ts';
import { isOwn } from '#shared/checks/facts/register-facts.ts';
import type { Observation, RuleUnits } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/** Data of one kind that the controller's own activity holds. */
function ownData(
  { activity, sensitive }: ActivityData,
  isMeant: (category: DataCategory) => boolean,
): readonly UsedData[] {
  if (sensitive.length === 0) return sensitive;
  const meant = sensitive.filter(({ category }) => isMeant(category));
  return meant.length > 0 && isOwn(activity) ? meant : [];
}

/** Whether a legal basis of the activity that covers the data meets a condition. */
function hasBasis(
  { legalBases }: Activity,
  { category }: UsedData,
  meets: (basis: LegalBasis) => boolean,
): boolean {
  return legalBases.some((basis) => covers(basis.dataCategories, category.id) && meets(basis));
}

function found(data: ActivityData): (used: UsedData) => Observation {
  return (used) => ({ ...placeOfData(data, used), params: { category: used.category.id } });
}

/** Special categories without a condition of Art. 9(2). Silent for processors and for free content, which has a rule of its own. */
const specialWithoutCondition = defineRule({
  code: 'special-category-without-condition',
  family: 'sensitiveData',
  severity: 'error',
  article: gdpr('9(2)'),
  source: 'GDPR, Art. 9(1) and (2)',
  unit: 'activityData',
  check: (data) =>
    ownData(data, ({ sensitivity }) => sensitivity.kind === 'special')
      .filter((used) => !hasBasis(data.activity, used, hasCondition))
      .map(found(data)),
});

const conditionsByLaw = new Set<string>(
  specialCategoryConditions.filter((condition) => condition.needsLaw).map(({ id }) => id),
);

function needsLaw(condition: string): boolean {
  return conditionsByLaw.has(condition);
}

/** A condition of Art. 9(2) that needs a law, without one: points (b), (g) to (j). */
const conditionWithoutLaw = defineRule({
  code: 'special-category-law-not-named',
  family: 'sensitiveData',
  severity: 'warning',
  article: gdpr('9(2)'),
  source: 'GDPR, Art. 9(2)(b), (g), (h), (i), (j)',
  unit: 'activity',
  check: (activity) => {
    if (!isOwn(activity)) return [];
    return activity.legalBases
      .filter(({ article9, laws }) => laws.length === 0 && article9.some(needsLaw))
      .map(({ id }): Observation => placeIn('activities', activity.id, `legalBases/${id}/laws`));
  },
});

function hasCondition({ article9 }: LegalBasis): boolean {
  return article9.length > 0;
}

/** Free content may hold special categories, and no condition of Art. 9(2) is named. */
const freeContent = defineRule({
  code: 'free-content-may-be-special',
  family: 'sensitiveData',
  severity: 'warning',
  article: gdpr('9(1)'),
  source: 'GDPR, Art. 9(1); Case C-184/20',
  unit: 'activityData',
  check: (data) =>
    ownData(
      data,
      ({ freeContent: isFree, sensitivity }) => isFree && sensitivity.kind !== 'special',
    )
      .filter((used) => !hasBasis(data.activity, used, hasCondition))
      .map(found(data)),
});

/** Data on criminal convictions without official authority or a law: Art. 10. */
const criminalWithoutGround = defineRule({
  code: 'criminal-data-without-ground',
  family: 'sensitiveData',
  severity: 'error',
  article: gdpr('10'),
  source: 'GDPR, Art. 10',
  unit: 'activityData',
  check: (data) =>
    ownData(data, ({ sensitivity }) => sensitivity.kind === 'criminal')
      .filter((used) => !hasBasis(data.activity, used, ({ article10 }) => article10 !== null))
      .map(found(data)),
});

/** National identification numbers without the national rule: Art. 87. Only tells, where no source confirms the rule. */
const nationalNumber = defineRule({
  code: 'national-number-without-law',
  family: 'sensitiveData',
  severity: 'warning',
  article: gdpr('87'),
  source: 'GDPR, Art. 87; the national rule in shared/law/national.ts',
  unit: 'activityData',
  check: (data, context) => {
    const numbers = ownData(data, ({ sensitivity }) => {
      return sensitivity.kind === 'nationalIdentificationNumber';
    }).filter((used) => !hasBasis(data.activity, used, ({ laws }) => laws.length > 0));
    if (numbers.length === 0) return [];
    const country = controllerCountry(data.activity.register, context);
    const rule = identityNumberRuleAt(country, context.asOf);
    const isConfirmed = rule?.verified === true && !rule.unverified.includes('law');
    return numbers.map((used) => ({
      ...placeOfData(data, used),
      severity: isConfirmed ? 'warning' : 'info',
      article: rule?.law ?? gdpr('87'),
      params: { category: used.category.id, country },
    }));
  },
});

/** An age of consent that differs from the national one: Art. 8(1). Only tells, where no source confirms the age. */
const consentAge = defineRule({
  code: 'consent-age-differs',
  family: 'sensitiveData',
  severity: 'warning',
  article: gdpr('8(1)'),
  source: 'GDPR, Art. 8(1); the age in shared/law/national.ts',
  unit: 'activity',
  check: (activity, { asOf }) =>
    activity.consents.flatMap(({ id, ageThresholds }) =>
      ageThresholds.flatMap(({ country, years }, index): readonly Observation[] => {
        const row = consentAgeAt(country, asOf);
        if (row === undefined || row.age === years) return [];
        const isConfirmed = row.verified && !row.unverified.includes('age');
        return [
          {
            ...placeIn('activities', activity.id, `consents/${id}/ageThresholds/${index}`),
            severity: isConfirmed ? 'warning' : 'info',
            params: { country, years: String(years), age: String(row.age) },
          },
        ];
      }),
    ),
});

/** Children are addressed on consent, and the age or parental consent is open: Art. 8, for services offered online. Asked. Silent where no activity rests on consent. */
const childrenOpen = defineRule({
  code: 'children-age-limit-open',
  family: 'sensitiveData',
  severity: 'warning',
  article: gdpr('8(1)'),
  source: 'GDPR, Art. 8',
  unit: 'register',
  check: (facts) => {
    const { register } = facts;
    const { addressed, ageLimit, parentalConsent } = register.children;
    if (answered(addressed) !== true || !restsOnConsent(facts)) return [];
    const open = [
      { field: 'children/ageLimit', state: ageLimit.state },
      { field: 'children/parentalConsent', state: parentalConsent.state },
    ].filter(({ state }) => state === 'notStated' || state === 'unknown');
    return open.map(({ field }) => {
      const place = placeIn('registers', register.id, field);
      return { ...place, dueIf: place };
    });
  },
});

/** An age from which children are addressed on their own consent that is below the national one: Art. 8(1). Only tells, where no source confirms the age. Silent where nothing rests on consent. */
const ownAgeTooLow = defineRule({
  code: 'age-limit-below-national',
  family: 'sensitiveData',
  severity: 'warning',
  article: gdpr('8(1)'),
  source: 'GDPR, Art. 8(1); the age in shared/law/national.ts',
  unit: 'register',
  check: (facts, context) => {
    const { addressed, ageLimit, parentalConsent } = facts.register.children;
    const limit = answered(ageLimit);
    if (limit?.kind !== 'own' || answered(addressed) === false) return [];
    if (parentalConsent.state === 'answered' || !restsOnConsent(facts)) return [];
    const country = controllerCountry(facts.register.id, context);
    const row = consentAgeAt(country, context.asOf);
    if (row === undefined || limit.years >= row.age) return [];
    const isConfirmed = row.verified && !row.unverified.includes('age');
    const params = { country, years: String(limit.years), age: String(row.age) };
    const severity = isConfirmed ? 'warning' : 'info';
    const field = 'children/ageLimit';
    return [{ ...placeIn('registers', facts.register.id, field), severity, params }];
  },
});

function restsOnConsent({ own }: RuleUnits['register']): boolean {
  return own.some(({ legalBases }) => legalBases.some(({ point }) => answered(point) === 'a'));
}

/**
 * Whether children are addressed is open, where consent carries a service that people use online: Art. 8(1). Asked.
 * Online is told by the sites that a notice covers, and by trackers. Silent where nothing rests on consent.
 */
const childrenAddressedOpen = defineRule({
  code: 'children-addressed-open',
  family: 'sensitiveData',
  severity: 'info',
  article: gdpr('8(1)'),
  source: 'GDPR, Art. 8(1)',
  unit: 'register',
  check: (facts, { records }) => {
    const { id, children } = facts.register;
    const isOpen =
      children.addressed.state === 'notStated' || children.addressed.state === 'unknown';
    if (!isOpen || !restsOnConsent(facts)) return [];
    const isOnline =
      facts.notices.some(({ covers: sites }) => sites.length > 0) ||
      records.ownedBy('trackers', id).length > 0;
    const place = placeIn('registers', id, 'children/addressed');
    return isOnline ? [{ ...place, dueIf: place }] : [];
  },
});

/** A decision under Art. 22(1) on special categories without a ground of Art. 22(4): 9(2)(a) or (g). Silent while it is open whether there are such decisions. */
const decisionOnSpecialData = defineRule({
  code: 'automated-decision-on-special-data',
  family: 'sensitiveData',
  severity: 'error',
  article: gdpr('22(4)'),
  source: 'GDPR, Art. 22(4)',
  unit: 'activityData',
  check: (data) => {
    const { activity } = data;
    if (article22State(activity) !== 'applies') return [];
    const special = ownData(data, ({ sensitivity }) => sensitivity.kind === 'special');
    const ground = answered(activity.automatedDecisions)?.article9Ground ?? null;
    if (special.length === 0 || ground === 'a' || ground === 'g') return [];
    const field = 'automatedDecisions/article9Ground';
    return [placeIn('activities', activity.id, field)];
  },
});

/** Special categories, offences, identification numbers, children. */
export const sensitiveDataRules = [
  specialWithoutCondition,
  conditionWithoutLaw,
  freeContent,
  criminalWithoutGround,
  nationalNumber,
  consentAge,
  childrenOpen,
  ownAgeTooLow,
  childrenAddressedOpen,
  decisionOnSpecialData,
] as const;
