import type { Block } from '#shared/documents/tree.ts';
import { handleBlock } from '#shared/documents/walk.ts';
import { calloutMarkdown } from './callout.ts';
import { dataTableMarkdown } from './data-table.ts';
import { fieldTableMarkdown } from './field-table.ts';
import { figureMarkdown } from './figure.ts';
import { paragraphLines } from './lines.ts';
import { listMarkdown } from './list.ts';
import type { MarkdownBlockHandlers, MarkdownContext } from './markdown-context.ts';
import { sectionMarkdown } from './section.ts';
import { signatureMarkdown } from './signature.ts';
import { tableOfContentsMarkdown } from './table-of-contents.ts';

const handlers: MarkdownBlockHandlers = {
  section: sectionMarkdown,
  /** Markdown has no tones: a lead and a muted line read like any other. */
  paragraph: (block, context) => paragraphLines(block.content, context),
  list: listMarkdown,
  fieldTable: fieldTableMarkdown,
  dataTable: dataTableMarkdown,
  callout: calloutMarkdown,
  figure: figureMarkdown,
  signature: signatureMarkdown,
  tableOfContents: tableOfContentsMarkdown,
  /** Markdown has no pages. */
  pageBreak: () => '',
};

/** Blocks with an empty line between them; lists in a row are parted by a comment, or they would be one. */
export function blocksMarkdown(blocks: readonly Block[], context: MarkdownContext): string {
  const parts = blocks
    .map((block) => ({ kind: block.kind, markdown: handleBlock(handlers, block, context) }))
    .filter((part) => part.markdown !== '');
  return parts
    .map((part, index) =>
      part.kind === 'list' && parts[index - 1]?.kind === 'list'
        ? `<!-- -->\n\n${part.markdown}`
        : part.markdown,
    )
    .join('\n\n');
}
