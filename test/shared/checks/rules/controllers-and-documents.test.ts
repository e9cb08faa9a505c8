import {
  answered,
  type Changes,
  describeRules,
  type RuleCase,
  unknown,
  words,
} from '#test/shared/checks/rule-cases.ts';

type Of<Type extends keyof NonNullable<Changes>> = NonNullable<NonNullable<Changes>[Type]>[number];

const shop = (changes: Of<'registers'>): Changes => ({ registers: [{ id: 'shop', ...changes }] });
const kauppa = (changes: Of<'parties'>): Changes => ({ parties: [{ id: 'kauppa', ...changes }] });
const right = (changes: Omit<Of<'rightsSettings'>, 'id' | 'register'>): Changes => ({
  rightsSettings: [{ id: 'setting', register: 'shop', right: 'objection', ...changes }],
});

const cases: readonly RuleCase[] = [
  {
    code: 'controller-missing',
    triggers: shop({ controllers: [] }),
    field: 'controllers',
    spares: shop({}),
    unknown: shop({ controllers: [{ id: 'kauppa', party: { kind: 'notStated' } }] }),
    whenUnknown: 'finds',
  },
  {
    code: 'controller-contact-missing',
    triggers: kauppa({ contactPoints: [] }),
    field: 'contactPoints',
    spares: kauppa({ contactPoints: [], addresses: [{ id: 'a', lines: ['Katu 1'] }] }),
    unknown: shop({ controllers: [{ id: 'kauppa', party: { kind: 'notStated' } }] }),
    whenUnknown: 'silent',
  },
  {
    code: 'privacy-contact-not-labelled',
    triggers: kauppa({
      dpo: { state: 'notStated' },
      contactPoints: [{ id: 'p', use: 'privacy', channel: 'email', value: 'x@kauppa.example' }],
    }),
    field: 'contactPoints/p',
    spares: kauppa({ dpo: { state: 'notStated' } }),
    unknown: kauppa({
      dpo: unknown,
      contactPoints: [{ id: 'p', channel: 'email', value: 'tietosuoja@kauppa.example' }],
    }),
    whenUnknown: 'asks',
  },
  {
    code: 'officer-open',
    triggers: kauppa({ dpo: { state: 'notStated' } }),
    field: 'dpo',
    spares: kauppa({ dpo: { state: 'notApplicable', reason: 'Not required.' } }),
    unknown: kauppa({ dpo: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'controller-in-third-country',
    triggers: kauppa({ country: 'TR' }),
    field: 'country',
    spares: kauppa({ country: 'NO' }),
    unknown: kauppa({ country: null }),
    whenUnknown: 'silent',
  },
  {
    code: 'representative-missing',
    triggers: kauppa({ country: 'TR', establishedInEea: answered(false) }),
    field: 'representatives',
    spares: kauppa({
      country: 'TR',
      establishedInEea: answered(false),
      representatives: [{ id: 'r', party: 'carrier' }],
    }),
    unknown: kauppa({ country: 'TR', establishedInEea: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'joint-arrangement-missing',
    triggers: { activities: [{ id: 'orders', role: answered('jointController') }] },
    field: 'jointArrangements',
    spares: {
      activities: [{ id: 'orders', role: answered('jointController') }],
      ...shop({
        jointArrangements: [{ id: 'j', parties: [{ kind: 'party', party: 'kauppa' }] }],
      }),
    },
    unknown: { activities: [{ id: 'orders', role: unknown }] },
    whenUnknown: 'silent',
  },
  {
    code: 'right-as-promise',
    triggers: right({ statedAs: { kind: 'promise' } }),
    field: 'statedAs',
    spares: right({ modality: 'may' }),
    unknown: right({ objectionPlacement: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'right-part-of-another',
    triggers: right({ statedAs: { kind: 'partOf', right: 'access' } }),
    field: 'statedAs',
    spares: right({}),
    unknown: right({ objectionPlacement: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'right-without-use',
    triggers: right({ points: ['objection.scope.directMarketing'] }),
    field: 'points/0',
    spares: right({ points: ['objection.anyTime'] }),
    unknown: {
      ...right({ points: ['objection.scope.legitimateInterest'] }),
      activities: [{ id: 'orders', legalBases: [{ id: 'b', point: unknown }] }],
    },
    whenUnknown: 'silent',
  },
  {
    code: 'consent-based-profiling-in-objection',
    triggers: right({ points: ['objection.scope.consentBasedProfiling'] }),
    field: 'points/0',
    spares: right({ points: ['objection.scope.profiling'] }),
    unknown: right({ objectionPlacement: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'complaint-to-no-authority',
    triggers: right({
      right: 'complaint',
      complaint: { authorities: [{ kind: 'party', party: 'kauppa' }] },
    }),
    field: 'complaint/authorities/0',
    spares: {
      ...right({
        right: 'complaint',
        complaint: { authorities: [{ kind: 'party', party: 'office' }] },
      }),
      parties: [{ id: 'office', kind: 'authority', legalName: 'Office' }],
    },
    unknown: right({ right: 'complaint', complaint: null }),
    whenUnknown: 'silent',
  },
  {
    code: 'security-measures-missing',
    triggers: { measures: [{ id: 'locks', status: 'planned' }] },
    field: 'measures',
    spares: { measures: [{ id: 'locks', register: null }] },
    unknown: { measures: [{ id: 'locks', objective: unknown }] },
    whenUnknown: 'silent',
  },
  {
    code: 'review-overdue',
    triggers: shop({ review: { next: '2026-11-20' } }),
    field: 'review/next',
    spares: shop({ review: { next: '2026-11-21' } }),
    unknown: shop({ review: { next: null } }),
    whenUnknown: 'silent',
  },
  {
    code: 'stale-notice',
    triggers: { versions: [{ id: 'first', lastChanged: '2023-11-20' }] },
    field: '',
    spares: { versions: [{ id: 'first', lastChanged: '2023-11-21' }] },
    unknown: { versions: [{ id: 'first', lastChanged: null }] },
    whenUnknown: 'silent',
  },
  {
    code: 'legacy-instrument-in-text',
    triggers: shop({ description: words('The carrier is in the Privacy Shield.') }),
    field: 'description',
    spares: shop({ description: words('A shield for privacy.') }),
    unknown: shop({ description: {} }),
    whenUnknown: 'silent',
  },
  {
    code: 'link-without-target',
    triggers: shop({ links: [{ key: 'terms', label: words('terms') }] }),
    field: 'links/terms/target',
    spares: shop({
      links: [
        {
          key: 'terms',
          label: words('terms'),
          target: { state: 'answered', value: 'https://kauppa.example/terms' },
        },
      ],
    }),
    unknown: shop({ links: [{ key: 'terms', label: words('terms'), target: unknown }] }),
    whenUnknown: 'finds',
  },
  {
    code: 'certificate-expired',
    triggers: kauppa({
      certificates: [
        { id: 'c', kind: 'standard', name: 'ISO', number: '1', validUntil: answered('2026-11-20') },
      ],
    }),
    field: 'certificates/c/validUntil',
    spares: kauppa({
      certificates: [
        { id: 'c', kind: 'standard', name: 'ISO', number: '1', validUntil: answered('2026-11-21') },
      ],
    }),
    unknown: kauppa({
      certificates: [{ id: 'c', kind: 'standard', name: 'ISO', number: '1', validUntil: unknown }],
    }),
    whenUnknown: 'silent',
  },
];

describeRules(cases);
