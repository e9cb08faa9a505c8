import {
  answered,
  type Changes,
  describeRules,
  type RuleCase,
  unknown,
  wording,
  words,
} from '#test/shared/checks/rule-cases.ts';

type Activity = NonNullable<NonNullable<Changes>['activities']>[number];
type Category = NonNullable<NonNullable<Changes>['dataCategories']>[number];

const orders = (changes: Activity): Changes => ({ activities: [{ id: 'orders', ...changes }] });
const basis = (changes: object) => orders({ legalBases: [{ id: 'basis', ...changes }] });
const onPoint = (point: string, changes: object = {}) =>
  basis({ point: answered(point), ...changes });
const finnishLaw = [{ jurisdiction: 'FI' as const, section: '2' }];
const name = (category: Category, activity: Activity = {}): Changes => ({
  dataCategories: [{ id: 'name', ...category }],
  ...orders(activity),
});
const special = { kind: 'special' as const, type: 'health' as const };
const processing = (changes: object): Changes =>
  orders({
    role: answered('processor'),
    legalBases: [],
    engagement: {
      onBehalfOf: [{ kind: 'party', party: 'carrier' }],
      categories: [wording('storage')],
      instructions: words('As agreed.'),
      subProcessors: answered('notAllowed'),
      ...changes,
    },
  });
const decision = (changes: object): Changes =>
  orders({
    automatedDecisions: answered({
      solelyAutomated: answered(true),
      significantEffect: answered(true),
      ...changes,
    }),
  });

const cases: readonly RuleCase[] = [
  {
    code: 'special-category-without-condition',
    triggers: name({ sensitivity: special }),
    field: 'dataUses/name',
    spares: {
      ...name({ sensitivity: special }),
      ...onPoint('a', { article9: ['a'] }),
    },
    unknown: name({ freeContent: true }),
    whenUnknown: 'silent',
  },
  {
    code: 'special-category-law-not-named',
    triggers: onPoint('b', { article9: ['h'] }),
    field: 'legalBases/basis/laws',
    spares: onPoint('b', { article9: ['h'], laws: finnishLaw }),
    unknown: basis({ point: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'free-content-may-be-special',
    triggers: name({ freeContent: true }),
    field: 'dataUses/name',
    spares: { ...name({ freeContent: true }), ...onPoint('a', { article9: ['a'] }) },
    unknown: name({ identifiesDirectly: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'criminal-data-without-ground',
    triggers: name({ sensitivity: { kind: 'criminal' } }),
    field: 'dataUses/name',
    spares: {
      ...name({ sensitivity: { kind: 'criminal' } }),
      ...onPoint('b', { article10: 'authorisedByLaw' }),
    },
    unknown: name({}, { role: answered('processor') }),
    whenUnknown: 'silent',
  },
  {
    code: 'national-number-without-law',
    triggers: name({ sensitivity: { kind: 'nationalIdentificationNumber' } }),
    field: 'dataUses/name',
    spares: {
      ...name({ sensitivity: { kind: 'nationalIdentificationNumber' } }),
      ...onPoint('c', { laws: finnishLaw }),
    },
    unknown: name({}, { dataUses: [] }),
    whenUnknown: 'silent',
  },
  {
    code: 'consent-age-differs',
    triggers: orders({ consents: [{ id: 'c', ageThresholds: [{ country: 'FI', years: 16 }] }] }),
    field: 'consents/c/ageThresholds/0',
    spares: orders({ consents: [{ id: 'c', ageThresholds: [{ country: 'FI', years: 13 }] }] }),
    unknown: orders({ consents: [{ id: 'c', ageThresholds: [{ country: 'ZZ', years: 16 }] }] }),
    whenUnknown: 'silent',
  },
  {
    code: 'anonymity-claim-contradicted',
    triggers: {
      ...name({ identifiesDirectly: answered(true) }),
      ...orders({ dataUses: [{ id: 'name', dataCategory: 'name', form: 'anonymous' }] }),
    },
    field: 'dataUses/name/form',
    spares: {
      ...name({ identifiesDirectly: answered(true) }),
      ...orders({ dataUses: [{ id: 'name', dataCategory: 'name', form: 'pseudonymised' }] }),
    },
    unknown: {
      ...name({ identifiesDirectly: unknown }),
      ...orders({ dataUses: [{ id: 'name', dataCategory: 'name', form: 'anonymous' }] }),
    },
    whenUnknown: 'silent',
  },
  {
    code: 'engagement-not-recorded',
    triggers: processing({ onBehalfOf: [] }),
    field: 'engagement/onBehalfOf',
    spares: processing({}),
    unknown: orders({ role: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'controllers-not-named',
    triggers: processing({ onBehalfOf: [{ kind: 'class', class: wording('shops') }] }),
    field: 'engagement/onBehalfOf',
    spares: processing({}),
    unknown: processing({ onBehalfOf: [{ kind: 'notStated' }] }),
    whenUnknown: 'finds',
  },
  {
    code: 'processing-categories-missing',
    triggers: processing({ categories: [] }),
    field: 'engagement/categories',
    spares: processing({}),
    unknown: orders({ role: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'sub-processors-open',
    triggers: processing({ subProcessors: { state: 'notStated' } }),
    field: 'engagement/subProcessors',
    spares: processing({}),
    unknown: processing({ subProcessors: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'addressee-as-controller',
    triggers: processing({ onBehalfOf: [{ kind: 'class', class: { item: 'customers' } }] }),
    field: 'engagement/onBehalfOf/0',
    spares: processing({ onBehalfOf: [{ kind: 'class', class: wording('shops') }] }),
    unknown: processing({ onBehalfOf: [{ kind: 'notStated' }] }),
    whenUnknown: 'silent',
  },
  {
    code: 'purpose-missing',
    triggers: orders({ purpose: wording(' ') }),
    field: 'purpose',
    spares: orders({ purpose: wording('sales') }),
    unknown: orders({ purpose: wording(''), role: answered('processor') }),
    whenUnknown: 'silent',
  },
  {
    code: 'activity-without-data',
    triggers: orders({ dataUses: [] }),
    field: 'dataUses',
    spares: orders({}),
    unknown: orders({ role: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'data-without-source',
    triggers: orders({ dataUses: [{ id: 'name', dataCategory: 'name' }] }),
    field: 'dataUses/name/sources',
    spares: orders({}),
    unknown: {
      ...orders({ dataUses: [{ id: 'name', dataCategory: 'name' }] }),
      sources: [{ id: 'customer', kind: unknown }],
    },
    whenUnknown: 'asks',
  },
  {
    code: 'automated-decisions-open',
    triggers: orders({ automatedDecisions: { state: 'notStated' } }),
    field: 'automatedDecisions',
    spares: decision({ solelyAutomated: answered(false) }),
    unknown: orders({ automatedDecisions: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'automated-decision-without-safeguards',
    triggers: decision({}),
    field: 'automatedDecisions/ground',
    spares: decision({ ground: answered('law') }),
    unknown: decision({ solelyAutomated: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'impact-assessment-missing',
    triggers: orders({
      dpia: { criteria: { largeScale: answered(true), sensitiveData: answered(true) } },
    }),
    field: 'dpia',
    spares: orders({ dpia: { criteria: { largeScale: answered(true) } } }),
    unknown: orders({ dpia: { criteria: { largeScale: answered(true), sensitiveData: unknown } } }),
    whenUnknown: 'silent',
  },
  {
    code: 'impact-screening-open',
    triggers: orders({ dpia: {} }),
    field: 'dpia/needed',
    spares: orders({ dpia: { needed: answered(false) } }),
    unknown: orders({ dpia: { needed: unknown } }),
    whenUnknown: 'asks',
  },
];

describeRules(cases);
