import { plainText } from '#shared/documents/tree-text.ts';
import type { TableOfContents } from '#shared/documents/tree.ts';
import { outline, type OutlineEntry } from '#shared/documents/walk.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { strongLines } from './lines.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** The contents as nested lists of links to the anchors of the headings. */
export function tableOfContentsMarkdown(block: TableOfContents, context: MarkdownContext): string {
  const title = plainText(block.title) === '' ? context.contentsLabel : plainText(block.title);
  const entries = outline(context.documentBlocks, block.depth).flatMap(entryLines);
  return [strongLines([{ kind: 'text', text: title }], context), entries.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function entryLines({ section, children, level }: OutlineEntry): readonly string[] {
  const number = section.number === null ? '' : `${section.number} `;
  const words = escapeMarkdown(`${number}${plainText(section.title)}`.trim());
  return [`${'  '.repeat(level - 1)}- [${words}](#${section.id})`, ...children.flatMap(entryLines)];
}
