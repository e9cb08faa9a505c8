import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { answered, unknown, wording } from '#test/support/shop-changes.ts';
import { transfer, clauses, dpf, listed, toIndia } from '#test/support/shop-transfers.ts';

/** Nothing leaves the EEA, and a transfer all the same. */
const denied = (changes: object, location: object = toIndia) => ({
  disclosures: [
    { id: 'carrier', role: answered('processor' as const), location: location as typeof toIndia },
  ],
  transfers: [
    { id: 'abroad', register: 'shop', disclosure: 'carrier', location: toIndia, ...changes },
    {
      id: 'none',
      register: 'shop',
      modality: 'never' as const,
      location: answered({ kind: 'outsideEea' as const }),
    },
  ],
});

/** Scopes, derogations, copies. */
export const transferDetailCases: readonly RuleCase[] = [
  {
    code: 'recipient-outside-adequacy-scope',
    about: 'The carrier is off the list, on it, or nobody has looked.',
    triggers: listed({ listed: answered(false) }),
    field: 'mechanisms/0/withinScope',
    spares: listed({ listed: answered(true) }),
    unknown: listed({ listed: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'adequacy-scope-open',
    about: 'Whether the carrier is within the scope is asked until answered.',
    triggers: dpf(),
    field: 'mechanisms/0/withinScope',
    spares: dpf({ withinScope: answered(true) }),
    unknown: dpf({ withinScope: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'framework-listing-not-checked',
    about: 'Looked up a year and a day ago, a year ago, and on no known day.',
    triggers: listed({ listed: answered(true), checkedOn: answered('2025-11-20') }),
    field: 'frameworks/dpf/checkedOn',
    spares: listed({ listed: answered(true), checkedOn: answered('2025-11-21') }),
    unknown: listed({ listed: answered(true), checkedOn: unknown }),
    whenUnknown: 'finds',
  },
  {
    code: 'framework-listing-not-checked',
    about: 'A text claims a place on the list that nobody has recorded, or that was looked up.',
    triggers: dpf({ withinScope: answered(true) }),
    field: 'frameworks',
    spares: {
      ...listed({ listed: answered(true), checkedOn: answered('2026-06-01') }),
      transfers: dpf({ withinScope: answered(true) }).transfers ?? [],
    },
    unknown: dpf({ withinScope: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'derogation-as-rule',
    about: 'A derogation for every transfer, for some, and no mechanism yet.',
    triggers: transfer({ mechanisms: [{ instrument: 'derog_b' }] }),
    field: 'mechanisms',
    spares: transfer({ mechanisms: [{ instrument: 'derog_b' }], modality: 'may' }),
    unknown: transfer({ mechanisms: [] }),
    whenUnknown: 'silent',
  },
  {
    code: 'consent-as-transfer-alternative',
    about: 'Consent beside clauses, consent alone, and a relation that is not known.',
    triggers: transfer({
      mechanisms: [clauses({}), { instrument: 'derog_a' }],
      mechanismsRelation: answered('alternative'),
    }),
    field: 'mechanisms/1',
    spares: transfer({ mechanisms: [{ instrument: 'derog_a' }] }),
    unknown: transfer({
      mechanisms: [clauses({}), { instrument: 'derog_a' }],
      mechanismsRelation: unknown,
    }),
    whenUnknown: 'finds',
  },
  {
    code: 'compelling-interest-not-documented',
    about: 'The authority and the persons were told, or not, or nobody knows when.',
    triggers: transfer({ mechanisms: [{ instrument: 'compelling_legitimate_interests' }] }),
    field: 'mechanisms/0/compellingInterest',
    spares: transfer({
      mechanisms: [
        {
          instrument: 'compelling_legitimate_interests',
          compellingInterest: {
            authorityTold: answered('2026-01-07'),
            personsTold: answered(true),
          },
        },
      ],
    }),
    unknown: transfer({
      mechanisms: [
        {
          instrument: 'compelling_legitimate_interests',
          compellingInterest: { authorityTold: unknown, personsTold: answered(true) },
        },
      ],
    }),
    whenUnknown: 'finds',
  },
  {
    code: 'condition-on-copy',
    about: 'A copy only for good reasons, a copy for everybody, and no known way to a copy.',
    triggers: transfer({
      mechanisms: [clauses({})],
      copyMeans: answered({ condition: { wording: wording('reasons are given') } }),
    }),
    field: 'copyMeans/condition',
    spares: transfer({ mechanisms: [clauses({})], copyMeans: answered({ channel: 'email' }) }),
    unknown: transfer({ mechanisms: [clauses({})], copyMeans: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'copy-of-safeguards-not-told',
    about: 'Clauses need a way to a copy, told by e-mail or not known.',
    triggers: transfer({ mechanisms: [clauses({})] }),
    field: 'copyMeans',
    spares: transfer({ mechanisms: [clauses({})], copyMeans: answered({ channel: 'email' }) }),
    unknown: transfer({ mechanisms: [clauses({})], copyMeans: unknown }),
    whenUnknown: 'finds',
  },
  {
    code: 'transfer-denied-and-made',
    about:
      'Nothing leaves the EEA but to India, as an exception or not; where it goes may be open.',
    triggers: denied({}),
    field: 'modality',
    spares: denied({ overrides: ['none'] }),
    unknown: { ...denied({}), ...denied({ location: unknown }, unknown) },
    whenUnknown: 'silent',
  },
];
