import {
  pointReasons,
  type PointReason,
  type PointStatus,
} from '#shared/checks/points/judgement.ts';
import { type PointKey, points } from '#shared/checks/points/point-keys.ts';
import type { PointReport, PointResult } from '#shared/checks/points/point-report.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import { requirement } from '#shared/law/requirements.ts';
import { articleWords } from './article-words.ts';
import { type PlaceWords, placeWords } from './place-words.ts';
import { recordName } from './record-name.ts';
import type { ReportWords } from './report-words.ts';

/** A point of a notice in words. */
export type ToldPoint = {
  readonly key: PointKey;
  readonly name: string;
  /** The Article that asks for the point, the one of Art. 13 first. */
  readonly article: string;
  readonly status: PointStatus;
  readonly reason: PointReason;
  /** Why it has its status. */
  readonly explanation: string;
  /** Where something lacks, as a place and in words; `null` = the notice as a whole, or nowhere. */
  readonly at: FieldPlace | null;
  readonly place: PlaceWords | null;
  /** The open answer that would tell whether the point is due. */
  readonly asks: FieldPlace | null;
  readonly question: PlaceWords | null;
};

/** The points of one notice in words, in the order of the Articles. */
export type ToldPoints = {
  readonly notice: string;
  readonly name: string;
  readonly points: readonly ToldPoint[];
};

/** Puts the points of a notice into words. */
export function tellPoints(words: ReportWords, report: PointReport): ToldPoints {
  return {
    notice: report.notice,
    name: recordName(words, 'notices', report.notice),
    points: report.points.map((point) => tellPoint(words, point)),
  };
}

/** Whether a code is that of a reason of a point. */
export function isPointReason(code: string): code is PointReason {
  return pointReasons.some((known) => known === code);
}

function tellPoint(
  words: ReportWords,
  { key, status, reason, place, question }: PointResult,
): ToldPoint {
  const [first] = points[key].requirements;
  return {
    key,
    name: words.sentences.points[key],
    article: articleWords(words, requirement(first).reference),
    status,
    reason,
    explanation: words.sentences.pointReasons[reason],
    at: place,
    place: place === null ? null : placeWords(words, place),
    asks: question,
    question: question === null ? null : placeWords(words, question),
  };
}
