import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  answered,
  basis,
  notice,
  onPoint,
  orders,
  unknown,
  words,
} from '#test/support/shop-changes.ts';

const consentAnd = (relation: object, more: object = {}) =>
  orders({
    legalBases: [
      { id: 'consent', point: answered('a' as const) },
      { id: 'interest', point: answered('f' as const), ...more },
    ],
    basesRelation: relation as ReturnType<typeof answered<'cumulative'>>,
  });

const customersAre = (libraryKey?: string) => ({
  vocabulary: [
    { id: 'customers', kind: 'subjectCategory' as const, texts: words('people'), libraryKey },
  ],
});

/** Consent: withdrawal, other bases beside it, freedom, and how it is given. */
export const consentCases: readonly RuleCase[] = [
  {
    code: 'consent-without-withdrawal',
    about: 'Consent tells how it is withdrawn; the basis may be open.',
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
    code: 'consent-without-basis',
    about:
      'Consent to take part is asked for a public task, or is the basis, or the basis is open.',
    triggers: orders({
      legalBases: [{ id: 'basis', point: answered('e') }],
      consents: [{ id: 'study' }],
    }),
    field: 'consents',
    spares: orders({
      legalBases: [{ id: 'basis', point: answered('a') }],
      consents: [{ id: 'study' }],
    }),
    unknown: orders({ legalBases: [{ id: 'basis', point: unknown }], consents: [{ id: 'study' }] }),
    whenUnknown: 'silent',
  },
  {
    code: 'consent-without-basis',
    about: 'A study asks for consent; marketing may have to, and what nobody asks is none.',
    triggers: orders({
      legalBases: [{ id: 'basis', point: answered('f') }],
      consents: [{ id: 'study' }],
    }),
    field: 'consents',
    spares: orders({
      legalBases: [{ id: 'basis', point: answered('f') }],
      consents: [{ id: 'mail' }],
      directMarketing: [{ id: 'mail', channels: ['email'] }],
    }),
    unknown: orders({ legalBases: [{ id: 'basis', point: answered('f') }] }),
    whenUnknown: 'silent',
  },
  {
    code: 'consent-beside-other-basis',
    about: 'Consent and an interest hold together, one or the other holds, or nobody knows.',
    triggers: consentAnd(answered('cumulative')),
    field: 'legalBases/consent/point',
    spares: consentAnd(answered('alternative')),
    unknown: consentAnd(unknown),
    whenUnknown: 'silent',
  },
  {
    code: 'consent-beside-other-basis',
    about: 'An interest for all data, for other data than the consent, or a basis that is open.',
    triggers: consentAnd(answered('cumulative')),
    field: 'legalBases/consent/point',
    spares: consentAnd(answered('cumulative'), {
      dataCategories: { kind: 'only', ids: ['name'] },
    }),
    unknown: consentAnd(answered('cumulative'), { point: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'consent-of-employees',
    about: 'Employees consent, customers consent, or groups are the user’s own words.',
    triggers: { ...onPoint('a'), ...customersAre('hr.employees') },
    field: 'legalBases/basis/point',
    spares: { ...onPoint('a'), ...customersAre('customer.customers') },
    unknown: { ...onPoint('a'), ...customersAre() },
    whenUnknown: 'silent',
  },
  {
    code: 'consent-of-employees',
    about: 'Applicants consent, consent as a law asks, or on a basis that is open.',
    triggers: { ...onPoint('a'), ...customersAre('recruitment.applicants') },
    field: 'legalBases/basis/point',
    spares: {
      ...onPoint('a', { laws: [{ jurisdiction: 'FI', actId: 'fi-2004-759', section: '13' }] }),
      ...customersAre('recruitment.applicants'),
    },
    unknown: { ...basis({ point: unknown }), ...customersAre('recruitment.applicants') },
    whenUnknown: 'silent',
  },
  {
    code: 'acceptance-by-use',
    about: 'Going on using the site is acceptance, or nothing of the kind is said.',
    triggers: notice({
      changes: answered({
        announcedHow: [words('By continuing to use the site the user accepts the changes.')],
      }),
    }),
    field: 'changes/value/announcedHow/0',
    spares: notice({
      changes: answered({
        announcedHow: [
          words('Users are asked to accept changes. They may continue to use the site.'),
        ],
      }),
    }),
    neverUnknown: 'A text says it or does not.',
  },
];
