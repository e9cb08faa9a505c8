import { answered } from '#shared/model/answer.ts';
import type { Notice } from '#shared/model/notice.ts';
import { hasText } from './text.ts';

type Changes = Extract<Notice['changes'], { readonly state: 'answered' }>['value'];

/**
 * Whether a notice tells how people learn of changes, or whether new purposes are told beforehand. That it
 * may be changed, or that earlier versions are kept, tells neither.
 */
export function areChangesTold({
  announcedWhere,
  announcedHow,
  newPurposesToldBeforehand,
}: Changes): boolean {
  const isAnnounced = hasText(announcedWhere) || announcedHow.some(hasText);
  return isAnnounced || answered(newPurposesToldBeforehand) !== undefined;
}
