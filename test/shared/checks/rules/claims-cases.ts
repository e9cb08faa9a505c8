import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import {
  wording,
  answered,
  unknown,
  kauppa,
  orders,
  nameData,
} from '#test/support/shop-changes.ts';

const removal = { id: 'removal', kind: 'remove' as const, wording: wording('removing the sender') };

const anonymising = {
  id: 'codes',
  kind: 'anonymise' as const,
  wording: wording('replacing names by codes'),
  stage: 'beforeReuse' as const,
};

/** The customer's name after a step. */
const withStep = (
  step: object,
  form: 'identified' | 'pseudonymised' | 'anonymous' = 'identified',
) => ({
  dataUses: [
    { id: 'name', dataCategory: 'name', form, transformations: [step as typeof anonymising] },
  ],
});

/** Claims that other facts contradict, or that nobody can check. */
export const claimCases: readonly RuleCase[] = [
  {
    code: 'anonymity-claim-contradicted',
    about:
      'A name is not anonymous, though it may be pseudonymised; whether it identifies may be open.',
    triggers: {
      ...nameData({ identifiesDirectly: answered(true) }),
      ...orders({ dataUses: [{ id: 'name', dataCategory: 'name', form: 'anonymous' }] }),
    },
    field: 'dataUses/name/form',
    spares: {
      ...nameData({ identifiesDirectly: answered(true) }),
      ...orders({ dataUses: [{ id: 'name', dataCategory: 'name', form: 'pseudonymised' }] }),
    },
    unknown: {
      ...nameData({ identifiesDirectly: unknown }),
      ...orders({ dataUses: [{ id: 'name', dataCategory: 'name', form: 'anonymous' }] }),
    },
    whenUnknown: 'silent',
  },
  {
    code: 'anonymous-by-codes-only',
    about:
      'Names replaced by codes make nothing anonymous, other steps may; what is taken out may be open.',
    triggers: orders(withStep({ ...anonymising, identifiers: ['name'] })),
    field: 'dataUses/name/form',
    spares: orders(withStep({ ...anonymising, kind: 'pseudonymise', identifiers: ['name'] })),
    unknown: orders(withStep(anonymising)),
    whenUnknown: 'silent',
  },
  {
    code: 'anonymous-by-codes-only',
    about: 'What is merely pseudonymised is not anonymous; what is done to it may be open.',
    triggers: orders(withStep({ ...anonymising, kind: 'pseudonymise' }, 'anonymous')),
    field: 'dataUses/name/form',
    spares: orders(withStep({ ...anonymising, kind: 'pseudonymise' }, 'pseudonymised')),
    unknown: orders({ dataUses: [{ id: 'name', dataCategory: 'name', form: 'anonymous' }] }),
    whenUnknown: 'silent',
  },
  {
    code: 'identifiers-removed-not-anonymous',
    about:
      'Content without its sender still tells of people, unless it is called pseudonymised; it may identify nobody.',
    triggers: {
      ...nameData({ freeContent: true }),
      ...orders({ dataUses: [{ id: 'name', dataCategory: 'name', transformations: [removal] }] }),
    },
    field: 'dataUses/name/transformations/removal',
    spares: {
      ...nameData({ freeContent: true }),
      ...orders({
        dataUses: [
          {
            id: 'name',
            dataCategory: 'name',
            form: 'pseudonymised',
            transformations: [removal],
          },
        ],
      }),
    },
    unknown: {
      ...nameData({ identifiesDirectly: unknown }),
      ...orders({ dataUses: [{ id: 'name', dataCategory: 'name', transformations: [removal] }] }),
    },
    whenUnknown: 'silent',
  },
  {
    code: 'certificate-not-verifiable',
    about: 'A certificate without number, one with number and end, and one whose end is not known.',
    triggers: kauppa({
      certificates: [
        { id: 'c', kind: 'standard', name: 'ISO', validUntil: answered('2027-01-01') },
      ],
    }),
    field: 'certificates/c',
    spares: kauppa({
      certificates: [
        { id: 'c', kind: 'standard', name: 'ISO', number: '1', validUntil: answered('2027-01-01') },
      ],
    }),
    unknown: kauppa({
      certificates: [{ id: 'c', kind: 'standard', name: 'ISO', number: '1', validUntil: unknown }],
    }),
    whenUnknown: 'finds',
  },
  {
    code: 'certificate-expired',
    about: 'Valid until yesterday, until today, or until a day that is not known.',
    triggers: kauppa({
      certificates: [
        { id: 'c', kind: 'standard', name: 'ISO', number: '1', validUntil: answered('2026-11-20') },
      ],
    }),
    field: 'certificates/c/validUntil',
    spares: kauppa({
      certificates: [
        { id: 'c', kind: 'standard', name: 'ISO', number: '1', validUntil: answered('2026-11-21') },
      ],
    }),
    unknown: kauppa({
      certificates: [{ id: 'c', kind: 'standard', name: 'ISO', number: '1', validUntil: unknown }],
    }),
    whenUnknown: 'silent',
  },
];
