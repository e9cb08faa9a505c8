import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { isAuthority } from '#shared/checks/facts/parties.ts';
import type { NoticeFacts } from '#shared/checks/facts/notice-facts.ts';
import { noticeFacts } from '#shared/checks/facts/notice-facts.ts';
import { createRecordStore } from '#shared/checks/record-store.ts';
import type { CheckContext } from '#shared/checks/rule.ts';
import { consentWithdrawal } from './consent-withdrawal.ts';
import {
  controllerContact,
  controllerIdentity,
  dpoContact,
  jointArrangement,
  representative,
} from './controller-points.ts';
import type { Judgement } from './judgement.ts';
import { notApplicable } from './judgement.ts';
import type { PointKey } from './point-keys.ts';
import { points } from './point-keys.ts';
import { automatedDecisions, furtherPurpose, provisionRequirement } from './processing-points.ts';
import { legalBasis, legitimateInterests, purposes, recipients } from './purpose-points.ts';
import { retention } from './retention-points.ts';
import { complaint, objectionSeparate, rightTold } from './rights-points.ts';
import { dataCategories, source, timing14 } from './source-points.ts';
import {
  transferAdequacy,
  transferCopy,
  transferFact,
  transferSafeguards,
} from './transfer-points.ts';

/** One point of a notice with its answer. */
export type PointResult = Judgement & { readonly key: PointKey };

/** The points of one notice, all of them, in the order of the Articles. */
export type PointReport = { readonly notice: string; readonly points: readonly PointResult[] };

type Judge = (facts: NoticeFacts, context: CheckContext) => Judgement;

const judges: Readonly<Record<PointKey, Judge>> = {
  controllerIdentity,
  controllerContact,
  representative,
  dpoContact,
  purposes,
  legalBasis,
  legitimateInterests,
  recipients,
  transferFact,
  transferAdequacy,
  transferSafeguards,
  transferCopy,
  retention,
  rightAccess: (facts) => rightTold(facts, 'access'),
  rightRectification: (facts) => rightTold(facts, 'rectification'),
  rightErasure: (facts) => rightTold(facts, 'erasure'),
  rightRestriction: (facts) => rightTold(facts, 'restriction'),
  rightObjection: (facts) => rightTold(facts, 'objection'),
  rightPortability: (facts) => rightTold(facts, 'portability'),
  consentWithdrawal,
  complaint: (facts, { records }) =>
    complaint(facts, (id) => {
      const party = records.find('parties', id);
      return party !== undefined && isAuthority(party);
    }),
  provisionRequirement,
  automatedDecisions,
  dataCategories,
  source,
  furtherPurpose,
  timing14,
  objectionSeparate,
  jointArrangement,
};

const keys: readonly PointKey[] = Object.keys(points).filter(
  (key): key is PointKey => key in points,
);

/**
 * How a notice answers one point of Articles 13, 14, 21(4) and 26(2) GDPR.
 *
 * Points are due for the controller's own activities: a notice that tells of nothing but processing for
 * others owes none of them. What depends on an open Answer carries it as `question`.
 */
export function judgePoint(key: PointKey, facts: NoticeFacts, context: CheckContext): Judgement {
  const isOthers = facts.activities.length > 0 && facts.own.length === 0;
  return isOthers ? notApplicable : judges[key](facts, context);
}

/** The point reports of all notices of a workspace, in the order of their ids. */
export function pointReports(
  workspace: Workspace,
  { asOf }: { readonly asOf: IsoDate },
): readonly PointReport[] {
  const store = createRecordStore();
  store.update(workspace);
  const context = { asOf, settings: workspace.settings, records: store.reader };
  return workspace.notices.map((notice) => ({
    notice: notice.id,
    points: judgeAll(noticeFacts(notice, store.reader, asOf), context),
  }));
}

function judgeAll(facts: NoticeFacts, context: CheckContext): readonly PointResult[] {
  return keys.map((key) => ({ key, ...judgePoint(key, facts, context) }));
}
