import type { DataTable } from '#shared/documents/tree.ts';
import { cellMarkdown, rowMarkdown } from './cell.ts';
import { strongLines } from './lines.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** A table of GFM, its caption in bold above it when it is printed. */
export function dataTableMarkdown(block: DataTable, context: MarkdownContext): string {
  const inCell = { ...context, lineBreak: '<br>' } as const;
  const table = [
    rowMarkdown(
      block.columns.map((column) => context.job.inlinesMarkdown(column.header, inCell).trim()),
    ),
    rowMarkdown(block.columns.map(() => '---')),
    ...block.rows.map((row) =>
      rowMarkdown(row.cells.map((cell) => cellMarkdown(cell.children, context))),
    ),
  ].join('\n');
  const caption = block.captionVisible ? strongLines(block.caption, context) : '';
  return caption === '' ? table : `${caption}\n\n${table}`;
}
