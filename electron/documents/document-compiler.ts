import type { DocumentTree } from '#shared/documents/tree.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { bundledFontFolders } from './fonts.ts';
import { openPdfCompiler } from './pdf-compiler.ts';
import type {
  CompiledDocument,
  CompilePhase,
  DocumentFailure,
  DocumentFormat,
} from './protocol.ts';

/** Makes a file of a finished tree, in any format that needs more than text. */
export type DocumentCompiler = (
  tree: DocumentTree,
  format: DocumentFormat,
  onPhase: (phase: CompilePhase) => void,
) => Promise<Result<CompiledDocument, DocumentFailure>>;

/**
 * A compiler for many documents. The library of each format is loaded with its first document.
 *
 * @param fonts Folder of the bundled fonts; without it they are found in their packages.
 */
export function openDocumentCompiler(fonts?: string): DocumentCompiler {
  let compilePdf: ReturnType<typeof openPdfCompiler> | undefined;
  return async (tree, format, onPhase) => {
    if (format.kind === 'docx') return compileDocx(tree, onPhase);
    compilePdf ??= openPdfCompiler(bundledFontFolders(fonts));
    return compilePdf(tree, { standard: format.standard, onPhase });
  };
}

async function compileDocx(
  tree: DocumentTree,
  onPhase: (phase: CompilePhase) => void,
): Promise<Result<CompiledDocument, DocumentFailure>> {
  const { renderDocx } = await import('#shared/render/docx/render-docx.ts');
  onPhase('writing');
  const { output, diagnostics } = await renderDocx(tree);
  return ok({ bytes: output, diagnostics });
}
