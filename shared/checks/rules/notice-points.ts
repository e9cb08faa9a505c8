import { requirement } from '#shared/law/requirements.ts';
import type { PointKey } from '#shared/checks/points/point-keys.ts';
import { points } from '#shared/checks/points/point-keys.ts';
import type { Judgement } from '#shared/checks/points/judgement.ts';
import { judgePoint } from '#shared/checks/points/point-report.ts';
import type { Rule, Severity } from '#shared/checks/rule.ts';
import { defineRule, placeIn } from '#shared/checks/rule.ts';

/**
 * A point that a notice lacks or answers in part: Arts. 13, 14, 21(4), 26(2) and 37(7) GDPR. A missing core
 * point is an error, any other lack a warning; one that depends on an open Answer asks. Silent on points
 * that are not due, and in notices that tell of nothing but processing for others.
 */
function pointRule<const Code extends string>(key: PointKey, code: Code): Rule<Code, 'notice'> {
  const [first] = points[key].requirements;
  const { reference } = requirement(first);
  return defineRule({
    code,
    family: 'points',
    severity: 'error',
    article: reference,
    source: 'GDPR, the requirements of the point in shared/law/requirements.ts',
    unit: 'notice',
    check: (facts, context) => {
      const judgement = judgePoint(key, facts, context);
      if (judgement.status !== 'missing' && judgement.status !== 'partial') return [];
      const place = judgement.place ?? placeIn('notices', facts.notice.id, '');
      return [
        {
          ...place,
          severity: severityOf(judgement, points[key].isCore),
          params: { notice: facts.notice.id, status: judgement.status, reason: judgement.reason },
          ...(judgement.question === null ? {} : { dueIf: judgement.question }),
        },
      ];
    },
  });
}

function severityOf({ status, question }: Judgement, isCore: boolean): Severity {
  if (question !== null) return 'info';
  return status === 'missing' && isCore ? 'error' : 'warning';
}

/** One rule per point of a notice. */
export const pointRules = [
  pointRule('controllerIdentity', 'incomplete-controller-identity'),
  pointRule('controllerContact', 'incomplete-controller-contact'),
  pointRule('representative', 'incomplete-representative'),
  pointRule('dpoContact', 'incomplete-dpo-contact'),
  pointRule('purposes', 'incomplete-purposes'),
  pointRule('legalBasis', 'incomplete-legal-basis'),
  pointRule('legitimateInterests', 'incomplete-legitimate-interests'),
  pointRule('recipients', 'incomplete-recipients'),
  pointRule('transferFact', 'incomplete-transfer-fact'),
  pointRule('transferAdequacy', 'incomplete-transfer-adequacy'),
  pointRule('transferSafeguards', 'incomplete-transfer-safeguards'),
  pointRule('transferCopy', 'incomplete-transfer-copy'),
  pointRule('retention', 'incomplete-storage-period'),
  pointRule('rightAccess', 'incomplete-right-access'),
  pointRule('rightRectification', 'incomplete-right-rectification'),
  pointRule('rightErasure', 'incomplete-right-erasure'),
  pointRule('rightRestriction', 'incomplete-right-restriction'),
  pointRule('rightObjection', 'incomplete-right-objection'),
  pointRule('rightPortability', 'incomplete-right-portability'),
  pointRule('consentWithdrawal', 'incomplete-consent-withdrawal'),
  pointRule('complaint', 'incomplete-complaint-right'),
  pointRule('provisionRequirement', 'provision-not-told'),
  pointRule('automatedDecisions', 'incomplete-automated-decisions'),
  pointRule('dataCategories', 'incomplete-data-categories'),
  pointRule('source', 'incomplete-source'),
  pointRule('furtherPurpose', 'further-purpose-not-told'),
  pointRule('timing14', 'late-information'),
  pointRule('objectionSeparate', 'objection-not-set-apart'),
  pointRule('jointArrangement', 'joint-arrangement-not-told'),
] as const;
