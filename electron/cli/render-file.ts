import {
  startDocumentService,
  type DocumentService,
} from '#electron/documents/document-service.ts';
import type { DocumentFailure, PdfStandard } from '#electron/documents/protocol.ts';
import type { DocumentTree, RenderDiagnostic } from '#shared/documents/tree.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { fillIn, type Messages } from '#shared/messages/messages.ts';
import { renderHtml } from '#shared/render/html/render-html.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import type { OutputFormat } from './generate-options.ts';
import type { Io } from './io.ts';

/** What a document is in reports and file names. */
export type FilePlan = {
  readonly document: string;
  /** Register that it tells about; `null` = the whole workspace. */
  readonly register: string | null;
  readonly language: string;
  /** Name of the file without its ending. */
  readonly fileStem: string;
};

/** One file to be written. */
export type ProducedFile = {
  readonly plan: FilePlan;
  readonly format: OutputFormat;
  readonly bytes: Uint8Array;
  readonly diagnostics: readonly RenderDiagnostic[];
};

export type ProductionFailure = DocumentFailure & { readonly document: string };

/** Processes that make PDF and DOCX; none for formats that nobody asked for. */
export type Compilers = {
  readonly pdf: DocumentService | null;
  readonly docx: DocumentService | null;
  readonly close: () => void;
};

/** Starts the processes that the formats call for, one each: two cores. */
export function startCompilers(formats: readonly OutputFormat[]): Compilers {
  const pdf = formats.includes('pdf') ? startDocumentService() : null;
  const docx = formats.includes('docx') ? startDocumentService() : null;
  return {
    pdf,
    docx,
    close: () => {
      pdf?.close();
      docx?.close();
    },
  };
}

type Rendering = {
  readonly compilers: Compilers;
  readonly pdfStandard: PdfStandard;
  readonly io: Io;
  readonly messages: Messages;
};

/** Renders a finished tree into one format. */
export async function renderFile(
  { plan, format, tree }: Pick<ProducedFile, 'plan' | 'format'> & { readonly tree: DocumentTree },
  { compilers, pdfStandard: standard, io, messages }: Rendering,
): Promise<Result<ProducedFile, ProductionFailure>> {
  if (format === 'html' || format === 'md') {
    const { output, diagnostics } = format === 'html' ? renderHtml(tree) : renderMarkdown(tree);
    return ok({ plan, format, bytes: Buffer.from(output, 'utf8'), diagnostics });
  }
  const compiler = compilers[format];
  if (compiler === null) throw new Error(`No compiler was started for ${format}`);
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
