import type { RightPointKey } from '#shared/law/rights.ts';
import type { RightsPhrases } from '#shared/phrases/topics/rights.ts';
import { isDirectMarketing, type Processing, restsOn } from './right-entitlement.ts';

/** A part of a point of a right: the phrase that tells it. */
export type NarrowedPoint = keyof RightsPhrases['narrowed'];

type Rests = {
  readonly isMarketing: boolean;
  readonly isPublicTask: boolean;
  /** Whether some of it can be objected to under Art. 21(1), and is weighed then. */
  readonly isWeighed: boolean;
};

const narrowings: Partial<Record<RightPointKey, (rests: Rests) => NarrowedPoint | null>> = {
  'objection.anyTime': ({ isWeighed, isMarketing }) =>
    isWeighed && !isMarketing ? 'objectionOnGrounds' : null,
  'objection.particularSituation': ({ isWeighed, isMarketing }) =>
    isWeighed && isMarketing ? 'groundsBesidesMarketing' : null,
  'erasure.grounds.objectionUpheld': ({ isWeighed, isMarketing }) => {
    if (!isMarketing) return null;
    return isWeighed ? 'objectionOfEitherKind' : 'objectionToMarketing';
  },
  'erasure.exceptions.legalObligation': ({ isPublicTask }) =>
    isPublicTask ? null : 'legalObligationOnly',
};

/**
 * The part of a point that processing can give rise to, where it is not all of it.
 *
 * Objection: Art. 21(1) asks for grounds relating to the situation of the data subject, 21(2) does not; only
 * the first is weighed, also in Art. 17(1)(c). Art. 17(3)(b) speaks of a public task beside legal obligations.
 *
 * @returns `null` where the point is told as the tables of the law have it.
 */
export function narrowedPoint(
  key: RightPointKey,
  processing: readonly Processing[],
): NarrowedPoint | null {
  const isPublicTask = processing.some(restsOn('e'));
  const rests = {
    isMarketing: processing.some(isDirectMarketing),
    isPublicTask,
    isWeighed: isPublicTask || processing.some(restsOn('f')),
  };
  return narrowings[key]?.(rests) ?? null;
}
