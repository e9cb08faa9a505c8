import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  answered,
  carrier,
  customer,
  notice,
  orders,
  outcome,
  shop,
  unknown,
  wording,
  words,
} from '#test/support/shop-changes.ts';
import { clauses } from '#test/support/shop-transfers.ts';

type Mechanism = ReturnType<typeof clauses>;

const thirdParty = answered('thirdParty' as const);
/** A second activity of the shop that names no data. */
const returns = {
  id: 'returns',
  register: 'shop',
  name: words('Returns'),
  purpose: wording('taking goods back'),
  role: answered('controller' as const),
};
/** Returns that the shop takes back for the carrier. */
const othersReturns = { ...returns, role: answered('processor' as const) };

/** Letters, which no list of data has. */
const letters = { dataCategories: [{ id: 'letters', name: wording('letters') }] };
const ofLetters = {
  id: 'abroad',
  register: 'shop',
  disclosure: 'carrier',
  scope: { dataCategories: { kind: 'only' as const, ids: ['letters'] } },
};
/** A transfer to carriers of some kind, somewhere outside the EEA. */
const somewhere = (mechanism: Mechanism) => ({
  ...carrier({ recipient: { kind: 'class', class: wording('carriers') } }),
  transfers: [
    {
      id: 'abroad',
      register: 'shop',
      disclosure: 'carrier',
      location: answered({ kind: 'outsideEea' as const }),
      mechanisms: [mechanism],
    },
  ],
});

/** What notices tell of data, where it is from and how long it is kept, in the ways in which texts say it. */
export const toldDataCases: readonly RuleCase[] = [
  {
    code: 'incomplete-storage-period',
    about: 'As long as necessary is no period, as long as an account is open is a state.',
    triggers: outcome({ kind: 'while', state: wording('as long as necessary') }),
    field: 'outcomes/o',
    spares: outcome({ kind: 'until', event: wording('the closing of the account') }),
    unknown: outcome({ kind: 'until', event: wording('the data are no longer needed') }),
    whenUnknown: 'finds',
  },
  {
    code: 'incomplete-data-categories',
    about:
      'Returns without data have none, unless one list serves all purposes; what is not collected is no list.',
    triggers: { ...customer({ kind: thirdParty }), activities: [returns] },
    field: 'dataUses',
    spares: {
      ...customer({ kind: thirdParty }),
      ...shop({ dataUses: [{ id: 'all', dataCategory: 'name' }] }),
      activities: [returns],
    },
    unknown: {
      ...customer({ kind: thirdParty }),
      ...shop({ dataUses: [{ id: 'all', dataCategory: 'name', polarity: 'notCollected' }] }),
      activities: [returns],
    },
    whenUnknown: 'finds',
  },
  {
    code: 'incomplete-data-categories',
    about: 'Returns handled for the carrier are told with their data, in passing without it.',
    triggers: { ...customer({ kind: thirdParty }), activities: [othersReturns] },
    field: 'dataUses',
    spares: {
      ...customer({ kind: thirdParty }),
      activities: [{ ...othersReturns, listed: false }],
    },
    unknown: {
      ...customer({ kind: thirdParty }),
      activities: [{ ...othersReturns, listed: false, role: unknown }],
    },
    whenUnknown: 'finds',
  },
  {
    code: 'late-information',
    about: 'One source that may supply data is asked, beside one that does so it is found.',
    triggers: {
      ...orders({
        dataUses: [{ id: 'name', dataCategory: 'name', sources: ['customer', 'neighbours'] }],
      }),
      sources: [
        { id: 'customer', kind: thirdParty, modality: 'may' },
        { id: 'neighbours', register: 'shop', kind: thirdParty },
      ],
    },
    field: 'informing',
    spares: customer({ kind: thirdParty, informing: { state: 'notApplicable', reason: 'Known.' } }),
    unknown: {
      ...orders({
        dataUses: [{ id: 'name', dataCategory: 'name', sources: ['customer', 'neighbours'] }],
      }),
      sources: [
        { id: 'customer', kind: thirdParty, modality: 'may' },
        { id: 'neighbours', register: 'shop', kind: thirdParty, modality: 'may' },
      ],
    },
    whenUnknown: 'asks',
  },
  {
    code: 'data-not-listed',
    about:
      'Letters go to the carrier and no list has them; a part of listed data is listed with it.',
    triggers: {
      ...letters,
      ...carrier({ scope: { dataCategories: { kind: 'only', ids: ['letters'] } } }),
    },
    field: 'scope/dataCategories',
    spares: {
      dataCategories: [{ id: 'letters', name: wording('letters'), parent: 'name' }],
      ...carrier({ scope: { dataCategories: { kind: 'only', ids: ['letters'] } } }),
    },
    unknown: { ...letters, ...carrier({ scope: { dataCategories: { kind: 'notStated' } } }) },
    whenUnknown: 'silent',
  },
  {
    code: 'data-not-listed',
    about: 'A transfer of letters that no list has, and one that never happens.',
    triggers: { ...letters, transfers: [ofLetters] },
    field: 'scope/dataCategories',
    spares: { ...letters, transfers: [{ ...ofLetters, modality: 'never' }] },
    unknown: { ...letters, transfers: [ofLetters], ...orders({ dataUses: [] }) },
    whenUnknown: 'silent',
  },
  {
    code: 'data-without-purpose',
    about:
      'A list beside data of every activity serves none, one for all purposes serves those without data.',
    triggers: shop({ dataUses: [{ id: 'more', dataCategory: 'name' }] }),
    field: 'dataUses/more',
    spares: {
      ...shop({ dataUses: [{ id: 'more', dataCategory: 'name' }] }),
      activities: [returns],
    },
    neverUnknown: 'Data tied to no activity is what it finds.',
  },
  {
    code: 'form-of-earlier-law',
    about:
      'Headings of the old Finnish form, today\u2019s headings, and words of no known language.',
    triggers: notice({ headings: { sources: { fi: { text: 'Säännönmukaiset tietolähteet' } } } }),
    field: 'headings/sources',
    spares: notice({ headings: { sources: { fi: { text: 'Tietolähteet' } } } }),
    unknown: notice({ evidence: [{ quote: 'Rekisterin suojauksen periaatteet' }] }),
    whenUnknown: 'finds',
  },
  {
    code: 'form-of-earlier-law',
    about: 'Principles of protecting the file, in the old words, manual files today, and no words.',
    triggers: shop({ description: { fi: { text: 'Rekisterin suojauksen periaatteet.' } } }),
    field: 'description',
    spares: shop({ description: { fi: { text: 'Manuaalinen aineisto on lukitussa tilassa.' } } }),
    unknown: shop({ description: {} }),
    whenUnknown: 'silent',
  },
  {
    code: 'incomplete-transfer-safeguards',
    about:
      'Clauses somewhere for some carriers are a general remark, clauses of a decision are named.',
    triggers: somewhere(clauses({})),
    field: 'mechanisms',
    spares: somewhere(clauses({ decision: answered('(EU) 2021/914') })),
    unknown: somewhere(clauses({ decision: unknown })),
    whenUnknown: 'finds',
  },
];
