import type { Transfer } from '#shared/model/transfer.ts';
import { hasText } from '#shared/checks/facts/text.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import type { Part } from './judgement.ts';
import { full, none, weak } from './judgement.ts';

/** How a copy of safeguards can be had, as recorded. */
export type CopyMeansAnswer = Transfer['copyMeans'];

/** Judges one answer: a condition weakens it, and so does a channel without an address. */
export function copyPart(answer: CopyMeansAnswer, place: FieldPlace): Part {
  if (answer.state !== 'answered') return none(place);
  const { condition, contact, linkKey, text } = answer.value;
  if (condition !== null) return weak('condition-on-copy', place);
  const isReached = contact !== undefined || linkKey !== undefined || hasText(text);
  return isReached ? full : weak('label-without-address', place);
}
