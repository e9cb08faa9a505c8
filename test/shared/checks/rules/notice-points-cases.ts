import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  answered,
  asFound,
  basis,
  carrier,
  customer,
  decision,
  kauppa,
  notice,
  notStated,
  onPoint,
  orders,
  outcome,
  period,
  rule,
  shop,
  unknown,
  wording,
  words,
} from '#test/support/shop-changes.ts';
import { clauses, toIndia, transfer } from '#test/support/shop-transfers.ts';

const openBasis = basis({ point: unknown });
const thirdParty = answered('thirdParty' as const);
/** A carrier somewhere, in a register that does not say where data is. */
const carrierSomewhere = {
  ...shop({ defaultLocation: notStated }),
  ...carrier({
    recipient: { kind: 'class', class: wording('carriers') },
    location: unknown,
  }),
};
/** A second activity of the shop that names no data. */
const returns = {
  id: 'returns',
  register: 'shop',
  name: words('Returns'),
  purpose: wording('taking goods back'),
  role: answered('controller' as const),
};

/** The points of a notice but its rights: Arts. 13(1), 13(2)(a), (e) and (f), 13(3), 14 and 26(2). */
export const noticePointCases: readonly RuleCase[] = [
  {
    code: 'incomplete-controller-identity',
    about: 'A controller has a name that says something; one that is not stated has none.',
    triggers: kauppa({ legalName: ' ' }),
    field: 'legalName',
    spares: kauppa({ legalName: 'K' }),
    unknown: shop({ controllers: [{ id: 'kauppa', party: { kind: 'notStated' } }] }),
    whenUnknown: 'finds',
  },
  {
    code: 'incomplete-controller-contact',
    about: 'No way to reach the controller, a postal address, and a controller nobody knows.',
    triggers: kauppa({ contactPoints: [] }),
    field: 'contactPoints',
    spares: kauppa({ contactPoints: [], addresses: [{ id: 'a', lines: ['Katu 1'] }] }),
    unknown: shop({ controllers: [{ id: 'kauppa', party: { kind: 'notStated' } }] }),
    whenUnknown: 'finds',
  },
  {
    code: 'incomplete-representative',
    about:
      'A controller outside the EEA names its representative; where it is established may be open.',
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
    code: 'incomplete-dpo-contact',
    about: 'An officer who cannot be reached, one by e-mail, and whether there is one is open.',
    triggers: kauppa({ dpo: answered({}) }),
    field: 'dpo',
    spares: kauppa({ dpo: answered({ contactPoints: ['mail'] }) }),
    unknown: kauppa({ dpo: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-purposes',
    about:
      'A list of purposes that is left open, one that is closed, and one that says nothing of it.',
    triggers: shop({ lists: { purposes: 'open' } }),
    field: 'lists/purposes',
    spares: shop({ lists: { purposes: 'closed' } }),
    unknown: shop({ lists: { purposes: 'notStated' } }),
    whenUnknown: 'silent',
  },
  {
    code: 'incomplete-legal-basis',
    about: 'No basis, a contract, and a basis whose point is open: the point is due all the same.',
    triggers: orders({ legalBases: [] }),
    field: 'legalBases',
    spares: onPoint('b'),
    unknown: openBasis,
    whenUnknown: 'finds',
  },
  {
    code: 'incomplete-legitimate-interests',
    about: 'Legitimate interests without saying which, with it, and on a basis that is open.',
    triggers: onPoint('f'),
    field: 'legalBases/basis/interests',
    spares: onPoint('f', { interests: [{ id: 'sales', what: wording('sales') }] }),
    unknown: openBasis,
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-recipients',
    about: 'No recipient of orders, nobody on purpose, and one that is not stated.',
    triggers: carrier({ scope: { activities: { kind: 'allExcept', ids: ['orders'] } } }),
    field: 'lists/recipients',
    spares: carrier({ modality: 'never' }),
    unknown: carrier({ recipient: { kind: 'notStated' } }),
    whenUnknown: 'finds',
  },
  {
    code: 'incomplete-transfer-fact',
    about: 'A carrier in India whose transfer is not told, told, and a carrier anywhere.',
    triggers: carrier({ location: toIndia }),
    field: 'location',
    spares: transfer({ mechanisms: [clauses({})] }),
    unknown: carrierSomewhere,
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-transfer-adequacy',
    about:
      'A text tells whether there is a decision for India, or not; of a carrier anywhere it is asked.',
    triggers: { ...asFound, ...transfer({ mechanisms: [clauses({})] }) },
    field: 'mechanisms',
    spares: {
      ...asFound,
      ...transfer({ mechanisms: [clauses({})], adequacyAsStated: answered('notAdequate') }),
    },
    unknown: carrierSomewhere,
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-transfer-safeguards',
    about: 'Nothing carries the transfer, clauses do, and a carrier anywhere is asked.',
    triggers: transfer({}),
    field: 'mechanisms',
    spares: transfer({ mechanisms: [clauses({})] }),
    unknown: carrierSomewhere,
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-transfer-copy',
    about: 'No way to a copy of the clauses, a letter, and a carrier anywhere.',
    triggers: transfer({ mechanisms: [clauses({})] }),
    field: 'copyMeans',
    spares: transfer({
      mechanisms: [clauses({})],
      copyMeans: answered({ text: words('Write to us for a copy.') }),
    }),
    unknown: carrierSomewhere,
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-storage-period',
    about:
      'Two years from nowhere, as long as an account is open, and a rule whose period is open.',
    triggers: rule({ outcomes: period('P2Y', notStated) }),
    field: 'outcomes/o',
    spares: outcome({ kind: 'while', state: wording('the account is open') }),
    unknown: rule({ outcomes: unknown }),
    whenUnknown: 'finds',
  },
  {
    code: 'provision-not-told',
    about: 'Nothing of whether data must be given, not due, and not known.',
    triggers: orders({ provision: notStated }),
    field: 'provision',
    spares: orders({ provision: { state: 'notApplicable', reason: 'Nothing is asked.' } }),
    unknown: orders({ provision: unknown }),
    whenUnknown: 'finds',
  },
  {
    code: 'incomplete-automated-decisions',
    about:
      'A machine decides and its logic is not told, a person decides, and who decides is open.',
    triggers: decision({}),
    field: 'automatedDecisions',
    spares: decision({ solelyAutomated: answered(false) }),
    unknown: orders({ automatedDecisions: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-data-categories',
    about:
      'Data from others is told by category, data from the person need not be; the source may be open.',
    triggers: { ...customer({ kind: thirdParty }), activities: [returns] },
    field: 'dataUses',
    spares: { ...customer({ kind: answered('dataSubject') }), activities: [returns] },
    unknown: { ...customer({ kind: unknown }), activities: [returns] },
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-source',
    about: 'Others without saying who, the carrier by name, and a source of an open kind.',
    triggers: customer({ kind: thirdParty }),
    field: 'party',
    spares: customer({ kind: thirdParty, party: { kind: 'party', party: 'carrier' } }),
    unknown: customer({ kind: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'further-purpose-not-told',
    about: 'People are not told of another purpose, are told, and how changes are told is open.',
    triggers: orders({ furtherPurpose: { toldBeforehand: answered(false) } }),
    field: 'furtherPurpose/toldBeforehand',
    spares: orders({ furtherPurpose: { toldBeforehand: answered(true) } }),
    unknown: notice({ changes: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'late-information',
    about:
      'Nothing tells when people learn of data from others, a month does, and others may supply some.',
    triggers: customer({ kind: thirdParty }),
    field: 'informing',
    spares: customer({
      kind: thirdParty,
      informing: answered({ kind: 'told', when: 'withinOneMonth' }),
    }),
    unknown: customer({ kind: thirdParty, modality: 'may' }),
    whenUnknown: 'asks',
  },
  {
    code: 'joint-arrangement-not-told',
    about:
      'Joint controllers tell the essence of their arrangement; embedded content may make some.',
    triggers: orders({ role: answered('jointController') }),
    field: 'jointArrangements',
    spares: {
      ...orders({ role: answered('jointController') }),
      ...shop({
        jointArrangements: [
          {
            id: 'j',
            parties: [{ kind: 'party', party: 'carrier' }],
            essence: answered(words('The shop answers requests.')),
          },
        ],
      }),
    },
    unknown: carrier({ from: { kind: 'ownDevice' }, role: unknown }),
    whenUnknown: 'asks',
  },
];
