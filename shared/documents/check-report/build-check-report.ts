import type { Severity } from '#shared/checks/rule.ts';
import { present } from '#shared/documents/block.ts';
import { finishTree } from '#shared/documents/finish-tree.ts';
import { text } from '#shared/documents/inline.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { joinTerms, plainTerm } from '#shared/documents/term.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, DocumentTree, Inline, Origin, Theme } from '#shared/documents/tree.ts';
import { formatDate } from '#shared/phrases/format-date.ts';
import type { CheckResult } from './check-result.ts';
import { dismissedSection, registerSections } from './finding-tables.ts';
import { pointsSection } from './point-tables.ts';
import { recordName } from './record-name.ts';
import type { ReportWords } from './report-words.ts';
import { summarySection } from './summary.ts';

/** What a check report is made of. */
export type CheckReportRequest = {
  readonly words: ReportWords;
  readonly result: CheckResult;
  /** The least severity that is shown; a report that leaves something out says so. */
  readonly severity: Severity;
  readonly theme: Theme;
};

/**
 * The check report as a document: what was checked on which day, how much was found, every finding with its
 * place, its Article and what settles it, what was set aside and why, and (where asked for) the points of
 * each notice.
 *
 * Its sentences are those of `words.sentences`; the report itself brings headings and lead-ins only.
 */
export function buildCheckReport({
  words,
  result,
  severity,
  theme,
}: CheckReportRequest): DocumentTree {
  const { phrases, workspace } = words;
  const { name } = workspace.settings;
  const sections = present([
    summarySection(words, result, severity),
    ...registerSections(words, result),
    dismissedSection(words, result.dismissed),
    result.points === null ? null : pointsSection(words, result.points),
  ]);
  return finishTree({
    kind: 'document',
    documentKind: 'check-report',
    title: sayPlain(phrases.checkReport.title),
    subtitle: [text(name, [{ kind: 'record', type: 'workspace', record: '', field: 'name' }])],
    language: phrases.language,
    version: null,
    asOf: result.asOf,
    documentDate: result.asOf,
    classification: plainText(sayPlain(phrases.checkReport.classification)),
    author: name,
    theme,
    labels: phrases.common.labels,
    titleLines: titleLines(words, result),
    children: [...contents(words, sections.length), ...sections],
  });
}

/** What whoever asked for the report has chosen. */
const asked: readonly Origin[] = [{ kind: 'template', template: 'check-report' }];

function titleLines(
  words: ReportWords,
  { asOf, scope }: CheckResult,
): readonly (readonly Inline[])[] {
  const { checkReport, format } = words.phrases;
  const names = (scope ?? []).map((register) =>
    plainTerm([
      text(recordName(words, 'registers', register), [
        { kind: 'record', type: 'registers', record: register, field: 'name' },
      ]),
    ]),
  );
  return [
    names.length > 0
      ? say(checkReport.scopeRegisters, { registers: joinTerms(names, format) })
      : sayPlain(checkReport.scopeAll),
    say(checkReport.asOf, { date: [text(formatDate(asOf, format), asked)] }),
  ];
}

/** From how many sections on the list of contents names them alone. */
const listedInFull = 8;

/** A report of a summary and one register is short enough to do without. */
function contents({ phrases }: ReportWords, sections: number): readonly Block[] {
  if (sections < 3) return [];
  const title = sayPlain(phrases.general.contents);
  const depth = sections < listedInFull ? 2 : 1;
  return [{ kind: 'tableOfContents', title, depth, origin: [] }];
}
