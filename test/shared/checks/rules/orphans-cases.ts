import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { answered, notice, rule, shop, words, wording } from '#test/support/shop-changes.ts';

const clause = {
  id: 'advice',
  register: 'shop',
  type: 'advice' as const,
  sections: ['general' as const],
  text: wording('Please do not send passwords.'),
};
const term = (meaning: object) => ({
  glossaryTerms: [
    { id: 'we', notice: 'shop-notice', term: words('we'), meaning: meaning as never },
  ],
});

/** What belongs to nothing. */
export const orphanCases: readonly RuleCase[] = [
  {
    code: 'record-not-used',
    about: 'A system that no activity names, and one that the orders use.',
    triggers: { systems: [{ id: 'till', name: 'Till' }] },
    field: '',
    spares: {
      systems: [{ id: 'till', name: 'Till' }],
      activities: [{ id: 'orders', systems: ['till'] }],
    },
    neverUnknown: 'A record is referred to or not.',
  },
  {
    code: 'scope-in-another-register',
    about:
      'A rule of the shop for an activity of the club, one for the orders, and one for nothing.',
    triggers: {
      registers: [{ id: 'club', name: words('Club') }],
      activities: [
        { id: 'evenings', register: 'club', name: words('Evenings'), purpose: wording('evenings') },
      ],
      ...rule({ scope: { activities: { kind: 'only', ids: ['evenings'] } } }),
    },
    field: 'scope/activities',
    spares: rule({ scope: { activities: { kind: 'only', ids: ['orders'] } } }),
    unknown: rule({ scope: { activities: { kind: 'notStated' } } }),
    whenUnknown: 'silent',
  },
  {
    code: 'clause-not-printed',
    about: 'The notice prints all clauses but this one; it prints all.',
    triggers: {
      clauses: [clause],
      ...notice({ clauses: { kind: 'allExcept', ids: ['advice'] } }),
    },
    field: '',
    spares: { clauses: [clause] },
    neverUnknown: 'A notice names the clauses that it prints, or prints all.',
  },
  {
    code: 'glossary-term-without-meaning',
    about: 'A term that stands for nobody, and one that stands for the shop.',
    triggers: term({ kind: 'party', party: { kind: 'notStated' } }),
    field: 'meaning',
    spares: term({ kind: 'party', party: { kind: 'party', party: 'kauppa' } }),
    neverUnknown: 'A meaning that is not stated is what it finds.',
  },
  {
    code: 'data-without-purpose',
    about: 'Names that the register tells of for no activity; what is not collected needs none.',
    triggers: shop({ dataUses: [{ id: 'extra', dataCategory: 'name' }] }),
    field: 'dataUses/extra',
    spares: shop({ dataUses: [{ id: 'extra', dataCategory: 'name', polarity: 'notCollected' }] }),
    neverUnknown: 'Data tied to no activity is what it finds.',
  },
  {
    code: 'recipient-without-purpose',
    about: 'The carrier gets data of no activity in particular, and of the orders.',
    triggers: {
      disclosures: [{ id: 'carrier', scope: { activities: { kind: 'notStated' } } }],
    },
    field: 'scope/activities',
    spares: {
      disclosures: [{ id: 'carrier', scope: { activities: { kind: 'only', ids: ['orders'] } } }],
    },
    neverUnknown: 'A scope that is not stated is what it finds.',
  },
  {
    code: 'closed-purposes-contradicted',
    about: 'A complete list of purposes that leaves the orders out; a list may also say nothing.',
    triggers: {
      ...shop({ lists: { purposes: 'closed' } }),
      activities: [{ id: 'orders', listed: false }],
    },
    field: 'listed',
    spares: shop({ lists: { purposes: 'closed' } }),
    unknown: {
      ...shop({ lists: { purposes: 'notStated' } }),
      activities: [{ id: 'orders', listed: false, role: answered('controller') }],
    },
    whenUnknown: 'silent',
  },
];
