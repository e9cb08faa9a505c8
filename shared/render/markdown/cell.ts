import type { Block, List } from '#shared/documents/tree.ts';
import type { MarkdownContext } from './markdown-context.ts';

/**
 * The content of a cell on the one line that a table row has. A single paragraph stands as it is; where
 * there is more, `<br>` parts the lines, because a cell of GFM holds no blocks and a list run together
 * could not be told from a sentence.
 *
 * @throws Error for a block that no cell may hold: a defect of the builder.
 */
export function cellMarkdown(blocks: readonly Block[], context: MarkdownContext): string {
  const inCell = { ...context, lineBreak: '<br>' } as const;
  return blocks.flatMap((block) => blockLines(block, inCell)).join('<br>');
}

function blockLines(block: Block, context: MarkdownContext): readonly string[] {
  if (block.kind === 'paragraph') {
    const line = context.job.inlinesMarkdown(block.content, context).trim();
    return line === '' ? [] : [line];
  }
  if (block.kind === 'list') return listLines(block, context);
  throw new Error(`A table cell cannot hold this kind of block: ${block.kind}`);
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
