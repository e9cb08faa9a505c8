import type { DocumentJob } from '#shared/contract/documents.ts';
import {
  buildDocument,
  documentKinds,
  planDocuments,
  type DocumentPlan,
  type DocumentRequest,
} from '#shared/documents/document-kinds.ts';
import type { DocumentDiagnostic } from '#shared/documents/diagnostic.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { loadCatalogue } from '#shared/phrases/languages.ts';
import { renderHtml } from '#shared/render/html/render-html.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { design } from '#renderer/session/design.ts';
import { checkReports } from './check-reports.ts';

export const exportFormats = ['pdf', 'docx', 'html', 'md'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Every document that can be exported: those of the registers, and what a check of them finds. */
export const exportKinds = [...documentKinds, 'check-report'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** What a person chooses in the dialog. */
export type ExportChoice = {
  readonly documents: readonly ExportKind[];
  /** Ids of registers; with `asWhole` records and check reports are one for the whole workspace. */
  readonly registers: readonly string[];
  readonly asWhole: boolean;
  readonly languages: readonly DocumentLanguage[];
  readonly formats: readonly ExportFormat[];
  readonly pdfStandard: 'ua-1' | 'a-2a';
  readonly country: string | null;
  readonly copy: 'authority' | 'internal';
};

/** A document as it will be written, with what could not be written in full. */
export type PlannedDocument = {
  /** Name of its file without the ending. */
  readonly fileStem: string;
  readonly diagnostics: readonly DocumentDiagnostic[];
  /** Builds it; a check report is built only when it is written, since every choice would wait for it. */
  readonly tree: () => Promise<DocumentTree>;
};

/** Plans every document of a choice; those that would be empty are left out. */
export async function plannedDocuments(
  workspace: Workspace,
  choice: ExportChoice,
  asOf: string,
): Promise<readonly PlannedDocument[]> {
  const planned: PlannedDocument[] = [];
  for (const plan of plansOf(workspace, choice, asOf)) {
    const built = buildDocument(workspace, plan, await loadCatalogue(plan.language), design);
    if (built === null) continue;
    const { tree, diagnostics } = built;
    planned.push({ fileStem: plan.fileStem, diagnostics, tree: () => Promise.resolve(tree) });
  }
  return [...planned, ...checkReports(workspace, choice, asOf)];
}

function plansOf(
  workspace: Workspace,
  { documents, registers, asWhole, languages, country, copy }: ExportChoice,
  asOf: string,
): readonly DocumentPlan[] {
  const common = { party: null, languages, country, copy, asOf };
  const kinds = documentKinds.filter((kind) => documents.includes(kind));
  const requests: readonly DocumentRequest[] = asWhole
    ? [
        { ...common, documents: kinds.filter((kind) => kind === 'notice'), registers },
        {
          ...common,
          documents: kinds.filter((kind) => kind !== 'notice'),
          registers: 'workspace',
        },
      ]
    : [{ ...common, documents: kinds, registers }];
  return requests.flatMap((request) => {
    if (request.documents.length === 0 || request.registers.length === 0) return [];
    const plans = planDocuments(workspace, request);
    // Everything in a choice comes from the workspace, so a plan always exists.
    if (!plans.ok) throw new Error(plans.failure.code);
    return plans.value;
  });
}

/** The files of planned documents, as main is asked to make them. */
export async function jobsOf(
  documents: readonly PlannedDocument[],
  { formats, pdfStandard }: Pick<ExportChoice, 'formats' | 'pdfStandard'>,
): Promise<readonly DocumentJob[]> {
  const jobs: DocumentJob[] = [];
  for (const { fileStem, tree } of documents) {
    const built = await tree();
    for (const format of formats) {
      jobs.push({
        fileName: `${fileStem}.${format}`,
        content: contentOf(built, format, pdfStandard),
      });
    }
  }
  return jobs;
}

function contentOf(
  tree: DocumentTree,
  format: ExportFormat,
  pdfStandard: 'ua-1' | 'a-2a',
): DocumentJob['content'] {
  switch (format) {
    case 'html':
      return { kind: 'text', text: renderHtml(tree).output };
    case 'md':
      return { kind: 'text', text: renderMarkdown(tree).output };
    case 'pdf':
    case 'docx':
      return { kind: 'tree', format, pdfStandard, tree: { ...tree } };
  }
}
