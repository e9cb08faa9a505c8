import type { Severity } from '#shared/checks/rule.ts';
import {
  cell,
  fieldRow,
  fieldTable,
  paragraph,
  present,
  section,
} from '#shared/documents/block.ts';
import { capitalised, strong, text } from '#shared/documents/inline.ts';
import { sayPlain } from '#shared/documents/say.ts';
import type { Block, Inline, Origin, Section } from '#shared/documents/tree.ts';
import type { CheckResult, FindingCounts, RegisterResult } from './check-result.ts';
import { aboutRecord, numberCell, type ReportRow, reportTable } from './report-cells.ts';
import type { ReportWords } from './report-words.ts';

const kinds = ['error', 'warning', 'info', 'questions', 'dismissed'] as const;

/** What was checked, how much was found where, and what the kinds of findings mean. */
export function summarySection(
  words: ReportWords,
  result: CheckResult,
  severity: Severity,
): Section | null {
  const { checkReport } = words.phrases;
  const found = kinds.some((kind) => result.counts[kind] > 0);
  const blocks: readonly Block[] = present([
    paragraph(sayPlain(checkReport.lead)),
    found ? null : paragraph([strong(sayPlain(checkReport.nothing))]),
    countsTable(words, result),
    severity === 'info' ? null : paragraph(sayPlain(checkReport.shown[severity])),
    meanings(words),
    paragraph(sayPlain(checkReport.citations), 'muted'),
  ]);
  return section('summary', sayPlain(checkReport.summary), blocks);
}

function countsTable(words: ReportWords, { registers, counts }: CheckResult): Block {
  const { checkReport } = words.phrases;
  const columns = [
    [checkReport.register, 4] as const,
    ...kinds.map((kind) => [checkReport.kinds[kind].heading, 2] as const),
  ];
  const whole = workspaceOrigin;
  const total = [strong(aboutRecord(sayPlain(checkReport.total), whole))];
  const rows = [
    ...registers.map((register) =>
      countsRow(capitalised(resultName(words, register)), register.counts, resultOrigin(register)),
    ),
    ...(registers.length > 1 ? [countsRow(total, counts, whole)] : []),
  ];
  return reportTable(sayPlain(checkReport.countsCaption), columns, rows);
}

function countsRow(name: readonly Inline[], counts: FindingCounts, origin: Origin): ReportRow {
  const cells = kinds.map((kind) => numberCell(counts[kind], [origin]));
  return { origin: [origin], cells: [cell(name), ...cells] };
}

const workspaceOrigin: Origin = { kind: 'record', type: 'workspace', record: '', field: 'name' };

/** The register that findings were made in; the workspace for those of none. */
function resultOrigin({ register }: RegisterResult): Origin {
  if (register === null) return workspaceOrigin;
  return { kind: 'record', type: 'registers', record: register, field: 'name' };
}

/** The name of a register in the report; of the workspace and its parties, what they are called together. */
export function resultName(words: ReportWords, result: RegisterResult): readonly Inline[] {
  const origin = resultOrigin(result);
  if (result.register !== null) return [text(result.name, [origin])];
  return aboutRecord(sayPlain(words.phrases.checkReport.workspace), origin);
}

function meanings({ phrases: { checkReport } }: ReportWords): Block {
  const rows = kinds.map((kind) => {
    const { one, meaning } = checkReport.kinds[kind];
    return fieldRow(sayPlain(one), [paragraph(sayPlain(meaning))]);
  });
  const caption = sayPlain(checkReport.meaningsCaption);
  return { ...fieldTable(caption, rows), origin: caption.flatMap(({ origin }) => origin ?? []) };
}
