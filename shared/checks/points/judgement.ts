import type { FieldPlace } from '#shared/checks/rule.ts';

/** How far a notice answers a point. */
export type PointStatus = 'satisfied' | 'partial' | 'missing' | 'notApplicable';

/** Why a point has its status; each has a sentence in the messages. */
export const pointReasons = [
  'told',
  'not-due',
  'not-told',
  'told-for-some',
  'only-implied',
  'general-statement',
  'label-without-address',
  'no-controller',
  'controller-not-named',
  'controller-rule-open',
  'contact-person-only',
  'establishment-outside-eea',
  'privacy-contact-not-labelled',
  'officer-open',
  'purposes-open',
  'purpose-in-passing',
  'recipient-purpose-outside-list',
  'basis-open',
  'recipient-not-named',
  'country-open',
  'recipient-location-open',
  'instrument-not-valid',
  'condition-on-copy',
  'criteria-only',
  'period-by-law-only',
  'no-start-event',
  'promise-only',
  'part-of-another-right',
  'opt-out-only',
  'right-denied',
  'earlier-lawfulness-not-told',
  'not-an-authority',
  'consequence-not-told',
  'decision-open',
  'logic-not-told',
  'subjects-without-data',
  'source-open',
  'source-not-named',
  'changes-without-new-purposes',
  'changes-open',
  'not-set-apart',
  'essence-not-told',
  'joint-controllers-open',
] as const;
export type PointReason = (typeof pointReasons)[number];

/** The answer to a point of a notice. */
export type Judgement = {
  readonly status: PointStatus;
  readonly reason: PointReason;
  /** The first place where something lacks; `null` = the notice as a whole. */
  readonly place: FieldPlace | null;
  /** The open Answer that would tell whether the point is due. */
  readonly question: FieldPlace | null;
};

/** How far one of the things that a point covers (an activity, a flow, a controller) is answered. */
export type Part =
  | { readonly kind: 'full' }
  | { readonly kind: 'weak' | 'none'; readonly reason: PointReason; readonly place: FieldPlace };

/** Answered as the law asks. */
export const full: Part = { kind: 'full' };

/** Answered more weakly than the law asks. */
export function weak(reason: PointReason, place: FieldPlace): Part {
  return { kind: 'weak', reason, place };
}

/** Not answered. */
export function none(place: FieldPlace, reason: PointReason = 'not-told'): Part {
  return { kind: 'none', reason, place };
}

/** The point is answered. */
export const satisfied: Judgement = judged('satisfied', 'told');

/** The point is not due. */
export const notApplicable: Judgement = judged('notApplicable', 'not-due');

/** The point is answered in part. */
export function partial(reason: PointReason, place: FieldPlace | null = null): Judgement {
  return judged('partial', reason, place);
}

/** The point is not answered; with a question it is due only if the open answer makes it so. */
export function missing(
  reason: PointReason = 'not-told',
  place: FieldPlace | null = null,
  question: FieldPlace | null = null,
): Judgement {
  return { status: 'missing', reason, place, question };
}

/** The same judgement, made to depend on an open answer. */
export function asking(judgement: Judgement, question: FieldPlace | null): Judgement {
  return { ...judgement, question };
}

/**
 * One status from those of the parts: all full = satisfied, all none = missing, else partial, with the
 * reason of the first part that lacks something. Without parts the point is not due.
 */
export function ofParts(parts: readonly Part[]): Judgement {
  const lacking = parts.flatMap((part) => (part.kind === 'full' ? [] : [part]));
  const [first] = lacking;
  if (parts.length === 0) return notApplicable;
  if (first === undefined) return satisfied;
  if (parts.every(({ kind }) => kind === 'none')) return missing(first.reason, first.place);
  const weakest = lacking.find(({ kind }) => kind === 'weak') ?? first;
  return partial(weakest.reason === 'not-told' ? 'told-for-some' : weakest.reason, weakest.place);
}

function judged(
  status: PointStatus,
  reason: PointReason,
  place: FieldPlace | null = null,
): Judgement {
  return { status, reason, place, question: null };
}
