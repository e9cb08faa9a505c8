import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  answered,
  asFound,
  carrier,
  marketing,
  notice,
  notStated,
  onPoint,
  orders,
  right,
  rule,
  unknown,
  wording,
  words,
} from '#test/support/shop-changes.ts';

const objection = (...points: readonly string[]) => ({
  ...asFound,
  ...onPoint('f'),
  ...right({ right: 'objection', points: [...points] }),
});

/** A newsletter that people agree to, as a text tells of it. */
const newsletter = (changes: object) => ({
  ...asFound,
  ...marketing({ permission: answered('priorConsent'), ...changes }, 'a'),
});

/** The shop's only period is for some people; the order has data of some. */
const periodOf = (people: string, subjects: { kind: 'all' } | { kind: 'only'; ids: string[] }) => ({
  vocabulary: ['customers', 'employees'].map((id) => ({
    id,
    kind: 'subjectCategory' as const,
    texts: words(id),
  })),
  ...orders({ dataUses: [{ id: 'name', dataCategory: 'name', dataSubjects: subjects }] }),
  ...rule({ scope: { dataSubjects: { kind: 'only', ids: [people] } } }),
});

/** The shop's only period is for some data; the order has others, or none. */
const periodForData = (kept: string, ...held: readonly string[]) => ({
  dataCategories: [
    { id: 'contact', name: wording('contact details') },
    { id: 'salary', name: wording('salary') },
    { id: 'name', parent: 'contact' },
  ],
  ...orders({ dataUses: held.map((id) => ({ id, dataCategory: id })) }),
  ...rule({ scope: { dataCategories: { kind: 'only', ids: [kept] } } }),
});

/** What a text tells in part, or only seems to tell: points between told and missing. */
export const toldInPartCases: readonly RuleCase[] = [
  {
    code: 'incomplete-purposes',
    about: 'Marketing is a purpose of a processor, of nobody, or no purpose is told.',
    triggers: carrier({
      role: answered('processor'),
      purpose: { kind: 'own', wording: wording('marketing') },
    }),
    field: 'purpose',
    spares: carrier({
      role: answered('processor'),
      modality: 'never',
      purpose: { kind: 'own', wording: wording('marketing') },
    }),
    unknown: carrier({ role: unknown, purpose: { kind: 'notStated' } }),
    whenUnknown: 'silent',
  },
  {
    code: 'incomplete-automated-decisions',
    about:
      'A machine decides, a machine decides nothing of weight, and what weight it has is open.',
    triggers: orders({
      automatedDecisions: answered({
        solelyAutomated: answered(true),
        significantEffect: answered(true),
      }),
    }),
    field: 'automatedDecisions',
    spares: orders({
      automatedDecisions: answered({
        solelyAutomated: answered(true),
        significantEffect: answered(false),
      }),
    }),
    unknown: orders({ automatedDecisions: answered({ solelyAutomated: answered(true) }) }),
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-right-objection',
    about:
      'Objection to marketing alone, to legitimate interests too, and to nothing in particular.',
    triggers: objection('objection.scope.directMarketing'),
    field: 'points',
    spares: objection('objection.scope.directMarketing', 'objection.scope.legitimateInterest'),
    unknown: objection('objection.anyTime'),
    whenUnknown: 'silent',
  },
  {
    code: 'rights-incomplete',
    about: 'A contract gives portability, a legal obligation does not, an open basis may do so.',
    triggers: {
      ...asFound,
      ...onPoint('b'),
      rightsSettings: (['access', 'rectification', 'erasure', 'restriction'] as const).map(
        (name) => ({ id: name, register: 'shop', right: name }),
      ),
    },
    field: 'registers',
    spares: {
      ...asFound,
      ...onPoint('c'),
      rightsSettings: (['access', 'rectification', 'erasure', 'restriction'] as const).map(
        (name) => ({ id: name, register: 'shop', right: name }),
      ),
    },
    unknown: {
      ...asFound,
      ...orders({ legalBases: [{ id: 'basis', point: unknown }] }),
      rightsSettings: (['access', 'rectification', 'erasure', 'restriction'] as const).map(
        (name) => ({ id: name, register: 'shop', right: name }),
      ),
    },
    whenUnknown: 'silent',
  },
  {
    code: 'further-purpose-not-told',
    about: 'Changes are published, new purposes are told, or only that changes may come.',
    triggers: notice({
      content: 'asStated',
      changes: answered({ announcedWhere: words('on the site') }),
    }),
    field: 'changes/newPurposesToldBeforehand',
    spares: notice({
      content: 'asStated',
      changes: answered({ newPurposesToldBeforehand: answered(true) }),
    }),
    unknown: notice({ content: 'asStated', changes: answered({}) }),
    whenUnknown: 'asks',
  },
  {
    code: 'changes-told-passively',
    about: 'Changes are published, mailed as well, or nothing is said of where they are told.',
    triggers: notice({ changes: answered({ announcedWhere: words('on the site') }) }),
    field: 'changes/announcedHow',
    spares: notice({
      changes: answered({
        announcedWhere: words('on the site'),
        announcedHow: [words('By mail.')],
      }),
    }),
    unknown: notice({ changes: answered({}) }),
    whenUnknown: 'silent',
  },
  {
    code: 'further-purpose-not-told',
    about: 'A text that says how changes are told, one that need not, and one that is silent.',
    triggers: notice({ changes: answered({ announcedHow: [words('By mail.')] }) }),
    field: 'changes/newPurposesToldBeforehand',
    spares: notice({ changes: { state: 'notApplicable', reason: 'Nothing is kept.' } }),
    unknown: notice({ changes: notStated }),
    whenUnknown: 'asks',
  },
  {
    code: 'activity-without-retention',
    about: 'A period for employees alone, for the customers of the order, or for people at large.',
    triggers: periodOf('employees', { kind: 'only', ids: ['customers'] }),
    field: 'dataUses',
    spares: periodOf('customers', { kind: 'only', ids: ['customers'] }),
    unknown: periodOf('employees', { kind: 'all' }),
    whenUnknown: 'silent',
  },
  {
    code: 'activity-without-retention',
    about: 'A period for salaries alone, for contact details that the name is part of, or no data.',
    triggers: periodForData('salary', 'name'),
    field: 'dataUses',
    spares: periodForData('contact', 'name'),
    unknown: periodForData('salary'),
    whenUnknown: 'silent',
  },
  {
    code: 'incomplete-storage-period',
    about: 'A period for the data of others, for this one, or for people at large.',
    triggers: periodOf('employees', { kind: 'only', ids: ['customers'] }),
    field: 'retention',
    spares: periodOf('customers', { kind: 'only', ids: ['customers'] }),
    unknown: periodOf('employees', { kind: 'all' }),
    whenUnknown: 'silent',
  },
  {
    code: 'automated-decisions-open',
    about: 'A machine decides and its effect is open, has none, or nothing at all is known.',
    triggers: orders({ automatedDecisions: answered({ solelyAutomated: answered(true) }) }),
    field: 'automatedDecisions/significantEffect',
    spares: orders({
      automatedDecisions: answered({
        solelyAutomated: answered(true),
        significantEffect: answered(false),
      }),
    }),
    unknown: orders({ automatedDecisions: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'incomplete-consent-withdrawal',
    about: 'A newsletter on consent can be cancelled some way, with its effect, or nobody says so.',
    triggers: newsletter({ optOuts: [{ when: 'anyTime', how: words('By the link.') }] }),
    field: 'directMarketing/mail/effect',
    spares: newsletter({
      optOuts: [{ when: 'anyTime', how: words('By the link.') }],
      effect: words('What was sent before stays lawful.'),
    }),
    unknown: newsletter({}),
    whenUnknown: 'finds',
  },
];
