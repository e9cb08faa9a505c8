import { renderHtml } from '#shared/render/html/render-html.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import { time } from './clock.ts';
import type { Figures } from './measurements.ts';
import { readRecordTree } from './record-tree.ts';

/** The record as HTML, the first document of its process and once more. */
export async function measureRecordHtml(folder: string): Promise<Figures> {
  const tree = readRecordTree(folder);
  return { html: await time(() => renderHtml(tree)), again: await time(() => renderHtml(tree)) };
}

/** The record as Markdown, the first document of its process. */
export async function measureRecordMarkdown(folder: string): Promise<Figures> {
  const tree = readRecordTree(folder);
  return { markdown: await time(() => renderMarkdown(tree)) };
}
