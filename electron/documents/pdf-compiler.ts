import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { parseIsoDate } from '#shared/kernel/iso-date.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { renderTypst } from '#shared/render/typst/render-typst.ts';
import { bundledFontFolders } from './fonts.ts';
import { tagBulletLists } from './list-numbering.ts';
import { tagRowHeaders } from './row-headers.ts';
import type { CompiledDocument, CompilePhase, DocumentFailure, PdfStandard } from './protocol.ts';

export type PdfOptions = {
  readonly standard: PdfStandard;
  readonly onPhase?: (phase: CompilePhase) => void;
};

/** Makes a PDF of a finished tree: tagged, with outline, and equal bytes for an equal tree. */
export type PdfCompiler = (
  tree: DocumentTree,
  options: PdfOptions,
) => Result<CompiledDocument, DocumentFailure>;

/** Root of the compiler's files: a folder that does not exist, so that a document can read none. */
const noFolder = join(tmpdir(), 'seloste-no-files');

/** Documents whose source is larger leave hundreds of megabytes in the compiler's cache. */
const largeSource = 1_000_000;
/** Results that this many documents in a row have not used are dropped from the cache. */
const keptGenerations = 8;

/**
 * A compiler with the bundled fonts, to be used for many documents.
 *
 * Every document gets a source path of its own: with one path used again the compiler patches the source
 * before it in place, and a patch that splits a character of several bytes aborts the process.
 */
export function openPdfCompiler(
  fontFolders: readonly string[] = bundledFontFolders(),
): PdfCompiler {
  const compiler = NodeCompiler.create({
    workspace: noFolder,
    fontArgs: [{ fontPaths: [...fontFolders] }],
  });
  let jobs = 0;
  return (tree, options) => {
    jobs += 1;
    const { output: source, diagnostics } = renderTypst(tree);
    options.onPhase?.('layout');
    const laidOut = layOut(compiler, join(noFolder, `document-${jobs}.typ`), source);
    // Before writing, which needs none of them, so that they never take memory together.
    compiler.resetShadow();
    compiler.evictCache(source.length > largeSource ? 0 : keptGenerations);
    options.onPhase?.('writing');
    const written = laidOut.ok
      ? write(compiler, laidOut.value, options.standard, creationTime(tree))
      : laidOut;
    return written.ok ? ok({ bytes: written.value, diagnostics }) : written;
  };
}

function layOut(
  compiler: NodeCompiler,
  path: string,
  source: string,
): Result<NodeTypstDocument, DocumentFailure> {
  compiler.addSource(path, source);
  const compiled = compiler.compile({ mainFilePath: path });
  if (compiled.result !== null) return ok(compiled.result);
  const errors = compiled.takeDiagnostics();
  const details =
    errors === null ? [] : compiler.fetchDiagnostics(errors).map((each) => JSON.stringify(each));
  return fail({ code: 'document-not-compiled', details });
}

/** The compiler throws for a document that breaks the standard, with no place in the source. */
function write(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  pdfStandard: PdfStandard,
  creationTimestamp: number,
): Result<Uint8Array, DocumentFailure> {
  try {
    const pdf = compiler.pdf(document, { pdfStandard, creationTimestamp });
    // The bytes as the compiler left them: a copy would stand beside them where memory is highest.
    const bytes = new Uint8Array(pdf.buffer, pdf.byteOffset, pdf.byteLength);
    tagRowHeaders(bytes);
    tagBulletLists(bytes);
    return ok(bytes);
  } catch (error) {
    const details = [error instanceof Error ? error.message : String(error)];
    return fail({ code: 'document-not-compiled', details });
  }
}

/** Midnight UTC of the document's date, in seconds. */
function creationTime({ documentDate }: DocumentTree): number {
  const day = parseIsoDate(documentDate);
  return day === undefined ? 0 : Date.UTC(day.year, day.month - 1, day.day) / 1000;
}
