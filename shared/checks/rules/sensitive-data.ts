import { gdpr } from '#shared/law/citations.ts';
import { specialCategoryConditions } from '#shared/law/legal-bases.ts';
import { consentAgeAt, identityNumberRuleAt } from '#shared/law/national.ts';
import { answered } from '#shared/model/answer.ts';
import type { Activity } from '#shared/model/activity.ts';
import type { DataCategory } from '#shared/model/data-category.ts';
import type { LegalBasis } from '#shared/model/legal-basis.ts';
import { isOwn, isProcessed } from '#shared/checks/facts/register-facts.ts';
import { covers } from '#shared/checks/facts/selection.ts';
import type { CheckContext, FieldPlace, Observation } from '#shared/checks/rule.ts';
import { defineRule } from '#shared/checks/rule.ts';

type UsedData = {
  readonly category: DataCategory;
  readonly place: FieldPlace;
  /** The bases of the activity that cover the category. */
  readonly bases: readonly LegalBasis[];
};

function usedData(activity: Activity, { records }: CheckContext): readonly UsedData[] {
  if (!isOwn(activity)) return [];
  return activity.dataUses.filter(isProcessed).flatMap(({ id, dataCategory }) => {
    const category = records.find('dataCategories', dataCategory);
    if (category === undefined) return [];
    const place: FieldPlace = { type: 'activities', record: activity.id, field: `dataUses/${id}` };
    const bases = activity.legalBases.filter((basis) => covers(basis.dataCategories, dataCategory));
    return [{ category, place, bases }];
  });
}

/** Special categories without a condition of Art. 9(2). Silent for processors and for free content, which has a rule of its own. */
const specialWithoutCondition = defineRule({
  code: 'special-category-without-condition',
  family: 'sensitiveData',
  severity: 'error',
  article: gdpr('9(2)'),
  source: 'GDPR, Art. 9(1) and (2)',
  unit: 'activity',
  check: (activity, context) =>
    usedData(activity, context)
      .filter(({ category }) => category.sensitivity.kind === 'special')
      .filter(({ bases }) => bases.every(({ article9 }) => article9.length === 0))
      .map(({ category, place }) => ({ ...place, params: { category: category.id } })),
});

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
    const needing = specialCategoryConditions.filter(({ needsLaw }) => needsLaw);
    return activity.legalBases
      .filter(({ article9, laws }) => {
        return laws.length === 0 && needing.some(({ id }) => article9.includes(id));
      })
      .map(({ id }): Observation => ({
        type: 'activities',
        record: activity.id,
        field: `legalBases/${id}/laws`,
      }));
  },
});

/** Free content may hold special categories, and no condition of Art. 9(2) is named. */
const freeContent = defineRule({
  code: 'free-content-may-be-special',
  family: 'sensitiveData',
  severity: 'warning',
  article: gdpr('9(1)'),
  source: 'GDPR, Art. 9(1); Case C-184/20',
  unit: 'activity',
  check: (activity, context) =>
    usedData(activity, context)
      .filter(({ category }) => category.freeContent && category.sensitivity.kind !== 'special')
      .filter(({ bases }) => bases.every(({ article9 }) => article9.length === 0))
      .map(({ category, place }) => ({ ...place, params: { category: category.id } })),
});

/** Data on criminal convictions without official authority or a law: Art. 10. */
const criminalWithoutGround = defineRule({
  code: 'criminal-data-without-ground',
  family: 'sensitiveData',
  severity: 'error',
  article: gdpr('10'),
  source: 'GDPR, Art. 10',
  unit: 'activity',
  check: (activity, context) =>
    usedData(activity, context)
      .filter(({ category }) => category.sensitivity.kind === 'criminal')
      .filter(({ bases }) => bases.every(({ article10 }) => article10 === null))
      .map(({ category, place }) => ({ ...place, params: { category: category.id } })),
});

/** National identification numbers without the national rule: Art. 87. Only tells, where no source confirms the rule. */
const nationalNumber = defineRule({
  code: 'national-number-without-law',
  family: 'sensitiveData',
  severity: 'warning',
  article: gdpr('87'),
  source: 'GDPR, Art. 87; the national rule in shared/law/national.ts',
  unit: 'activity',
  check: (activity, context) => {
    const rule = identityNumberRuleAt(context.settings.defaultCountry, context.asOf);
    const isConfirmed = rule?.verified === true && !rule.unverified.includes('law');
    return usedData(activity, context)
      .filter(({ category }) => category.sensitivity.kind === 'nationalIdentificationNumber')
      .filter(({ bases }) => bases.every(({ laws }) => laws.length === 0))
      .map(({ category, place }) => ({
        ...place,
        severity: isConfirmed ? 'warning' : 'info',
        article: rule?.law ?? gdpr('87'),
        params: { category: category.id, country: context.settings.defaultCountry },
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
            type: 'activities',
            record: activity.id,
            field: `consents/${id}/ageThresholds/${index}`,
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
  check: ({ register, own }) => {
    const { addressed, ageLimit, parentalConsent } = register.children;
    const isOnConsent = own.some(({ legalBases }) =>
      legalBases.some(({ point }) => answered(point) === 'a'),
    );
    if (answered(addressed) !== true || !isOnConsent) return [];
    const open = [
      { field: 'children/ageLimit', state: ageLimit.state },
      { field: 'children/parentalConsent', state: parentalConsent.state },
    ].filter(({ state }) => state === 'notStated' || state === 'unknown');
    return open.map(({ field }) => {
      const place = { type: 'registers', record: register.id, field } as const;
      return { ...place, dueIf: place };
    });
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
] as const;
