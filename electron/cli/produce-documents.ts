import type { PdfStandard } from '#electron/documents/protocol.ts';
import type { DocumentDiagnostic } from '#shared/documents/diagnostic.ts';
import {
  buildDocument,
  type DocumentDesign,
  type DocumentPlan,
} from '#shared/documents/document-kinds.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { fillIn, type Messages } from '#shared/messages/messages.ts';
import { loadCatalogue } from '#shared/phrases/languages.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { OutputFormat } from './generate-options.ts';
import type { Io } from './io.ts';
import {
  type Compilers,
  type ProducedFile,
  type ProductionFailure,
  renderFile,
  startCompilers,
} from './render-file.ts';

/** A planned document with its files; none if no activity calls for it. */
export type ProducedDocument = {
  readonly plan: DocumentPlan;
  readonly diagnostics: readonly DocumentDiagnostic[];
  readonly files: readonly ProducedFile[];
};

export type Production = {
  readonly workspace: Workspace;
  readonly plans: readonly DocumentPlan[];
  readonly formats: readonly OutputFormat[];
  readonly pdfStandard: PdfStandard;
  readonly design: DocumentDesign;
  readonly io: Io;
  readonly messages: Messages;
};

/**
 * Builds all planned documents and renders them into all formats. PDF and DOCX are made in processes of
 * their own while the next documents are built.
 */
export async function produceDocuments(
  production: Production,
): Promise<Result<readonly ProducedDocument[], ProductionFailure>> {
  const compilers = startCompilers(production.formats);
  try {
    return await produceAll(production, compilers);
  } finally {
    compilers.close();
  }
}

type Pending = {
  readonly plan: DocumentPlan;
  readonly diagnostics: readonly DocumentDiagnostic[];
  readonly files: readonly Promise<Result<ProducedFile, ProductionFailure>>[];
};

async function produceAll(
  production: Production,
  compilers: Compilers,
): Promise<Result<readonly ProducedDocument[], ProductionFailure>> {
  const pending: Pending[] = [];
  for (const plan of production.plans)
    pending.push(await startDocument(production, plan, compilers));
  const produced: ProducedDocument[] = [];
  for (const { plan, diagnostics, files } of pending) {
    const finished = await allFiles(files);
    if (!finished.ok) return finished;
    produced.push({ plan, diagnostics, files: finished.value });
  }
  return ok(produced);
}

/** All files that are being made, or the first failure among them. */
export async function allFiles(
  files: readonly Promise<Result<ProducedFile, ProductionFailure>>[],
): Promise<Result<readonly ProducedFile[], ProductionFailure>> {
  const finished: ProducedFile[] = [];
  for (const result of await Promise.all(files)) {
    if (!result.ok) return result;
    finished.push(result.value);
  }
  return ok(finished);
}

async function startDocument(
  production: Production,
  plan: DocumentPlan,
  compilers: Compilers,
): Promise<Pending> {
  const { workspace, design, formats, io, messages, pdfStandard } = production;
  io.progress(fillIn(messages.cli['phase-building'], { document: plan.fileStem }));
  const phrases = await loadCatalogue(plan.language);
  const built = buildDocument(workspace, plan, phrases, design);
  if (built === null) return { plan, diagnostics: [], files: [] };
  const rendering = { compilers, pdfStandard, io, messages };
  const files = formats.map((format) => {
    const file = renderFile({ plan, format, tree: built.tree }, rendering);
    // A failure is read in its turn; until then it must not count as one that nobody handles.
    file.catch(() => undefined);
    return file;
  });
  // Lets the messages of the compilers through between two documents.
  await new Promise((resolve) => setImmediate(resolve));
  return { plan, diagnostics: built.diagnostics, files };
}
