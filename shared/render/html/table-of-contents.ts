import { plainText } from '#shared/documents/tree-text.ts';
import type { TableOfContents } from '#shared/documents/tree.ts';
import { outline, type OutlineEntry } from '#shared/documents/walk.ts';
import { escapeHtml } from './escape-html.ts';
import type { HtmlContext } from './html-context.ts';

/** The contents as navigation: nested lists of links with number and title. */
export function tableOfContentsHtml(block: TableOfContents, context: HtmlContext): string {
  const { job } = context;
  const title = plainText(block.title) === '' ? context.contentsLabel : plainText(block.title);
  const entries = outline(context.documentBlocks, block.depth);
  return [
    `<nav class="contents" aria-label="${escapeHtml(title)}"${job.originAttribute(block.origin)}>`,
    `<p class="contents-title">${escapeHtml(title)}</p>`,
    entriesHtml(entries),
    '</nav>',
  ].join('\n');
}

function entriesHtml(entries: readonly OutlineEntry[]): string {
  if (entries.length === 0) return '';
  return ['<ol>', ...entries.map(entryHtml), '</ol>'].join('\n');
}

function entryHtml({ section, children }: OutlineEntry): string {
  const number =
    section.number === null ? '' : `<span class="number">${escapeHtml(section.number)}</span> `;
  const title = escapeHtml(plainText(section.title));
  return `<li><a href="#${escapeHtml(section.id)}">${number}${title}</a>${entriesHtml(children)}</li>`;
}
