import { readdirSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { DocumentKind } from '#shared/documents/document-kinds.ts';
import { documentLanguages } from '#shared/phrases/languages.ts';
import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { renderHtml } from '#shared/render/html/render-html.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import { renderTypst } from '#shared/render/typst/render-typst.ts';
import { documentOf, openBytes } from './documents-of.ts';
import { prettyXml } from './pretty-xml.ts';
import { projectRoot, projectText } from './project-files.ts';
import { readableTree } from './readable-tree.ts';

/** A small workspace with the outputs that a person has looked at and accepted. */
export type GoldenCase = {
  /** Folder of the case, relative to the project root. */
  readonly folder: string;
  readonly document: DocumentKind;
};

const folder = 'test/golden';
const kinds = ['notice', 'record', 'processor-record'] as const satisfies readonly DocumentKind[];

/** Every folder below that of a kind of document. The ending of its name says the language. */
export function goldenCases(): readonly GoldenCase[] {
  return kinds.flatMap((document) =>
    readdirSync(`${projectRoot}/${folder}/${document}`).map((name) => ({
      folder: `${folder}/${document}/${name}`,
      document,
    })),
  );
}

/** The outputs of a case by their path in its folder, the tree first. */
export async function goldenOutputs(golden: GoldenCase): Promise<ReadonlyMap<string, string>> {
  const workspace = openBytes(
    new TextEncoder().encode(projectText(`${golden.folder}/input.workspace.json`)),
  );
  const language = documentLanguages.find((known) => golden.folder.endsWith(`-${known}`));
  if (language === undefined) throw new Error(`${golden.folder} ends with no language`);
  const register = golden.document === 'notice' ? (workspace.registers[0]?.id ?? null) : null;
  const { tree, diagnostics } = documentOf(workspace, {
    document: golden.document,
    register,
    language,
    copy: golden.document === 'notice' ? null : 'authority',
  });
  const docx = unzipSync((await renderDocx(tree)).output);
  const main = docx['word/document.xml'];
  if (main === undefined) throw new Error('No main part');
  return new Map([
    ['tree.json', `${JSON.stringify({ ...readableTree(tree), diagnostics }, null, 1)}\n`],
    ['out.md', renderMarkdown(tree).output],
    ['out.html', renderHtml(tree).output],
    ['out.typ', renderTypst(tree).output],
    ['docx/word/document.xml', prettyXml(strFromU8(main))],
  ]);
}
