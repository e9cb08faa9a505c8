import type { Block, List } from '#shared/documents/tree.ts';
import type { BlockHandlers } from '#shared/documents/walk.ts';
import { handleBlock } from '#shared/documents/walk.ts';
import type { MarkdownContext } from './markdown-context.ts';

/**
 * The content of a cell on the one line that a table row has. A single paragraph stands as it is; where
 * there is more, `<br>` parts the lines, because a cell of GFM holds no blocks and a list run together
 * could not be told from a sentence.
 */
export function cellMarkdown(blocks: readonly Block[], context: MarkdownContext): string {
  const inCell = { ...context, lineBreak: '<br>' } as const;
  return blocks.flatMap((block) => handleBlock(handlers, block, inCell)).join('<br>');
}

/** Cells hold paragraphs and lists; anything else in one is a defect of the builder. */
const handlers: BlockHandlers<[MarkdownContext], readonly string[]> = {
  paragraph: (block, context) => {
    const line = context.job.inlinesMarkdown(block.content, context).trim();
    return line === '' ? [] : [line];
  },
  list: listLines,
  section: (block) => refuse(block.kind),
  fieldTable: (block) => refuse(block.kind),
  dataTable: (block) => refuse(block.kind),
  callout: (block) => refuse(block.kind),
  figure: (block) => refuse(block.kind),
  signature: (block) => refuse(block.kind),
  tableOfContents: (block) => refuse(block.kind),
  pageBreak: (block) => refuse(block.kind),
};

function refuse(kind: Block['kind']): never {
  throw new Error(`A table cell cannot hold this kind of block: ${kind}`);
}

function listLines(block: List, context: MarkdownContext): readonly string[] {
  return block.items.map((item) => {
    const anchor = item.id === null ? '' : `<a id="${item.id}"></a>`;
    return `${anchor}${cellMarker(block.marker, item.number)} ${cellMarkdown(item.children, context)}`;
  });
}

function cellMarker(marker: List['marker'], number: string | null): string {
  if (number === null) return '•';
  return marker === 'decimal' ? `${number}.` : `${number})`;
}

/** Cells as a row of a table. */
export function rowMarkdown(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
