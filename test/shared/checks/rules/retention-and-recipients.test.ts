import {
  answered,
  type Changes,
  describeRules,
  type RuleCase,
  unknown,
  wording,
  words,
} from '#test/shared/checks/rule-cases.ts';

type Of<Type extends keyof NonNullable<Changes>> = NonNullable<NonNullable<Changes>[Type]>[number];

const shop = (changes: Of<'registers'>): Changes => ({ registers: [{ id: 'shop', ...changes }] });
const carrier = (changes: Of<'disclosures'>): Changes => ({
  disclosures: [{ id: 'carrier', ...changes }],
});
const rule = (changes: Of<'retentionRules'>): Changes => ({
  retentionRules: [{ id: 'two-years', ...changes }],
});
const outcome = (value: object) =>
  rule({ outcomes: answered([{ id: 'o', outcome: value as never }]) });
const period = (duration: string, start: object = answered(wording('the order'))) =>
  answered([{ id: 'o', outcome: { kind: 'period' as const, duration, start: start as never } }]);
const processor = (agreement: object | null): Changes =>
  carrier({ role: answered('processor'), processorAgreement: agreement });
const whole = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const closed = { lists: { recipients: 'closed' as const } };

const cases: readonly RuleCase[] = [
  {
    code: 'activity-without-retention',
    triggers: rule({ scope: { activities: { kind: 'allExcept', ids: ['orders'] } } }),
    field: 'dataUses',
    spares: rule({ scope: { activities: { kind: 'only', ids: ['orders'] } } }),
    unknown: rule({ scope: { activities: { kind: 'notStated' } } }),
    whenUnknown: 'finds',
  },
  {
    code: 'data-use-without-retention',
    triggers: rule({ scope: { dataCategories: { kind: 'allExcept', ids: ['name'] } } }),
    field: 'dataUses/name',
    spares: rule({ scope: { dataCategories: { kind: 'only', ids: ['name'] } } }),
    unknown: rule({ scope: { activities: { kind: 'notStated' } } }),
    whenUnknown: 'silent',
  },
  {
    code: 'retention-without-start',
    triggers: rule({ outcomes: period('P2Y', { state: 'notStated' }) }),
    field: 'outcomes/o/outcome/start',
    spares: outcome({ kind: 'while', state: wording('the account is open') }),
    unknown: rule({ outcomes: period('P2Y', unknown) }),
    whenUnknown: 'finds',
  },
  {
    code: 'retention-by-criteria-only',
    triggers: outcome({ kind: 'criteria', criteria: [wording('need')] }),
    field: 'outcomes',
    spares: {
      retentionRules: [
        { id: 'more', register: 'shop', outcomes: period('P1Y') },
        {
          id: 'two-years',
          outcomes: answered([
            { id: 'o', outcome: { kind: 'criteria', criteria: [wording('need')] } },
          ]),
        },
      ],
    },
    unknown: rule({ outcomes: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'retention-open',
    triggers: rule({ outcomes: { state: 'notStated' } }),
    field: 'outcomes',
    spares: rule({ outcomes: { state: 'notApplicable', reason: 'Nothing is kept.' } }),
    unknown: rule({ outcomes: unknown }),
    whenUnknown: 'finds',
  },
  {
    code: 'statutory-period-without-law',
    triggers: outcome({ kind: 'statutory' }),
    field: 'grounds',
    spares: rule({
      outcomes: answered([{ id: 'o', outcome: { kind: 'statutory' } }]),
      grounds: [{ jurisdiction: 'FI', section: '10' }],
    }),
    unknown: rule({ outcomes: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'contradictory-retention',
    triggers: {
      retentionRules: [
        {
          id: 'z',
          register: 'shop',
          outcomes: period('P3Y', answered({ text: words('the order') })),
        },
      ],
    },
    field: 'outcomes',
    spares: {
      retentionRules: [
        { id: 'z', register: 'shop', overrides: ['two-years'], outcomes: period('P3Y') },
      ],
    },
    unknown: { retentionRules: [{ id: 'z', register: 'shop', outcomes: unknown }] },
    whenUnknown: 'silent',
  },
  {
    code: 'purpose-outside-list',
    triggers: carrier({
      role: answered('processor'),
      purpose: { kind: 'own', wording: wording('statistics') },
    }),
    field: 'purpose',
    spares: carrier({ purpose: { kind: 'own', wording: wording('statistics') } }),
    unknown: carrier({ role: unknown, purpose: { kind: 'own', wording: wording('statistics') } }),
    whenUnknown: 'finds',
  },
  {
    code: 'purpose-without-recipient',
    triggers: { ...shop(closed), ...carrier({ purpose: { kind: 'notStated' } }) },
    field: 'purpose',
    spares: shop(closed),
    unknown: carrier({ purpose: { kind: 'notStated' } }),
    whenUnknown: 'silent',
  },
  {
    code: 'closed-list-contradicted',
    triggers: {
      ...shop(closed),
      transfers: [{ id: 'abroad', register: 'shop', recipient: { kind: 'notStated' } }],
    },
    field: 'disclosure',
    spares: {
      ...shop(closed),
      transfers: [{ id: 'abroad', register: 'shop', disclosure: 'carrier' }],
    },
    unknown: {
      transfers: [{ id: 'abroad', register: 'shop', recipient: { kind: 'notStated' } }],
    },
    whenUnknown: 'silent',
  },
  {
    code: 'recipient-not-named',
    triggers: carrier({ recipient: { kind: 'notStated' } }),
    field: 'recipient',
    spares: carrier({ recipient: { kind: 'class', class: wording('carriers') } }),
    unknown: carrier({ recipient: { kind: 'notStated' }, modality: 'never' }),
    whenUnknown: 'silent',
  },
  {
    code: 'recipient-country-open',
    triggers: {
      ...shop({ defaultLocation: { state: 'notStated' } }),
      ...carrier({
        recipient: { kind: 'class', class: wording('carriers') },
        location: { state: 'notStated' },
      }),
    },
    field: 'location',
    spares: carrier({
      recipient: { kind: 'class', class: wording('carriers') },
      location: { state: 'notStated' },
    }),
    unknown: {
      ...shop({ defaultLocation: unknown }),
      ...carrier({
        recipient: { kind: 'class', class: wording('carriers') },
        location: unknown,
      }),
    },
    whenUnknown: 'asks',
  },
  {
    code: 'recipient-role-open',
    triggers: carrier({ role: { state: 'notStated' } }),
    field: 'role',
    spares: carrier({ role: answered('authority') }),
    unknown: carrier({ role: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'data-sold',
    triggers: carrier({ manners: ['sell'] }),
    field: 'manners',
    spares: carrier({ manners: ['sell'], modality: 'never' }),
    unknown: carrier({ role: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'ceased-recipient',
    triggers: { parties: [{ id: 'carrier', ceasedOn: '2026-11-21' }] },
    field: 'recipient',
    spares: { parties: [{ id: 'carrier', ceasedOn: '2026-11-22' }] },
    unknown: { parties: [{ id: 'carrier', ceasedOn: null }] },
    whenUnknown: 'silent',
  },
  {
    code: 'processor-without-agreement',
    triggers: processor({ inPlace: answered(false) }),
    field: 'processorAgreement/inPlace',
    spares: processor({ inPlace: answered(true), pointsCovered: whole }),
    unknown: processor({ inPlace: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'agreement-points-missing',
    triggers: processor({ inPlace: answered(true), pointsCovered: whole.slice(1) }),
    field: 'processorAgreement/pointsCovered',
    spares: processor({ inPlace: answered(true), pointsCovered: whole }),
    unknown: processor({ inPlace: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'agreement-expires',
    triggers: processor({ inPlace: answered(true), validUntil: answered('2027-02-19') }),
    field: 'processorAgreement/validUntil',
    spares: processor({ inPlace: answered(true), validUntil: answered('2027-02-20') }),
    unknown: processor({ inPlace: answered(true), validUntil: unknown }),
    whenUnknown: 'silent',
  },
];

describeRules(cases);
