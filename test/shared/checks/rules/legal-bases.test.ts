import {
  answered,
  type Changes,
  describeRules,
  type RuleCase,
  unknown,
  wording,
  words,
} from '#test/shared/checks/rule-cases.ts';

type Activity = NonNullable<NonNullable<Changes>['activities']>[number];

const orders = (changes: Activity): Changes => ({ activities: [{ id: 'orders', ...changes }] });
const basis = (changes: object) => orders({ legalBases: [{ id: 'basis', ...changes }] });
const onPoint = (point: string, changes: object = {}) =>
  basis({ point: answered(point), ...changes });
const finnishLaw = [{ jurisdiction: 'FI' as const, section: '2' }];
const marketing = (changes: object, point = 'b'): Changes =>
  orders({
    legalBases: [{ id: 'basis', point: answered(point as 'b') }],
    directMarketing: [{ id: 'mail', channels: ['email'], ...changes }],
  });

const cases: readonly RuleCase[] = [
  {
    code: 'missing-legal-basis',
    triggers: orders({ legalBases: [] }),
    field: 'legalBases',
    spares: onPoint('b'),
    unknown: basis({ point: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'role-open',
    triggers: orders({ role: { state: 'notStated' } }),
    field: 'role',
    spares: orders({ role: answered('controller') }),
    unknown: orders({ role: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'basis-on-processor-activity',
    triggers: orders({ role: answered('processor') }),
    field: 'legalBases',
    spares: orders({ role: answered('processor'), legalBases: [] }),
    unknown: orders({ role: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'interest-not-named',
    triggers: onPoint('f'),
    field: 'legalBases/basis/interests',
    spares: onPoint('f', { interests: [{ id: 'sales', what: wording('sales') }] }),
    unknown: basis({ point: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'balancing-not-recorded',
    triggers: onPoint('f'),
    field: 'legalBases/basis/balancing/outcome',
    spares: onPoint('f', { balancing: { outcome: answered('interestPrevails') } }),
    unknown: onPoint('f', { balancing: { outcome: unknown } }),
    whenUnknown: 'finds',
  },
  {
    code: 'law-not-named',
    triggers: onPoint('c'),
    field: 'legalBases/basis/laws',
    spares: onPoint('c', { laws: finnishLaw }),
    unknown: basis({ point: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'law-of-third-country',
    triggers: onPoint('c', { laws: [{ jurisdiction: 'US' }] }),
    field: 'legalBases/basis/laws',
    spares: onPoint('c', { laws: [{ jurisdiction: 'NO' }] }),
    unknown: onPoint('c'),
    whenUnknown: 'silent',
  },
  {
    code: 'consent-without-withdrawal',
    triggers: onPoint('a'),
    field: 'consents',
    spares: orders({
      legalBases: [{ id: 'basis', point: answered('a') }],
      consents: [{ id: 'consent', withdrawal: words('By e-mail.') }],
    }),
    unknown: basis({ point: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'further-purpose-open',
    triggers: orders({ furtherPurpose: { toldBeforehand: answered(false) } }),
    field: 'furtherPurpose/toldBeforehand',
    spares: orders({ furtherPurpose: { toldBeforehand: answered(true) } }),
    unknown: orders({ furtherPurpose: { toldBeforehand: unknown } }),
    whenUnknown: 'asks',
  },
  {
    code: 'marketing-without-permission',
    triggers: marketing({ permission: answered('noneAsked') }),
    field: 'directMarketing/mail/permission',
    spares: marketing({ permission: answered('existingCustomer') }),
    unknown: marketing({ permission: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'marketing-consent-without-basis',
    triggers: marketing({ permission: answered('priorConsent') }),
    field: 'directMarketing/mail/permission',
    spares: marketing({ permission: answered('priorConsent') }, 'a'),
    unknown: marketing({ permission: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'marketing-opt-out-incomplete',
    triggers: marketing({ optOuts: [{ when: 'eachTimeAnew' }] }),
    field: 'directMarketing/mail/optOuts',
    spares: marketing({ optOuts: [{ when: 'anyTime' }] }),
    unknown: marketing({}),
    whenUnknown: 'finds',
  },
];

describeRules(cases);
