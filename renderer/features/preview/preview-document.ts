import { buildDocument, type DocumentKind } from '#shared/documents/document-kinds.ts';
import type { Origin } from '#shared/documents/tree.ts';
import type { DocumentDiagnostic } from '#shared/documents/diagnostic.ts';
import type { Catalogue } from '#shared/phrases/catalogue.ts';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { renderHtmlBody } from '#shared/render/html/render-html.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { design } from '#renderer/session/design.ts';

/** What the preview shows. */
export type PreviewRequest = {
  readonly document: DocumentKind;
  readonly register: string;
  readonly language: DocumentLanguage;
  readonly asOf: string;
};

/** A document as a page for the preview. */
export type PreviewPage = {
  /** The `main` element, with `data-origin` attributes that point into `origins`. */
  readonly mainHtml: string;
  readonly css: string;
  readonly origins: readonly (readonly Origin[])[];
  readonly diagnostics: readonly DocumentDiagnostic[];
  readonly language: string;
};

/** Builds and renders a document; `null` when it would be empty (no activity of that role). */
export function previewDocument(
  workspace: Workspace,
  { document, register, language, asOf }: PreviewRequest,
  phrases: Catalogue,
): PreviewPage | null {
  const plan = {
    document,
    register,
    language,
    asOf,
    party: null,
    country: null,
    copy: document === 'notice' ? null : ('internal' as const),
    fileStem: '',
  };
  const built = buildDocument(workspace, plan, phrases, design);
  if (built === null) return null;
  const { output, diagnostics } = renderHtmlBody(built.tree, { provenance: true });
  return { ...output, diagnostics: [...built.diagnostics, ...diagnostics], language };
}
