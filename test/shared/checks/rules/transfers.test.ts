import { describe, expect, it } from 'vitest';
import {
  answered,
  type Changes,
  describeRules,
  findingsOf,
  type RuleCase,
  unknown,
} from '#test/shared/checks/rule-cases.ts';

const toUs = answered({ kind: 'countries' as const, countries: [{ country: 'US' }] });
const toIndia = answered({ kind: 'countries' as const, countries: [{ country: 'IN' }] });
const toBritain = answered({ kind: 'countries' as const, countries: [{ country: 'GB' }] });

type Transfer = NonNullable<NonNullable<Changes>['transfers']>[number];

function transfer(changes: Transfer): Changes {
  return {
    transfers: [
      { id: 'abroad', register: 'shop', disclosure: 'carrier', location: toIndia, ...changes },
    ],
    disclosures: [{ id: 'carrier', role: answered('processor' as const), location: toIndia }],
  };
}

const clauses = (changes: object) => ({ instrument: 'scc_commission' as const, ...changes });
const dpf = (changes: object = {}) =>
  transfer({ location: toUs, mechanisms: [{ instrument: 'adequacy', ...changes }] });
const shield = transfer({
  location: toUs,
  mechanisms: [{ instrument: 'adequacy', decision: answered('2016/1250') }],
});
const british = transfer({ location: toBritain, mechanisms: [{ instrument: 'adequacy' }] });
const listed = (listing: object): Changes => ({
  ...dpf(),
  parties: [
    { id: 'carrier', country: 'US', frameworks: [{ id: 'dpf', framework: 'dpf', ...listing }] },
  ],
});

const cases: readonly RuleCase[] = [
  {
    code: 'transfer-without-mechanism',
    triggers: transfer({}),
    field: 'mechanisms',
    spares: transfer({ mechanisms: [clauses({})] }),
    unknown: transfer({ location: unknown }),
    whenUnknown: 'finds',
  },
  {
    code: 'transfer-not-recorded',
    triggers: { disclosures: [{ id: 'carrier', location: toIndia }] },
    field: 'location',
    spares: transfer({}),
    unknown: { disclosures: [{ id: 'carrier', location: unknown }] },
    whenUnknown: 'silent',
  },
  {
    code: 'transfer-country-open',
    triggers: transfer({ location: answered({ kind: 'outsideEea' }) }),
    field: 'location',
    spares: transfer({}),
    unknown: {
      ...transfer({ location: unknown }),
      disclosures: [{ id: 'carrier', location: unknown }],
    },
    whenUnknown: 'finds',
  },
  {
    code: 'adequacy-decision-ended',
    triggers: shield,
    field: 'mechanisms/0',
    spares: dpf({ decision: answered('(EU) 2023/1795') }),
    unknown: dpf({ decision: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'adequacy-decision-expires',
    asOf: '2031-07-01',
    triggers: british,
    field: 'mechanisms/0',
    spares: dpf(),
    unknown: transfer({ location: toBritain, mechanisms: [] }),
    whenUnknown: 'silent',
  },
  {
    code: 'mechanism-does-not-fit',
    triggers: transfer({
      mechanisms: [{ instrument: 'adequacy', decision: answered('(EU) 2019/419') }],
    }),
    field: 'mechanisms/0/decision',
    spares: british,
    unknown: transfer({
      location: unknown,
      mechanisms: [{ instrument: 'scc_commission', decision: unknown }],
    }),
    whenUnknown: 'silent',
  },
  {
    code: 'repealed-standard-clauses',
    triggers: transfer({ mechanisms: [clauses({ decision: answered('2010/87/EU') })] }),
    field: 'mechanisms/0',
    spares: transfer({ mechanisms: [clauses({ decision: answered('(EU) 2021/914') })] }),
    unknown: transfer({ mechanisms: [clauses({ decision: unknown })] }),
    whenUnknown: 'silent',
  },
  {
    code: 'standard-clauses-not-named',
    triggers: transfer({ mechanisms: [clauses({})] }),
    field: 'mechanisms/0/decision',
    spares: transfer({ mechanisms: [clauses({ decision: answered('(EU) 2021/914') })] }),
    unknown: transfer({ mechanisms: [clauses({ decision: unknown })] }),
    whenUnknown: 'finds',
  },
  {
    code: 'clauses-module-against-roles',
    triggers: transfer({ mechanisms: [clauses({ scc: { module: answered('M1') } })] }),
    field: 'mechanisms/0/scc/module',
    spares: transfer({ mechanisms: [clauses({ scc: { module: answered('M2') } })] }),
    unknown: transfer({ mechanisms: [clauses({ scc: { module: unknown } })] }),
    whenUnknown: 'silent',
  },
  {
    code: 'clauses-module-open',
    triggers: transfer({ mechanisms: [clauses({})] }),
    field: 'mechanisms/0/scc/module',
    spares: transfer({ mechanisms: [clauses({ scc: { module: answered('M2') } })] }),
    unknown: transfer({ mechanisms: [clauses({ scc: { module: unknown } })] }),
    whenUnknown: 'finds',
  },
  {
    code: 'recipient-outside-adequacy-scope',
    triggers: listed({ listed: answered(false) }),
    field: 'mechanisms/0/withinScope',
    spares: listed({ listed: answered(true) }),
    unknown: listed({ listed: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'adequacy-scope-open',
    triggers: dpf(),
    field: 'mechanisms/0/withinScope',
    spares: dpf({ withinScope: answered(true) }),
    unknown: dpf({ withinScope: unknown }),
    whenUnknown: 'asks',
  },
  {
    code: 'framework-listing-not-checked',
    triggers: listed({ listed: answered(true), checkedOn: answered('2025-11-20') }),
    field: 'frameworks/dpf/checkedOn',
    spares: listed({ listed: answered(true), checkedOn: answered('2025-11-21') }),
    unknown: listed({ listed: answered(true), checkedOn: unknown }),
    whenUnknown: 'finds',
  },
  {
    code: 'derogation-as-rule',
    triggers: transfer({ mechanisms: [{ instrument: 'derog_b' }] }),
    field: 'mechanisms',
    spares: transfer({ mechanisms: [{ instrument: 'derog_b' }], modality: 'may' }),
    unknown: transfer({ mechanisms: [] }),
    whenUnknown: 'silent',
  },
  {
    code: 'consent-as-transfer-alternative',
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
    code: 'copy-of-safeguards-not-told',
    triggers: transfer({ mechanisms: [clauses({})] }),
    field: 'copyMeans',
    spares: transfer({ mechanisms: [clauses({})], copyMeans: answered({ channel: 'email' }) }),
    unknown: transfer({ mechanisms: [clauses({})], copyMeans: unknown }),
    whenUnknown: 'finds',
  },
  {
    code: 'transfer-assessment-missing',
    triggers: transfer({ mechanisms: [clauses({})] }),
    field: 'impactAssessment',
    spares: transfer({ mechanisms: [{ instrument: 'derog_b' }] }),
    unknown: transfer({ mechanisms: [clauses({})], impactAssessment: unknown }),
    whenUnknown: 'finds',
  },
  {
    code: 'transfer-assessment-outdated',
    triggers: transfer({
      mechanisms: [clauses({})],
      impactAssessment: answered({ date: answered('2026-01-01'), nextReview: '2026-11-20' }),
    }),
    field: 'impactAssessment/nextReview',
    spares: transfer({
      mechanisms: [clauses({})],
      impactAssessment: answered({ date: answered('2026-01-01'), nextReview: '2026-11-21' }),
    }),
    unknown: transfer({ mechanisms: [clauses({})], impactAssessment: unknown }),
    whenUnknown: 'silent',
  },
  {
    code: 'transfer-assessment-negative',
    triggers: transfer({
      mechanisms: [clauses({})],
      impactAssessment: answered({ outcome: answered('notAllowed') }),
    }),
    field: 'impactAssessment/outcome',
    spares: transfer({
      mechanisms: [clauses({})],
      impactAssessment: answered({ outcome: answered('allowed') }),
    }),
    unknown: transfer({
      mechanisms: [clauses({})],
      impactAssessment: answered({ outcome: unknown }),
    }),
    whenUnknown: 'silent',
  },
];

describeRules(cases);

describe('a transfer to a company under the Privacy Shield', () => {
  it.each([
    { asOf: '2018-11-07', severities: [] },
    { asOf: '2020-07-15', severities: [] },
    { asOf: '2020-07-16', severities: ['error'] },
    { asOf: '2026-11-21', severities: ['error'] },
  ])('is judged by the law of $asOf', ({ asOf, severities }) => {
    const found = findingsOf('adequacy-decision-ended', shield, asOf);
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('a transfer to the United Kingdom', () => {
  it.each([
    { asOf: '2031-06-29', warns: false, accuses: false },
    { asOf: '2031-07-01', warns: true, accuses: false },
    { asOf: '2031-12-27', warns: true, accuses: false },
    { asOf: '2031-12-28', warns: false, accuses: true },
  ])('is told of the end of the decision as of $asOf', ({ asOf, warns, accuses }) => {
    expect(findingsOf('adequacy-decision-expires', british, asOf).length > 0).toBe(warns);
    expect(findingsOf('adequacy-decision-ended', british, asOf).length > 0).toBe(accuses);
  });
});
