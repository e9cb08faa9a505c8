import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  answered,
  unknown,
  shop,
  orders,
  basis,
  onPoint,
  finnishLaw,
  nameData,
} from '#test/support/shop-changes.ts';

const special = { kind: 'special' as const, type: 'health' as const };

/** Special categories, offences, identification numbers, children. */
export const sensitiveDataCases: readonly RuleCase[] = [
  {
    code: 'special-category-without-condition',
    about: 'Health data needs a condition of Art. 9(2); free content is judged elsewhere.',
    triggers: nameData({ sensitivity: special }),
    field: 'dataUses/name',
    spares: {
      ...nameData({ sensitivity: special }),
      ...onPoint('a', { article9: ['a'] }),
    },
    unknown: nameData({ freeContent: true }),
    whenUnknown: 'silent',
  },
  {
    code: 'special-category-law-not-named',
    about: 'Point (h) needs a law; while the basis is open nothing follows.',
    triggers: onPoint('b', { article9: ['h'] }),
    field: 'legalBases/basis/laws',
    spares: onPoint('b', { article9: ['h'], laws: finnishLaw }),
    unknown: basis({ point: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'free-content-may-be-special',
    about: 'What people write may hold anything, unless a condition of Art. 9(2) is named.',
    triggers: nameData({ freeContent: true }),
    field: 'dataUses/name',
    spares: { ...nameData({ freeContent: true }), ...onPoint('a', { article9: ['a'] }) },
    unknown: nameData({ identifiesDirectly: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'criminal-data-without-ground',
    about: 'Offences need a ground of Art. 10; data handled for others does not.',
    triggers: nameData({ sensitivity: { kind: 'criminal' } }),
    field: 'dataUses/name',
    spares: {
      ...nameData({ sensitivity: { kind: 'criminal' } }),
      ...onPoint('b', { article10: 'authorisedByLaw' }),
    },
    unknown: nameData({}, { role: answered('processor') }),
    whenUnknown: 'silent',
  },
  {
    code: 'national-number-without-law',
    about: 'An identity number needs the law that allows it; without data nothing is used.',
    triggers: nameData({ sensitivity: { kind: 'nationalIdentificationNumber' } }),
    field: 'dataUses/name',
    spares: {
      ...nameData({ sensitivity: { kind: 'nationalIdentificationNumber' } }),
      ...onPoint('c', { laws: finnishLaw }),
    },
    unknown: nameData({}, { dataUses: [] }),
    whenUnknown: 'silent',
  },
  {
    code: 'consent-age-differs',
    about: 'Finland has 13 years; of a country without a row nothing is known.',
    triggers: orders({ consents: [{ id: 'c', ageThresholds: [{ country: 'FI', years: 16 }] }] }),
    field: 'consents/c/ageThresholds/0',
    spares: orders({ consents: [{ id: 'c', ageThresholds: [{ country: 'FI', years: 13 }] }] }),
    unknown: orders({ consents: [{ id: 'c', ageThresholds: [{ country: 'ZZ', years: 16 }] }] }),
    whenUnknown: 'silent',
  },
  {
    code: 'children-age-limit-open',
    about: 'Children on consent raise the question of age; whether they are addressed may be open.',
    triggers: { ...onPoint('a'), ...shop({ children: { addressed: answered(true) } }) },
    field: 'children/ageLimit',
    spares: { ...onPoint('b'), ...shop({ children: { addressed: answered(true) } }) },
    unknown: { ...onPoint('a'), ...shop({ children: { addressed: unknown } }) },
    whenUnknown: 'silent',
  },
];
