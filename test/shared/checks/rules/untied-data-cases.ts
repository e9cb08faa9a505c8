import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { answered, finnishLaw, nameData, orders, shop } from '#test/support/shop-changes.ts';

/** The name is told of the register as a whole, and no activity has data. */
const untied = (category: Parameters<typeof nameData>[0]) => ({
  ...nameData(category, { dataUses: [] }),
  ...shop({ dataUses: [{ id: 'whole', dataCategory: 'name' }] }),
});
/** The same with a basis of the orders. */
const onBasis = (category: Parameters<typeof nameData>[0], changes: object) => ({
  ...untied(category),
  ...orders({ dataUses: [], legalBases: [{ id: 'basis', ...changes }] }),
});
const health = { sensitivity: { kind: 'special' as const, type: 'health' as const } };
const offences = { sensitivity: { kind: 'criminal' as const } };
const number = { sensitivity: { kind: 'nationalIdentificationNumber' as const } };

/** Data that a text ties to no activity. */
export const untiedDataCases: readonly RuleCase[] = [
  {
    code: 'untied-data-without-ground',
    about: 'Health data of the whole register, with a condition at some activity, and for others.',
    triggers: untied(health),
    field: 'dataUses/whole',
    spares: onBasis(health, { point: answered('a'), article9: ['a'] }),
    unknown: { ...untied(health), ...orders({ dataUses: [], role: answered('processor') }) },
    whenUnknown: 'silent',
  },
  {
    code: 'untied-data-without-ground',
    about: 'Offences that nothing allows, that a law allows, and with a basis that is open.',
    triggers: untied(offences),
    field: 'dataUses/whole',
    spares: onBasis(offences, { point: answered('c'), article10: 'authorisedByLaw' }),
    unknown: onBasis(offences, { point: { state: 'unknown' } }),
    whenUnknown: 'finds',
  },
  {
    code: 'untied-data-without-ground',
    about: 'An identity number without a law, with one, and data of the ordinary kind.',
    triggers: untied(number),
    field: 'dataUses/whole',
    spares: onBasis(number, { point: answered('c'), laws: finnishLaw }),
    unknown: untied({ identifiesDirectly: { state: 'unknown' } }),
    whenUnknown: 'silent',
  },
  {
    code: 'untied-free-content',
    about: 'Messages of the whole register, with a condition at some activity, or no free content.',
    triggers: untied({ freeContent: true }),
    field: 'dataUses/whole',
    spares: onBasis({ freeContent: true }, { point: answered('a'), article9: ['a'] }),
    unknown: untied({}),
    whenUnknown: 'silent',
  },
];
