import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { loadCatalogue } from '#shared/phrases/languages.ts';
import { messagesIn, uiLanguages } from '#shared/messages/messages.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { buildCheckReport } from '#shared/documents/check-report/build-check-report.ts';
import { checkReportStem, checkWhole } from '#shared/documents/check-report/check-whole.ts';
import { reportWords } from '#shared/documents/check-report/report-words.ts';
import { design } from '#renderer/session/design.ts';
import type { ExportChoice, PlannedDocument } from './export-jobs.ts';

/** The check reports of a choice: one for each register, or one for the whole workspace, as the command line has them. */
export function checkReports(
  workspace: Workspace,
  { documents, registers, asWhole, languages }: ExportChoice,
  asOf: string,
): readonly PlannedDocument[] {
  if (!documents.includes('check-report') || registers.length === 0) return [];
  const scopes = asWhole ? [null] : registers.map((register) => [register]);
  return scopes.flatMap((scope) =>
    languages.map((language) => ({
      fileStem: checkReportStem(scope, language),
      diagnostics: [],
      tree: () => reportTree(workspace, { registers: scope, language, asOf }),
    })),
  );
}

async function reportTree(
  workspace: Workspace,
  {
    registers,
    language,
    asOf,
  }: {
    readonly registers: readonly string[] | null;
    readonly language: DocumentLanguage;
    readonly asOf: string;
  },
): Promise<DocumentTree> {
  // The sentences of findings are those of the interface, which has every language of the documents.
  const known = uiLanguages.find((each) => each === language) ?? 'en';
  const words = reportWords(workspace, await loadCatalogue(language), messagesIn(known));
  const severity = 'info';
  const result = checkWhole(words, { asOf, registers, severity, withPoints: true });
  return buildCheckReport({ words, result, severity, theme: design.theme });
}
