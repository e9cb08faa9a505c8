import { cell, present, section } from '#shared/documents/block.ts';
import { text } from '#shared/documents/inline.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type { Block, Section } from '#shared/documents/tree.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';
import {
  type CheckResult,
  type DismissedFinding,
  type FindingGroup,
  type RegisterResult,
  severities,
} from './check-result.ts';
import {
  findingCell,
  findingOrigins,
  placesCell,
  type ReportRow,
  reportTable,
  wordsCell,
} from './report-cells.ts';
import type { ReportWords } from './report-words.ts';
import { resultName } from './summary.ts';
import { formatDate } from '#shared/phrases/format-date.ts';

/** The number by which a reader refers to a finding: counted through the whole report. */
type Numbers = ReadonlyMap<FindingGroup, number>;

/** One section for each register in which something was found, worst first. */
export function registerSections(words: ReportWords, result: CheckResult): readonly Section[] {
  const numbers: Numbers = new Map(
    result.registers.flatMap(groupsOf).map((group, index) => [group, index + 1]),
  );
  return present(result.registers.map((register) => registerSection(words, register, numbers)));
}

function groupsOf({ defects, questions }: RegisterResult): readonly FindingGroup[] {
  return [...severities.flatMap((severity) => defects[severity]), ...questions];
}

function registerSection(
  words: ReportWords,
  result: RegisterResult,
  numbers: Numbers,
): Section | null {
  const { checkReport } = words.phrases;
  const id = result.register === null ? 'workspace' : `register-${result.register}`;
  const name = resultName(words, result);
  const title = result.register === null ? name : say(checkReport.ofRegister, { register: name });
  const tables = present([
    ...severities.map((severity) =>
      tableSection(words, `${id}-${severity}`, result, {
        heading: checkReport.kinds[severity].heading,
        groups: result.defects[severity],
        table: (caption, groups) => defectTable(words, caption, groups, numbers),
      }),
    ),
    tableSection(words, `${id}-questions`, result, {
      heading: checkReport.kinds.questions.heading,
      groups: result.questions,
      table: (caption, groups) => questionTable(words, caption, groups, numbers),
    }),
  ]);
  return section(id, title, tables);
}

/** The first cell of a row tells more than its name. */
const plainRows = { rowHeaders: false };

type TableOf = {
  readonly heading: Phrase;
  readonly groups: readonly FindingGroup[];
  readonly table: (caption: Caption, groups: readonly FindingGroup[]) => Block;
};
type Caption = Parameters<typeof reportTable>[0];

function tableSection(
  words: ReportWords,
  id: string,
  result: RegisterResult,
  { heading, groups, table }: TableOf,
): Section | null {
  if (groups.length === 0) return null;
  const { checkReport } = words.phrases;
  const kind = sayPlain(heading);
  const caption = say(checkReport.tableCaption, { kind, register: resultName(words, result) });
  return section(id, kind, [table(caption, groups)]);
}

function defectTable(
  words: ReportWords,
  caption: Caption,
  groups: readonly FindingGroup[],
  numbers: Numbers,
): Block {
  const { columns } = words.phrases.checkReport;
  return reportTable(
    caption,
    [
      [columns.finding, 5],
      [columns.place, 6],
      [columns.action, 4],
      [columns.article, 3],
    ],
    groups.map((group) => groupRow(words, group, numbers, 'place')),
    plainRows,
  );
}

function questionTable(
  words: ReportWords,
  caption: Caption,
  groups: readonly FindingGroup[],
  numbers: Numbers,
): Block {
  const { columns } = words.phrases.checkReport;
  return reportTable(
    caption,
    [
      [columns.question, 5],
      [columns.answer, 6],
      [columns.action, 4],
      [columns.article, 3],
    ],
    groups.map((group) => groupRow(words, group, numbers, 'question')),
    plainRows,
  );
}

/** A row of equal findings; questions tell where the answer belongs, all others where the defect is. */
function groupRow(
  words: ReportWords,
  group: FindingGroup,
  numbers: Numbers,
  shows: 'place' | 'question',
): ReportRow {
  const { first, all } = group;
  const origins = findingOrigins(first);
  const places = all.map((told) =>
    shows === 'question' && told.finding.dueIf !== null && told.question !== null
      ? { at: told.finding.dueIf, told: told.question }
      : { at: told.finding, told: told.place },
  );
  return {
    origin: all.flatMap(findingOrigins),
    cells: [
      findingCell(words, first, numbers.get(group) ?? null),
      placesCell(places),
      wordsCell(first.action, origins),
      wordsCell(first.article, origins),
    ],
  };
}

/** What was set aside, by whom, when and why. */
export function dismissedSection(
  words: ReportWords,
  dismissed: readonly DismissedFinding[],
): Section | null {
  if (dismissed.length === 0) return null;
  const { columns, kinds } = words.phrases.checkReport;
  const table = reportTable(
    sayPlain(kinds.dismissed.heading),
    [
      [columns.finding, 5],
      [columns.place, 4],
      [columns.reason, 5],
      [columns.setAside, 3],
    ],
    dismissed.map((each) => dismissedRow(words, each)),
    plainRows,
  );
  return section('dismissed', sayPlain(kinds.dismissed.heading), [table]);
}

function dismissedRow(words: ReportWords, { told, dismissal }: DismissedFinding): ReportRow {
  const { checkReport, format } = words.phrases;
  const origin = (field: string) =>
    [{ kind: 'record', type: 'dismissals', record: dismissal.id, field }] as const;
  const day = (date: string, field: string) => [text(formatDate(date, format), origin(field))];
  const until =
    dismissal.until === null
      ? sayPlain(checkReport.openEnded)
      : say(checkReport.until, { date: day(dismissal.until, 'until') });
  const who = say(checkReport.setAside, {
    by: [text(dismissal.by, origin('by'))],
    date: day(dismissal.on, 'on'),
  });
  return {
    origin: [...findingOrigins(told), ...origin('reason')],
    cells: [
      findingCell(words, told, null),
      placesCell([{ at: told.finding, told: told.place }]),
      wordsCell(dismissal.reason, origin('reason')),
      cell([...who, { kind: 'lineBreak' }, ...until]),
    ],
  };
}
