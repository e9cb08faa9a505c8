import type { ImpactStep } from '#shared/checks/impact/impact-step.ts';
import type { ImpactTarget } from '#shared/checks/impact/impact-target.ts';
import { placeWords } from '#shared/documents/check-report/place-words.ts';
import type { ReportWords } from '#shared/documents/check-report/report-words.ts';

/** The name by which a target is asked for again. */
export function targetKey(target: ImpactTarget): string {
  if (target.kind !== 'record') return target.key;
  return target.item === null ? target.record : `${target.record}/${target.item}`;
}

/** A step of a chain as a place, in words. */
export function stepPlace(words: ReportWords, { type, record, field }: ImpactStep): string {
  const place = placeWords(words, { type, record, field });
  return place.field === '' ? place.record : `${place.record} › ${place.field}`;
}
