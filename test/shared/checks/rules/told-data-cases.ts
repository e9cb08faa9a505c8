import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  answered,
  customer,
  orders,
  outcome,
  shop,
  unknown,
  wording,
  words,
} from '#test/support/shop-changes.ts';

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
];
