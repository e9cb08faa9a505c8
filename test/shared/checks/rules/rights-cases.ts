import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  type Changes,
  unknown,
  words,
  shop,
  orders,
  asFound,
  basis,
  onPoint,
  processing,
  right,
} from '#test/support/shop-changes.ts';

type Setting = NonNullable<Changes['rightsSettings']>[number];
const everybodys = ['access', 'rectification', 'erasure', 'restriction'] as const;

/** The rights that every basis gives, told by the shop; all of them, or without one. */
const told = everybodys.map((name): Setting => ({ id: name, register: 'shop', right: name }));
const toldBut = (left: string) => ({ rightsSettings: told.filter(({ id }) => id !== left) });

/** Complaints to an office that is recorded as an organisation. */
const toOffice = (legalName: string) => ({
  ...right({
    right: 'complaint',
    complaint: { authorities: [{ kind: 'party', party: 'office' }] },
  }),
  parties: [{ id: 'office', legalName }],
});

/** Rights of data subjects. */
export const rightsCases: readonly RuleCase[] = [
  {
    code: 'rights-incomplete',
    about:
      'Three of four rights, all four, and three of four on an open basis: every basis gives them.',
    triggers: { ...asFound, ...toldBut('restriction') },
    field: 'registers',
    spares: { ...asFound, ...onPoint('c'), rightsSettings: told },
    unknown: { ...asFound, ...basis({ point: unknown }), ...toldBut('restriction') },
    whenUnknown: 'finds',
  },
  {
    code: 'right-part-of-another',
    about: 'A right told as part of another, and one told for itself; its place may be open.',
    triggers: right({ statedAs: { kind: 'partOf', right: 'access' } }),
    field: 'statedAs',
    spares: right({}),
    unknown: right({ objectionPlacement: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'right-as-promise',
    about: 'A right told as a promise, and one that may apply; its place may be open.',
    triggers: right({ statedAs: { kind: 'promise' } }),
    field: 'statedAs',
    spares: right({ modality: 'may' }),
    unknown: right({ objectionPlacement: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'right-limited-beyond-law',
    about: 'A limit of the shop’s own, and a fee, of which another rule tells.',
    triggers: right({ ownPoints: [{ id: 'paper', kind: 'limit', text: words('On paper only.') }] }),
    field: 'ownPoints/paper',
    spares: right({ ownPoints: [{ id: 'fee', kind: 'limit', text: words('Free once a year.') }] }),
    neverUnknown: 'A point has its kind, or is not recorded.',
  },
  {
    code: 'unknown-right-point',
    about: 'A key that the law tables lack, and one that they have.',
    triggers: right({ points: ['objection.onMondays'] }),
    field: 'points/0',
    spares: right({ points: ['objection.anyTime'] }),
    neverUnknown: 'The tables have a key or lack it.',
  },
  {
    code: 'right-without-use',
    about: 'Objection to marketing that nobody does; while a basis is open its ground may be used.',
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
    code: 'right-without-use',
    about: 'Withdrawal where nobody consents, where consent is asked, or while the basis is open.',
    triggers: right({ right: 'withdrawal', points: ['withdrawal.anyTime'] }),
    field: 'right',
    spares: {
      ...right({ right: 'withdrawal', points: ['withdrawal.anyTime'] }),
      activities: [{ id: 'orders', consents: [{ id: 'study' }] }],
    },
    unknown: {
      ...right({ right: 'withdrawal', points: ['withdrawal.anyTime'] }),
      activities: [{ id: 'orders', legalBases: [{ id: 'b', point: unknown }] }],
    },
    whenUnknown: 'silent',
  },
  {
    code: 'consent-based-profiling-in-objection',
    about: 'Objection is to profiling, not to profiling on consent; its place may be open.',
    triggers: right({ points: ['objection.scope.consentBasedProfiling'] }),
    field: 'points/0',
    spares: right({ points: ['objection.scope.profiling'] }),
    unknown: right({ objectionPlacement: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'portability-of-processor-data',
    about: 'Portability of data handled for others, of own data, and of data in an open role.',
    triggers: {
      ...processing({}),
      ...right({
        right: 'portability',
        scope: { activities: { kind: 'only', ids: ['orders'] } },
      }),
    },
    field: 'scope/activities',
    spares: right({
      right: 'portability',
      scope: { activities: { kind: 'only', ids: ['orders'] } },
    }),
    unknown: {
      ...orders({ role: unknown }),
      ...right({
        right: 'portability',
        scope: { activities: { kind: 'only', ids: ['orders'] } },
      }),
    },
    whenUnknown: 'silent',
  },
  {
    code: 'complaint-to-no-authority',
    about:
      'An authority is known by its name, whatever it is recorded as; the shop bears no such name.',
    triggers: toOffice('Kauppa Oy'),
    field: 'complaint/authorities/0',
    spares: toOffice('Tietosuojavaltuutetun toimisto'),
    unknown: toOffice('Datainspektionen'),
    whenUnknown: 'silent',
  },
  {
    code: 'complaint-to-no-authority',
    about: 'Complaints go to an authority, not to the shop; to whom may be left open.',
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
    code: 'no-channel-for-requests',
    about: 'Nothing says where to turn, a desk does, and a person does whom nobody has named yet.',
    triggers: { ...asFound, ...right({}) },
    field: 'registers',
    spares: {
      ...asFound,
      ...right({ channels: [{ id: 'desk', to: { kind: 'controller' }, channels: ['inPerson'] }] }),
    },
    unknown: {
      ...asFound,
      ...shop({ contactPerson: unknown }),
      ...right({ channels: [{ id: 'desk', to: { kind: 'contactPerson' } }] }),
    },
    whenUnknown: 'silent',
  },
];
