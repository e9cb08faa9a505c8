import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  type Changes,
  answered,
  unknown,
  words,
  shop,
  kauppa,
  orders,
} from '#test/support/shop-changes.ts';

const answering = (role: string) => ({
  dpo: { state: 'notStated' as const },
  contactPoints: [
    {
      id: 'p',
      use: 'privacy' as const,
      channel: 'email' as const,
      value: 'x@kauppa.example',
      answeredBy: { role: words(role) },
    },
  ],
});

/** The shop for Finland, and another controller by the rule given. */
const twoControllers = (second: object): Changes =>
  shop({
    controllers: [
      {
        id: 'kauppa',
        party: { kind: 'party', party: 'kauppa' },
        rule: answered({ kind: 'countryOfUse', countries: ['FI'] }),
      },
      { id: 'second', party: { kind: 'party', party: 'carrier' }, rule: second as never },
    ],
  });

/** Controllers, officers, representatives, contacts. */
export const controllerCases: readonly RuleCase[] = [
  {
    code: 'controller-missing',
    about: 'A register has a controller; one that is not stated is none.',
    triggers: shop({ controllers: [] }),
    field: 'controllers',
    spares: shop({}),
    unknown: shop({ controllers: [{ id: 'kauppa', party: { kind: 'notStated' } }] }),
    whenUnknown: 'finds',
  },
  {
    code: 'controller-contact-missing',
    about: 'An address is contact enough; of a controller nobody knows nothing is asked.',
    triggers: kauppa({ contactPoints: [] }),
    field: 'contactPoints',
    spares: kauppa({ contactPoints: [], addresses: [{ id: 'a', lines: ['Katu 1'] }] }),
    unknown: shop({ controllers: [{ id: 'kauppa', party: { kind: 'notStated' } }] }),
    whenUnknown: 'silent',
  },
  {
    code: 'privacy-contact-not-labelled',
    about: 'A mailbox for privacy raises the question of the officer, a general one does not.',
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
    code: 'privacy-contact-not-labelled',
    about: 'A privacy team answers for privacy, the head of personnel does, or nobody says who.',
    triggers: kauppa(answering('the privacy team')),
    field: 'contactPoints/p',
    spares: kauppa(answering('HR manager')),
    unknown: kauppa(answering('')),
    whenUnknown: 'asks',
  },
  {
    code: 'privacy-contact-not-labelled',
    about: 'A desk for privacy raises the question of the officer, that for customers does not.',
    triggers: kauppa({
      dpo: { state: 'notStated' },
      contactPoints: [
        { id: 'p', use: 'privacy', channel: 'phone', value: '010 000', label: words('Privacy') },
      ],
    }),
    field: 'contactPoints/p',
    spares: kauppa({
      dpo: { state: 'notStated' },
      contactPoints: [
        {
          id: 'p',
          use: 'privacy',
          channel: 'phone',
          value: '010 000',
          label: words('Customer service'),
        },
      ],
    }),
    unknown: kauppa({
      dpo: unknown,
      contactPoints: [{ id: 'p', use: 'privacy', channel: 'email', value: 'info@kauppa.example' }],
    }),
    whenUnknown: 'silent',
  },
  {
    code: 'privacy-contact-not-labelled',
    about: 'A mailbox for privacy is not called the officer’s; one that is, is none besides.',
    triggers: kauppa({
      dpo: { state: 'notStated' },
      contactPoints: [{ id: 'p', channel: 'email', value: 'dpo@kauppa.example' }],
    }),
    field: 'contactPoints/p',
    spares: kauppa({
      dpo: { state: 'notStated' },
      contactPoints: [{ id: 'p', use: 'dpo', channel: 'email', value: 'dpo@kauppa.example' }],
    }),
    unknown: kauppa({
      dpo: unknown,
      contactPoints: [{ id: 'p', use: 'dpo', channel: 'email', value: 'dpo@kauppa.example' }],
    }),
    whenUnknown: 'silent',
  },
  {
    code: 'officer-open',
    about: 'Whether there is an officer is answered, not due, or not known.',
    triggers: kauppa({ dpo: { state: 'notStated' } }),
    field: 'dpo',
    spares: kauppa({ dpo: { state: 'notApplicable', reason: 'Not required.' } }),
    unknown: kauppa({ dpo: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'officer-not-notified',
    about: 'The officer was named to the authority on a day, on none, or on one that nobody knows.',
    triggers: kauppa({ dpo: answered({ contactPoints: ['mail'] }) }),
    field: 'dpo/notifiedToAuthorityOn',
    spares: kauppa({
      dpo: answered({
        contactPoints: ['mail'],
        notifiedToAuthorityOn: answered('2026-01-07'),
      }),
    }),
    unknown: kauppa({ dpo: answered({ contactPoints: ['mail'], notifiedToAuthorityOn: unknown }) }),
    whenUnknown: 'asks',
  },
  {
    code: 'named-person-contact',
    about: 'A person by name grows old, an office does not; who it is may be open.',
    triggers: {
      ...shop({ contactPerson: answered('desk') }),
      parties: [{ id: 'desk', kind: 'person', legalName: 'Aino Esimerkki' }],
    },
    field: 'contactPerson',
    spares: {
      ...shop({ contactPerson: answered('desk') }),
      parties: [{ id: 'desk', kind: 'organisation', legalName: 'Customer desk' }],
    },
    unknown: shop({ contactPerson: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'named-person-contact',
    about:
      'A person who is called by a title alone is a role, one who has a name besides is a person.',
    triggers: {
      ...shop({ contactPerson: answered('desk') }),
      parties: [
        { id: 'desk', kind: 'person', legalName: 'Aino Esimerkki', title: words('shop manager') },
      ],
    },
    field: 'contactPerson',
    spares: {
      ...shop({ contactPerson: answered('desk') }),
      parties: [
        { id: 'desk', kind: 'person', legalName: 'Shop manager', title: words('shop manager') },
      ],
    },
    unknown: {
      ...shop({ contactPerson: answered('desk') }),
      parties: [{ id: 'desk', kind: 'person', legalName: ' ', title: words('shop manager') }],
    },
    whenUnknown: 'silent',
  },
  {
    code: 'controller-in-third-country',
    about: 'T\u00fcrkiye is outside the EEA, Norway inside; the country may be open.',
    triggers: kauppa({ country: 'TR' }),
    field: 'country',
    spares: kauppa({ country: 'NO' }),
    unknown: kauppa({ country: null }),
    whenUnknown: 'silent',
  },
  {
    code: 'representative-missing',
    about: 'A controller outside the EEA names a representative; its establishment may be open.',
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
    code: 'no-controller-for-other-countries',
    about:
      'Finland and Norway have a controller, and all others one of their own; a rule may be open.',
    triggers: twoControllers(answered({ kind: 'countryOfUse', countries: ['NO'] })),
    field: 'controllers',
    spares: twoControllers(answered({ kind: 'fallback' })),
    unknown: twoControllers(unknown),
    whenUnknown: 'asks',
  },
  {
    code: 'joint-arrangement-missing',
    about: 'Joint controllers have an arrangement; whether they are joint may be open.',
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
    code: 'ceased-controller',
    about: 'The controller ceased today, ceases tomorrow, or is not known to cease.',
    triggers: kauppa({ ceasedOn: '2026-11-21' }),
    field: 'ceasedOn',
    spares: kauppa({ ceasedOn: '2026-11-22' }),
    unknown: kauppa({ ceasedOn: null }),
    whenUnknown: 'silent',
  },
  {
    code: 'controller-processor-boundary',
    about:
      'What other shops gain from may be done for them, what customers gain from is not; for whom may be open.',
    triggers: {
      vocabulary: [{ id: 'shops', kind: 'recipientCategory', texts: words('other shops') }],
      ...orders({ beneficiaries: [{ kind: 'class', class: { item: 'shops' } }] }),
    },
    field: 'role',
    spares: orders({ beneficiaries: [{ kind: 'class', class: { item: 'customers' } }] }),
    unknown: orders({ beneficiaries: [{ kind: 'notStated' }] }),
    whenUnknown: 'silent',
  },
];
