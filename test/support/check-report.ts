import { pointReports } from '#shared/checks/points/point-report.ts';
import type { Severity } from '#shared/checks/rule.ts';
import { checkWorkspace } from '#shared/checks/run-checks.ts';
import { buildCheckReport } from '#shared/documents/check-report/build-check-report.ts';
import { type CheckResult, checkResult } from '#shared/documents/check-report/check-result.ts';
import { type ReportWords, reportWords } from '#shared/documents/check-report/report-words.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { messagesIn } from '#shared/messages/messages.ts';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { caseDay, phrasesOf, plainTheme } from './reference-case.ts';

/** What a workspace is told about with, in one language. */
export function wordsFor(workspace: Workspace, language: DocumentLanguage): ReportWords {
  return reportWords(workspace, phrasesOf(language), messagesIn(language));
}

type Wanted = {
  readonly language?: DocumentLanguage;
  readonly severity?: Severity;
  readonly scope?: readonly string[] | null;
  readonly asOf?: string;
};

/** A check of a workspace with the points of its notices, as the command line makes it. */
function resultFor(
  workspace: Workspace,
  { language = 'en', severity = 'info', scope = null, asOf = caseDay }: Wanted = {},
): CheckResult {
  const findings = checkWorkspace(
    workspace,
    scope === null ? { asOf } : { asOf, registers: scope },
  );
  const points = pointReports(workspace, { asOf });
  return checkResult(wordsFor(workspace, language), findings, { asOf, scope, severity, points });
}

/** The check report of a workspace as a document. */
export function checkReportTree(workspace: Workspace, wanted: Wanted = {}): DocumentTree {
  return buildCheckReport({
    words: wordsFor(workspace, wanted.language ?? 'en'),
    result: resultFor(workspace, wanted),
    severity: wanted.severity ?? 'info',
    theme: plainTheme,
  });
}
