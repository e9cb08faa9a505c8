import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  type Changes,
  nameData,
  answered,
  unknown,
  words,
  wording,
  shop,
  orders,
  decision,
} from '#test/support/shop-changes.ts';

const dataOf = (dataSubjects: object): Changes =>
  orders({ dataUses: [{ id: 'name', dataCategory: 'name', dataSubjects: dataSubjects as never }] });
const visitors: Changes = {
  vocabulary: [{ id: 'visitors', kind: 'subjectCategory', texts: words('visitors') }],
  ...shop({ subjectCategories: ['customers', 'visitors'] }),
};

/** A second register, and the activity that belongs to it. */
const newsletter = { id: 'newsletter', name: words('Readers') };
const sending = {
  id: 'sending',
  register: 'newsletter',
  name: words('Newsletter'),
  purpose: wording('sending news'),
  role: answered('controller' as const),
};

/** The points of Art. 30, screening and what belongs to nothing. */
export const recordCases: readonly RuleCase[] = [
  {
    code: 'purpose-missing',
    about: 'Blank words are no purpose; a processor has none of its own.',
    triggers: orders({ purpose: wording(' ') }),
    field: 'purpose',
    spares: orders({ purpose: wording('sales') }),
    unknown: orders({ purpose: wording(''), role: answered('processor') }),
    whenUnknown: 'silent',
  },
  {
    code: 'activity-without-data',
    about: 'An activity uses data; an open role changes nothing.',
    triggers: orders({ dataUses: [] }),
    field: 'dataUses',
    spares: orders({}),
    unknown: orders({ role: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'data-without-source',
    about: 'A data use without a source is asked, also where the kind of another source is open.',
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
    code: 'source-not-used',
    about: 'A parent who supplies nothing, the data of customers, or what is not stated.',
    triggers: { sources: [{ id: 'parent', register: 'shop' }] },
    field: '',
    spares: {
      sources: [
        {
          id: 'parent',
          register: 'shop',
          scope: { dataSubjects: { kind: 'only', ids: ['customers'] } },
        },
      ],
    },
    unknown: {
      sources: [{ id: 'parent', register: 'shop', scope: { dataSubjects: { kind: 'notStated' } } }],
    },
    whenUnknown: 'finds',
  },
  {
    code: 'data-subjects-missing',
    about: 'Whose data it is, is told by the register or by a data use, or not stated at all.',
    triggers: shop({ subjectCategories: [] }),
    field: 'subjectCategories',
    spares: { ...shop({ subjectCategories: [] }), ...dataOf({ kind: 'only', ids: ['customers'] }) },
    unknown: { ...shop({ subjectCategories: [] }), ...dataOf({ kind: 'notStated' }) },
    whenUnknown: 'finds',
  },
  {
    code: 'data-subjects-without-data',
    about: 'Visitors whose data nothing tells, everybody’s data, and data of no stated person.',
    triggers: { ...visitors, ...dataOf({ kind: 'only', ids: ['customers'] }) },
    field: 'subjectCategories/1',
    spares: { ...visitors, ...dataOf({ kind: 'all' }) },
    unknown: { ...visitors, ...dataOf({ kind: 'notStated' }) },
    whenUnknown: 'finds',
  },
  {
    code: 'implied-data-not-listed',
    about:
      'Data that the source implies, data that it states, and a record that is implied as a whole.',
    triggers: orders({ evidence: [{ field: 'dataUses', manner: 'implied' }] }),
    field: 'dataUses',
    spares: orders({ evidence: [{ field: 'dataUses', manner: 'stated' }] }),
    unknown: orders({ evidence: [{ field: null, manner: 'implied' }] }),
    whenUnknown: 'silent',
  },
  {
    code: 'security-measures-missing',
    about:
      'A planned measure protects nothing, one of the whole workspace does; its objective may be open.',
    triggers: { measures: [{ id: 'locks', status: 'planned' }] },
    field: 'measures',
    spares: { measures: [{ id: 'locks', register: null }] },
    unknown: { measures: [{ id: 'locks', objective: unknown }] },
    whenUnknown: 'silent',
  },
  {
    code: 'register-without-activities',
    about: 'A register of the newsletter without activities, and with one.',
    triggers: { registers: [newsletter] },
    field: 'activities',
    spares: { registers: [newsletter], activities: [sending] },
    neverUnknown: 'Activities are recorded or not.',
  },
  {
    code: 'register-without-notice',
    about:
      'Readers of the newsletter are told nothing, or need not be any more; an open role is the controller’s.',
    triggers: { registers: [newsletter], activities: [sending] },
    field: 'notices',
    spares: { registers: [{ ...newsletter, status: 'retired' }], activities: [sending] },
    unknown: { registers: [newsletter], activities: [{ ...sending, role: unknown }] },
    whenUnknown: 'finds',
  },
  {
    code: 'source-not-used',
    about:
      'A seller who supplies nothing, one who supplies orders, and one who supplies what is not stated.',
    triggers: { sources: [{ id: 'seller', register: 'shop' }] },
    field: '',
    spares: {
      sources: [
        {
          id: 'seller',
          register: 'shop',
          scope: { activities: { kind: 'only', ids: ['orders'] } },
        },
      ],
    },
    unknown: {
      sources: [{ id: 'seller', register: 'shop', scope: { activities: { kind: 'notStated' } } }],
    },
    whenUnknown: 'finds',
  },
  {
    code: 'automated-decisions-open',
    about: 'Whether a machine decides is said, open or not known.',
    triggers: orders({ automatedDecisions: { state: 'notStated' } }),
    field: 'automatedDecisions',
    spares: decision({ solelyAutomated: answered(false) }),
    unknown: orders({ automatedDecisions: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'automated-decision-without-safeguards',
    about: 'A decision by a machine needs a ground; whether it is one may be open.',
    triggers: decision({}),
    field: 'automatedDecisions/ground',
    spares: decision({ ground: answered('law') }),
    unknown: decision({ solelyAutomated: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'impact-assessment-missing',
    about: 'Two criteria call for an assessment, one does not; an open one does not count.',
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
    about: 'An unscreened activity is asked, one that needs no assessment is not.',
    triggers: orders({ dpia: {} }),
    field: 'dpia/needed',
    spares: orders({ dpia: { needed: answered(false) } }),
    unknown: orders({ dpia: { needed: unknown } }),
    whenUnknown: 'asks',
  },
  {
    code: 'words-missing',
    about: 'A category without a name, one with a name, and a purpose that is judged elsewhere.',
    triggers: nameData({ name: wording(' ') }),
    field: 'name',
    spares: nameData({ name: wording('name') }),
    unknown: orders({ purpose: wording('') }),
    whenUnknown: 'silent',
  },
];
