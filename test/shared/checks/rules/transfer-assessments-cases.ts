import type { RuleCase } from '#test/shared/checks/rule-cases.ts';
import { answered, unknown } from '#test/support/shop-changes.ts';
import { transfer, clauses } from '#test/support/shop-transfers.ts';

/** Transfer impact assessments. */
export const transferAssessmentCases: readonly RuleCase[] = [
  {
    code: 'transfer-assessment-missing',
    about: 'Clauses need an assessment, a derogation does not; an unknown one is none.',
    triggers: transfer({ mechanisms: [clauses({})] }),
    field: 'impactAssessment',
    spares: transfer({ mechanisms: [{ instrument: 'derog_b' }] }),
    unknown: transfer({ mechanisms: [clauses({})], impactAssessment: unknown }),
    whenUnknown: 'finds',
  },
  {
    code: 'transfer-assessment-outdated',
    about: 'The review was due yesterday, is due today, or there is no known assessment.',
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
    about: 'The assessment said no, said yes, or its outcome is not known.',
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
