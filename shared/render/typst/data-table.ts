import type { DataTable, TableRow } from '#shared/documents/tree.ts';
import { cellContent } from './cell.ts';
import { report, type RenderContext, type TypstExpression, within } from './context.ts';

/** Below this width a column of Finnish words breaks at nearly every line. */
const minimumColumnMm = 16;

/** Columns by weight under a header row that is repeated on every page. */
export function renderDataTable(
  table: DataTable,
  outer: RenderContext,
): readonly TypstExpression[] {
  if (table.columns.length === 0) return [];
  const context = within(outer, table.origin);
  const tooWide = isTooWide(table, context.textWidthMm);
  if (tooWide) {
    const { origin } = context;
    const columns = table.columns.length;
    report(context.notes, { code: 'table-too-wide', severity: 'warning', origin, columns });
  }
  const widths = table.columns.map(({ weight }) => `${weight}fr`).join(',');
  const header = table.columns.map(
    (column) => `th(${context.renderInlines(column.header, context)})`,
  );
  const rows = table.rows.map((row) => renderRow(row, table.rowHeaders, context));
  const cells = [`(${widths},)`, `table.header(${header.join(',')})`, ...rows].join(',');
  const grid = `${table.rowHeaders ? 'dh' : 'dt'}(${cells})`;
  const content = tooWide ? `narrow(${grid})` : grid;
  if (!table.captionVisible) return [content];
  return [`cap(${context.renderInlines(table.caption, context)},${content})`];
}

function isTooWide({ columns }: DataTable, textWidthMm: number): boolean {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  return columns.some(({ weight }) => (textWidthMm * weight) / total < minimumColumnMm);
}

function renderRow(row: TableRow, rowHeaders: boolean, outer: RenderContext): string {
  const context = { ...within(outer, row.origin), inCell: true };
  return row.cells
    .map((cell, index) => {
      const content = cellContent(cell.children, within(context, cell.origin));
      return rowHeaders && index === 0 ? `fl(${content})` : content;
    })
    .join(',');
}
