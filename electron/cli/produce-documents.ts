import {
  startDocumentService,
  type DocumentService,
} from '#electron/documents/document-service.ts';
import type { DocumentFailure, PdfStandard } from '#electron/documents/protocol.ts';
import type { DocumentDiagnostic } from '#shared/documents/diagnostic.ts';
import {
  buildDocument,
  type DocumentDesign,
  type DocumentPlan,
} from '#shared/documents/document-kinds.ts';
import type { DocumentTree, RenderDiagnostic } from '#shared/documents/tree.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { fillIn, type Messages } from '#shared/messages/messages.ts';
import { loadCatalogue } from '#shared/phrases/languages.ts';
import { renderHtml } from '#shared/render/html/render-html.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { OutputFormat } from './generate-options.ts';
import type { Io } from './io.ts';

/** One file to be written. */
export type ProducedFile = {
  readonly plan: DocumentPlan;
  readonly format: OutputFormat;
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly RenderDiagnostic[];
};

/** A planned document with its files; none if no activity calls for it. */
export type ProducedDocument = {
  readonly plan: DocumentPlan;
  readonly diagnostics: readonly DocumentDiagnostic[];
  readonly files: readonly ProducedFile[];
};

export type ProductionFailure = DocumentFailure & { readonly document: string };

export type Production = {
  readonly workspace: Workspace;
  readonly plans: readonly DocumentPlan[];
  readonly formats: readonly OutputFormat[];
  readonly pdfStandard: PdfStandard;
  readonly design: DocumentDesign;
  readonly io: Io;
  readonly messages: Messages;
};

type Compilers = { readonly pdf: DocumentService | null; readonly docx: DocumentService | null };

/**
 * Builds all planned documents and renders them into all formats. PDF and DOCX are made in processes of
 * their own while the next documents are built.
 */
export async function produceDocuments(
  production: Production,
): Promise<Result<readonly ProducedDocument[], ProductionFailure>> {
  const { formats } = production;
  const compilers: Compilers = {
    pdf: formats.includes('pdf') ? startDocumentService() : null,
    docx: formats.includes('docx') ? startDocumentService() : null,
  };
  try {
    return await produceAll(production, compilers);
  } finally {
    compilers.pdf?.close();
    compilers.docx?.close();
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
    const results = await Promise.all(files);
    const finished: ProducedFile[] = [];
    for (const result of results) {
      if (!result.ok) return result;
      finished.push(result.value);
    }
    produced.push({ plan, diagnostics, files: finished });
  }
  return ok(produced);
}

async function startDocument(
  production: Production,
  plan: DocumentPlan,
  compilers: Compilers,
): Promise<Pending> {
  const { workspace, design, formats, io, messages } = production;
  io.progress(fillIn(messages.cli['phase-building'], { document: plan.fileStem }));
  const phrases = await loadCatalogue(plan.language);
  const built = buildDocument(workspace, plan, phrases, design);
  if (built === null) return { plan, diagnostics: [], files: [] };
  const files = formats.map((format) => {
    const file = produceFile(production, { plan, format, tree: built.tree }, compilers);
    // A failure is read in its turn; until then it must not count as one that nobody handles.
    file.catch(() => undefined);
    return file;
  });
  // Lets the messages of the compilers through between two documents.
  await new Promise((resolve) => setImmediate(resolve));
  return { plan, diagnostics: built.diagnostics, files };
}

type Job = {
  readonly plan: DocumentPlan;
  readonly format: OutputFormat;
  readonly tree: DocumentTree;
};

async function produceFile(
  production: Production,
  { plan, format, tree }: Job,
  compilers: Compilers,
): Promise<Result<ProducedFile, ProductionFailure>> {
  if (format === 'html' || format === 'md') {
    const { output, diagnostics } = format === 'html' ? renderHtml(tree) : renderMarkdown(tree);
    return ok({ plan, format, bytes: Buffer.from(output, 'utf8'), diagnostics });
  }
  const compiler = compilers[format];
  if (compiler === null) throw new Error(`No compiler was started for ${format}`);
  const { io, messages, pdfStandard: standard } = production;
  const compiled = await compiler.compile(
    tree,
    format === 'pdf' ? { kind: 'pdf', standard } : { kind: 'docx' },
    {
      onPhase: (phase) => {
        const document = `${plan.fileStem}.${format}`;
        io.progress(fillIn(messages.cli[`phase-${phase}`], { document }));
      },
    },
  );
  if (!compiled.ok) return fail({ ...compiled.failure, document: plan.fileStem });
  const { bytes, diagnostics } = compiled.value;
  return ok({ plan, format, bytes, diagnostics });
}
