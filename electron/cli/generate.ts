import { join } from 'node:path';
import {
  planDocuments,
  type DocumentPlan,
  type PlanFailure,
} from '#shared/documents/document-kinds.ts';
import { fillIn, type Messages } from '#shared/messages/messages.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { emptyOutcome, failedOutcome, type CommandContext, type Outcome } from './command.ts';
import { designFor } from './design.ts';
import { diagnosticLine, reportDiagnostics } from './diagnostics.ts';
import { usageFailure, type CliFailure } from './failure.ts';
import { readGenerateOptions, type GenerateOptions } from './generate-options.ts';
import { openFile } from './open-file.ts';
import { produceDocuments, type ProducedDocument } from './produce-documents.ts';
import { productionFailure } from './production-failure.ts';
import type { ReportFile } from './report.ts';
import { findExisting, writeDocuments } from './write-documents.ts';

/** Makes the documents that a command line asks for. */
export async function generate(context: CommandContext): Promise<Outcome> {
  const { line, io, messages } = context;
  const options = readGenerateOptions(line, io.today);
  if (!options.ok) return failedOutcome(options.failure);
  const { asOf } = options.value.request;
  const [file = ''] = line.positionals;
  io.progress(fillIn(messages.cli['phase-reading'], { file }));
  const opened = await openFile(file, io);
  if (!opened.ok) return { ...failedOutcome(...opened.failure), asOf };
  const outcome = await generateFrom(opened.value.workspace, options.value, context);
  return { ...outcome, asOf };
}

async function generateFrom(
  workspace: Workspace,
  options: GenerateOptions,
  { io, messages }: CommandContext,
): Promise<Outcome> {
  const plans = planDocuments(workspace, options.request);
  if (!plans.ok) return failedOutcome(planFailure(plans.failure));
  const design = designFor(workspace.settings.theme);
  if (!design.ok) return failedOutcome(design.failure);
  if (!options.overwrite) {
    const existing = await findExisting(plannedPaths(plans.value, options), io);
    if (existing !== undefined) return failedOutcome(existing);
  }
  const { formats, pdfStandard } = options;
  const produced = await produceDocuments({
    workspace,
    plans: plans.value,
    formats,
    pdfStandard,
    design: design.value,
    io,
    messages,
  });
  if (!produced.ok) return failedOutcome(productionFailure(produced.failure));
  return deliver(produced.value, options, { io, messages });
}

function plannedPaths(
  plans: readonly DocumentPlan[],
  { formats, out }: GenerateOptions,
): readonly string[] {
  return plans.flatMap(({ fileStem }) =>
    formats.map((format) => join(out, `${fileStem}.${format}`)),
  );
}

async function deliver(
  documents: readonly ProducedDocument[],
  { request, out, overwrite }: GenerateOptions,
  { io, messages }: Pick<CommandContext, 'io' | 'messages'>,
): Promise<Outcome> {
  const files = documents.flatMap((document) => document.files);
  const result = await writeDocuments(files, { out, overwrite, io });
  const written = result.ok ? result.value : result.failure.written;
  const diagnostics = [...reportDiagnostics(documents.flatMap(metIn), messages)];
  const lines = [
    fillIn(messages.cli['as-of'], { asOf: request.asOf }),
    ...writtenLines(documents, written, messages),
    ...diagnostics.map((diagnostic) => diagnosticLine(diagnostic, messages)),
    fillIn(messages.cli.summary, { files: String(written.length), folder: out }),
  ];
  const failures = result.ok ? [] : [result.failure.failure];
  return { ...emptyOutcome, files: [...written], diagnostics, lines, failures };
}

function metIn({ plan: { language }, diagnostics, files }: ProducedDocument) {
  return [
    ...diagnostics.map((diagnostic) => ({ diagnostic, language, format: null })),
    ...files.flatMap(({ format, diagnostics: ofFormat }) =>
      ofFormat.map((diagnostic) => ({ diagnostic, language, format })),
    ),
  ];
}

function writtenLines(
  documents: readonly ProducedDocument[],
  written: readonly ReportFile[],
  { cli }: Messages,
): readonly string[] {
  const empty = documents.filter(({ files }) => files.length === 0);
  return [
    ...empty.map(({ plan }) => fillIn(cli['nothing-to-write'], { document: plan.fileStem })),
    ...written.map(({ path }) => fillIn(cli.wrote, { path })),
  ];
}

function planFailure({ code, ...params }: PlanFailure): CliFailure {
  return usageFailure(code, params);
}
