import { cell, paragraph, present, section } from '#shared/documents/block.ts';
import { strong, text } from '#shared/documents/inline.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type { Block, Origin, Section } from '#shared/documents/tree.ts';
import type { PointStatus } from '#shared/checks/points/judgement.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import type { ToldPoint, ToldPoints } from './point-words.ts';
import {
  aboutRecord,
  placeLine,
  placeOrigin,
  type ReportRow,
  reportTable,
  wordsCell,
} from './report-cells.ts';
import type { ReportWords } from './report-words.ts';

/** How each notice answers the points of Arts. 13, 14, 21(4) and 26(2), one table for each notice. */
export function pointsSection(words: ReportWords, notices: readonly ToldPoints[]): Section | null {
  if (notices.length === 0) return null;
  const { checkReport } = words.phrases;
  return section('points', sayPlain(checkReport.points), [
    paragraph(sayPlain(checkReport.pointsLead)),
    ...present(notices.map((notice) => noticeSection(words, notice))),
  ]);
}

function noticeSection(words: ReportWords, notice: ToldPoints): Section | null {
  const { checkReport } = words.phrases;
  const origin: Origin = {
    kind: 'record',
    type: 'notices',
    record: notice.notice,
    field: 'title',
  };
  const name = [text(notice.name, [origin])];
  const count = (status: PointStatus) => [text(String(countOf(notice, status)), [origin])];
  const counts = say(checkReport.pointCounts, {
    satisfied: count('satisfied'),
    partial: count('partial'),
    missing: count('missing'),
    notApplicable: count('notApplicable'),
  });
  const { columns } = checkReport;
  const table = reportTable(
    say(checkReport.pointsCaption, { notice: name }),
    [
      [columns.point, 5],
      [columns.article, 4],
      [columns.status, 2],
      [columns.explanation, 7],
    ],
    notice.points.map((point) => pointRow(words, point, origin)),
  );
  return section(`points-${notice.notice}`, name, [paragraph(counts), table]);
}

function countOf({ points }: ToldPoints, status: PointStatus): number {
  return points.filter((point) => point.status === status).length;
}

function pointRow(words: ReportWords, point: ToldPoint, notice: Origin): ReportRow {
  const { statuses } = words.phrases.checkReport;
  const status = aboutRecord(sayPlain(statuses[point.status]), notice);
  const isOpen = point.status === 'missing' || point.status === 'partial';
  const sentence: readonly Origin[] = [notice, { kind: 'phrase', phrase: `points.${point.key}` }];
  return {
    origin: [notice],
    cells: [
      wordsCell(point.name, sentence),
      wordsCell(point.article, sentence),
      cell(isOpen ? [strong(status)] : status),
      cell({ blocks: assessment(words, point, notice) }),
    ],
  };
}

/** Why a point has its status; nothing where the status says it all. */
function assessment(words: ReportWords, point: ToldPoint, notice: Origin): readonly Block[] {
  const { checkReport } = words.phrases;
  const { at, place, asks, question } = point;
  const isClear = point.reason === 'told' || point.reason === 'not-due';
  if (isClear && question === null) return [];
  return present([
    paragraph([
      text(point.explanation, [notice, { kind: 'phrase', phrase: `pointReasons.${point.reason}` }]),
    ]),
    at === null || place === null || isSamePlace(at, asks)
      ? null
      : paragraph(placeLine(words, place, placeOrigin(at)), 'muted'),
    asks === null || question === null
      ? null
      : paragraph(
          say(checkReport.asks, { place: placeLine(words, question, placeOrigin(asks)) }),
          'muted',
        ),
  ]);
}

/** Where the answer belongs is often where something lacks; it is then told once. */
function isSamePlace(at: FieldPlace, asks: FieldPlace | null): boolean {
  return asks !== null && at.record === asks.record && at.field === asks.field;
}
