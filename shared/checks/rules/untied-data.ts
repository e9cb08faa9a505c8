import { gdpr } from '#shared/law/citations.ts';
import { identityNumberRuleAt } from '#shared/law/national.ts';
import type { DataCategory } from '#shared/model/data-category.ts';
import type { LegalBasis } from '#shared/model/legal-basis.ts';
import { covers } from '#shared/model/scope.ts';
import { controllerCountry } from '#shared/checks/facts/controller-country.ts';
import { isProcessed } from '#shared/checks/facts/register-facts.ts';
import type { RegisterFacts } from '#shared/checks/facts/register-facts.ts';
import type { CheckContext, Observation } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

type Untied = { readonly category: DataCategory; readonly place: Observation };

/** Data that a text ties to no activity, as older notices list it, with its category; of own processing only. */
function untied({ register, own }: RegisterFacts, { records }: CheckContext): readonly Untied[] {
  if (own.length === 0) return [];
  return register.dataUses.filter(isProcessed).flatMap(({ id, dataCategory }) => {
    const category = records.find('dataCategories', dataCategory);
    const field = `dataUses/${id}`;
    const params = { category: dataCategory };
    return category === undefined
      ? []
      : [{ category, place: { ...placeIn('registers', register.id, field), params } }];
  });
}

/** Whether some basis of the register, of whichever activity, meets a condition for the data. */
function hasBasis(
  { register, own }: RegisterFacts,
  { id }: DataCategory,
  meets: (basis: LegalBasis) => boolean,
): boolean {
  return [register, ...own].some(({ legalBases }) =>
    legalBases.some((basis) => covers(basis.dataCategories, id) && meets(basis)),
  );
}

/**
 * Data that needs a ground of its own (Arts. 9(2), 10 and 87) and is tied to no activity, where no basis of
 * the register has such a ground. Silent on data of activities, which have rules of their own, and in
 * registers without processing of the controller's own.
 */
const groundMissing = defineRule({
  code: 'untied-data-without-ground',
  family: 'sensitiveData',
  severity: 'error',
  article: gdpr('9(2)'),
  source: 'GDPR, Arts. 9(2), 10, 87; the national rule in shared/law/national.ts',
  unit: 'register',
  check: (facts, context) =>
    untied(facts, context).flatMap((each) => lackOf(facts, each, context) ?? []),
});

function lackOf(
  facts: RegisterFacts,
  { category, place }: Untied,
  context: CheckContext,
): Observation | undefined {
  switch (category.sensitivity.kind) {
    case 'ordinary':
      return undefined;
    case 'special':
      return hasBasis(facts, category, ({ article9 }) => article9.length > 0) ? undefined : place;
    case 'criminal':
      return hasBasis(facts, category, ({ article10 }) => article10 !== null)
        ? undefined
        : { ...place, article: gdpr('10') };
    case 'nationalIdentificationNumber':
      return hasBasis(facts, category, ({ laws }) => laws.length > 0)
        ? undefined
        : { ...place, ...nationalRule(facts, context) };
  }
}

function nationalRule(
  { register }: RegisterFacts,
  context: CheckContext,
): Pick<Observation, 'article' | 'severity'> {
  const rule = identityNumberRuleAt(controllerCountry(register.id, context), context.asOf);
  const isConfirmed = rule?.verified === true && !rule.unverified.includes('law');
  return { article: rule?.law ?? gdpr('87'), severity: isConfirmed ? 'warning' : 'info' };
}

/** Free content that is tied to no activity, and no condition of Art. 9(2) in the register. */
const untiedFreeContent = defineRule({
  code: 'untied-free-content',
  family: 'sensitiveData',
  severity: 'warning',
  article: gdpr('9(1)'),
  source: 'GDPR, Art. 9(1); Case C-184/20',
  unit: 'register',
  check: (facts, context) =>
    untied(facts, context)
      .filter(
        ({ category }) =>
          category.freeContent &&
          category.sensitivity.kind !== 'special' &&
          !hasBasis(facts, category, ({ article9 }) => article9.length > 0),
      )
      .map(({ place }) => place),
});

/** Data that a text ties to no activity. */
export const untiedDataRules = [groundMissing, untiedFreeContent] as const;
