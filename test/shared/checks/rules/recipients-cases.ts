import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { answered, unknown, wording, shop, carrier } from '#test/support/shop-changes.ts';

const closed = { lists: { recipients: 'closed' as const } };

const statistics = { kind: 'own' as const, wording: wording('statistics') };

/** The carrier as a company under another one. */
const ofGroup = (parent: string | null, changes: Parameters<typeof carrier>[0]) => ({
  parties: [
    { id: 'carrier', parent },
    { id: 'holding', legalName: 'Holding Oy' },
  ],
  ...carrier(changes),
});

/** Who gets data. */
export const recipientCases: readonly RuleCase[] = [
  {
    code: 'closed-list-contradicted',
    about: 'A transfer to somebody beyond a closed list; a list without reach contradicts nothing.',
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
    code: 'purpose-outside-list',
    about:
      'Statistics of a processor are outside the list, those of a controller are its own; so are those of an outsider whose role is open.',
    triggers: carrier({
      role: answered('processor'),
      purpose: { kind: 'own', wording: wording('statistics') },
    }),
    field: 'purpose',
    spares: carrier({ purpose: { kind: 'own', wording: wording('statistics') } }),
    unknown: carrier({ role: unknown, purpose: { kind: 'own', wording: wording('statistics') } }),
    whenUnknown: 'silent',
  },
  {
    code: 'purpose-outside-list',
    about:
      'Statistics of a company of the group whose role is open, of another group, and of one whose group is not known.',
    triggers: ofGroup('kauppa', { role: unknown, purpose: statistics }),
    field: 'purpose',
    spares: ofGroup('holding', { role: unknown, purpose: statistics }),
    unknown: ofGroup(null, { role: unknown, purpose: statistics }),
    whenUnknown: 'silent',
  },
  {
    code: 'purpose-outside-list',
    about:
      'Statistics of the group whose role is open, of a group that is another one, and of nobody.',
    triggers: carrier({
      recipient: { kind: 'group', parent: 'kauppa' },
      role: unknown,
      purpose: statistics,
    }),
    field: 'purpose',
    spares: carrier({
      recipient: { kind: 'group', parent: 'carrier' },
      role: unknown,
      purpose: statistics,
    }),
    unknown: carrier({ recipient: { kind: 'notStated' }, role: unknown, purpose: statistics }),
    whenUnknown: 'silent',
  },
  {
    code: 'purpose-without-recipient',
    about: 'A closed list serves every purpose; a list that says nothing of its reach need not.',
    triggers: { ...shop(closed), ...carrier({ purpose: { kind: 'notStated' } }) },
    field: 'purpose',
    spares: shop(closed),
    unknown: carrier({ purpose: { kind: 'notStated' } }),
    whenUnknown: 'silent',
  },
  {
    code: 'purpose-without-recipient',
    about:
      'A recipient of no purpose in particular may serve any, unless only a law demands the data.',
    triggers: {
      ...shop(closed),
      ...carrier({
        scope: {
          activities: { kind: 'notStated' },
          condition: { kind: 'legalDemand', wording: wording('when a court demands it') },
        },
      }),
    },
    field: 'purpose',
    spares: { ...shop(closed), ...carrier({ scope: { activities: { kind: 'notStated' } } }) },
    unknown: {
      ...shop(closed),
      ...carrier({ scope: { activities: { kind: 'notStated' } }, purpose: { kind: 'notStated' } }),
    },
    whenUnknown: 'silent',
  },
  {
    code: 'recipient-not-named',
    about: 'A class of carriers is named, nobody is not; what never happens needs no name.',
    triggers: carrier({ recipient: { kind: 'notStated' } }),
    field: 'recipient',
    spares: carrier({ recipient: { kind: 'class', class: wording('carriers') } }),
    unknown: carrier({ recipient: { kind: 'notStated' }, modality: 'never' }),
    whenUnknown: 'silent',
  },
  {
    code: 'recipient-country-open',
    about: 'Carriers somewhere are asked where, unless the register says where data is.',
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
    about: 'What the carrier is, is answered or asked.',
    triggers: carrier({ role: { state: 'notStated' } }),
    field: 'role',
    spares: carrier({ role: answered('authority') }),
    unknown: carrier({ role: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'data-sold',
    about: 'Data is sold, or never is; an open role is no sale.',
    triggers: carrier({ manners: ['sell'] }),
    field: 'manners',
    spares: carrier({ manners: ['sell'], modality: 'never' }),
    unknown: carrier({ role: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'takeover-without-duties',
    about: 'A successor is bound or not; an open role is no takeover.',
    triggers: carrier({ role: answered('successor') }),
    field: 'duties',
    spares: carrier({ role: answered('successor'), duties: [wording('the same purposes')] }),
    unknown: carrier({ role: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'ceased-recipient',
    about: 'The carrier ceased today, ceases tomorrow, or is not known to cease.',
    triggers: { parties: [{ id: 'carrier', ceasedOn: '2026-11-21' }] },
    field: 'recipient',
    spares: { parties: [{ id: 'carrier', ceasedOn: '2026-11-22' }] },
    unknown: { parties: [{ id: 'carrier', ceasedOn: null }] },
    whenUnknown: 'silent',
  },
];
