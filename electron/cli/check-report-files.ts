import type { CheckResult } from '#shared/documents/check-report/check-result.ts';
import { buildCheckReport } from '#shared/documents/check-report/build-check-report.ts';
import { checkReportStem } from '#shared/documents/check-report/check-whole.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { fillIn } from '#shared/messages/messages.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import { join } from 'node:path';
import type { Checked } from './check.ts';
import type { ReportFiles } from './check-options.ts';
import type { CommandContext, Outcome } from './command.ts';
import { designFor } from './design.ts';
import { reportDiagnostics } from './diagnostics.ts';
import type { CliFailure } from './failure.ts';
import { allFiles } from './produce-documents.ts';
import { productionFailure } from './production-failure.ts';
import { type FilePlan, renderFile, startCompilers } from './render-file.ts';
import { findExisting, writeDocuments } from './write-documents.ts';

/** What came of writing the report as a document. */
export type WrittenReport = Pick<Outcome, 'files' | 'diagnostics' | 'failures'>;

/** The check report as Markdown, as it is read in a pull request. */
export function checkMarkdown(checked: Checked): Result<string, CliFailure> {
  const tree = reportTree(checked, checked.result);
  return tree.ok ? ok(renderMarkdown(tree.value).output.trimEnd()) : tree;
}

/** Writes the check report as a document in every format that was asked for, or nothing. */
export async function writeCheckReport(
  checked: Checked,
  context: CommandContext,
): Promise<WrittenReport> {
  const { report } = checked.options;
  if (report === null) return failed([]);
  const tree = reportTree(checked, checked.whole);
  if (!tree.ok) return failed([tree.failure]);
  const plan = planOf(checked);
  const paths = report.formats.map((format) => join(report.out, `${plan.fileStem}.${format}`));
  const existing = report.overwrite ? undefined : await findExisting(paths, context.io);
  if (existing !== undefined) return failed([existing]);
  return writeTree(tree.value, plan, report, context);
}

function reportTree(
  { options: { severity }, words }: Checked,
  result: CheckResult,
): Result<DocumentTree, CliFailure> {
  const design = designFor(words.workspace.settings.theme);
  if (!design.ok) return design;
  return ok(buildCheckReport({ words, result, severity, theme: design.value.theme }));
}

/** The report of one register bears its id; any other one is about the workspace. */
function planOf({ options: { registers, language } }: Checked): FilePlan {
  const register = registers?.length === 1 ? (registers[0] ?? null) : null;
  const fileStem = checkReportStem(registers, language);
  return { document: 'check-report', register, language, fileStem };
}

async function writeTree(
  tree: DocumentTree,
  plan: FilePlan,
  { formats, pdfStandard, out, overwrite }: ReportFiles,
  { io, messages }: CommandContext,
): Promise<WrittenReport> {
  io.progress(fillIn(messages.cli['phase-building'], { document: plan.fileStem }));
  const compilers = startCompilers(formats);
  const rendering = { compilers, pdfStandard, io, messages };
  try {
    const files = await allFiles(
      formats.map((format) => renderFile({ plan, format, tree }, rendering)),
    );
    if (!files.ok) return failed([productionFailure(files.failure)]);
    const written = await writeDocuments(files.value, { out, overwrite, io });
    const met = files.value.flatMap(({ format, diagnostics }) =>
      diagnostics.map((diagnostic) => ({ diagnostic, language: plan.language, format })),
    );
    return {
      files: [...(written.ok ? written.value : written.failure.written)],
      diagnostics: [...reportDiagnostics(met, messages)],
      failures: written.ok ? [] : [written.failure.failure],
    };
  } finally {
    compilers.close();
  }
}

function failed(failures: readonly CliFailure[]): WrittenReport {
  return { files: [], diagnostics: [], failures };
}
