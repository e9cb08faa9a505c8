import { openPdfCompiler } from '#electron/documents/pdf-compiler.ts';
import type { NoticeSection } from '#shared/model/sections.ts';
import type { NoticeTemplate } from '#shared/documents/template.ts';
import { textItems } from '#shared/documents/tree-text.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { mapTree } from '#shared/documents/walk.ts';
import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { renderHtml } from '#shared/render/html/render-html.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import { documentOf } from '#test/support/documents-of.ts';
import { readWorkspace } from '#test/support/reference-case.ts';
import { medianTime } from './clock.ts';
import type { Figures } from './measurements.ts';

/** The ten sections that nearly every notice has. */
const sections: readonly NoticeSection[] = [
  'controller',
  'dpo',
  'purposes',
  'legalBases',
  'data',
  'sources',
  'recipients',
  'retention',
  'security',
  'rights',
];
const template: NoticeTemplate = {
  kind: 'notice',
  contentsFrom: 8,
  order: { default: [...sections] },
};

/** A notice of ten sections in Finnish, each format once its code is warm. */
export async function measureNotice(workspacePath: string): Promise<Figures> {
  const workspace = readWorkspace(workspacePath);
  const [register] = workspace.registers;
  if (register === undefined) throw new Error('The workspace has no register');
  const wanted = { document: 'notice', register: register.id } as const;
  const build = () => documentOf(workspace, wanted, template).tree;
  const tree = build();
  const compile = openPdfCompiler();
  return {
    sections: tree.children.filter(({ kind }) => kind === 'section').length,
    characters: textItems(tree).reduce((sum, { text }) => sum + text.length, 0),
    build: await medianTime(build),
    html: await medianTime(() => renderHtml(tree)),
    markdown: await medianTime(() => renderMarkdown(tree)),
    docx: await medianTime(() => renderDocx(tree)),
    pdf: await medianTime((run) => compile(otherWords(tree, run), { standard: 'ua-1' })),
  };
}

/** The document with each of its texts changed, because the compiler remembers what it has laid out. */
function otherWords(tree: DocumentTree, run: number): DocumentTree {
  return mapTree(tree, {
    inline: (inline) =>
      inline.kind === 'text' ? { ...inline, text: `${inline.text} ${String(run)}` } : inline,
  });
}
