import type { FieldRow, FieldTable } from '#shared/documents/tree.ts';
import { cellMarkdown, rowMarkdown } from './cell.ts';
import { joinPieces } from './delimited.ts';
import { strongPieces } from './inlines.ts';
import { strongLines } from './lines.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** Label and value rows as a table of two columns; GFM demands a header row, which stays empty. */
export function fieldTableMarkdown(block: FieldTable, context: MarkdownContext): string {
  const rows = block.rows.map((row) => rowMarkdown(fieldCells(row, context)));
  const table = [rowMarkdown(['', '']), rowMarkdown(['---', '---']), ...rows].join('\n');
  const caption = block.captionVisible ? strongLines(block.caption, context) : '';
  return caption === '' ? table : `${caption}\n\n${table}`;
}

function fieldCells(row: FieldRow, context: MarkdownContext): readonly string[] {
  const inCell = { ...context, lineBreak: '<br>' } as const;
  const label = joinPieces(strongPieces(row.label, inCell));
  const citation = row.citation === null ? '' : context.job.inlinesMarkdown([row.citation], inCell);
  return [
    [label, citation].filter((part) => part !== '').join('<br>'),
    cellMarkdown(row.value, context),
  ];
}
