import type { Activity } from '#shared/model/activity.ts';
import { answered } from '#shared/model/answer.ts';
import type { LegalBasis } from '#shared/model/legal-basis.ts';

const none: readonly LegalBasis[] = [];

/** The legal bases of an activity that stand on one of some points of Art. 6(1), by their letters. */
export function basesOn(
  { legalBases }: Pick<Activity, 'legalBases'>,
  points: readonly string[],
): readonly LegalBasis[] {
  let found: LegalBasis[] | undefined;
  for (const basis of legalBases) {
    const point = answered(basis.point);
    if (point === undefined || !points.includes(point)) continue;
    if (found === undefined) found = [basis];
    else found.push(basis);
  }
  return found ?? none;
}
