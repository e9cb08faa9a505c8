import { plainText } from '#shared/documents/tree-text.ts';
import type { DataTable, TableRow } from '#shared/documents/tree.ts';
import { captionHtml } from './caption.ts';
import { escapeHtml } from './escape-html.ts';
import type { HtmlContext } from './html-context.ts';
import { wordsFit } from './word-fit.ts';

/** From this many columns on, a table scrolls sideways where the screen is narrower than its words. */
const framedFrom = 3;
/** From this many columns on, a table is set small, reaches into the margins, and may scroll on any screen. */
const wideFrom = 5;

/** A table with column headers, and row headers where the rows have them. */
export function dataTableHtml(block: DataTable, context: HtmlContext): string {
  const isWide = block.columns.length >= wideFrom;
  const fit = wordsFit(block, isWide ? 'small' : 'normal') ? ' whole-words' : '';
  const table = [
    `<table class="data-table${fit}"${context.job.originAttribute(block.origin)}>`,
    captionHtml(block, context),
    columnsHtml(block, context),
    headHtml(block, context),
    '<tbody>',
    ...block.rows.map((row) => rowHtml(row, block.rowHeaders, context)),
    '</tbody>',
    '</table>',
  ].join('\n');
  if (block.columns.length < framedFrom) return table;
  if (!isWide) return `<div class="table-frame">\n${table}\n</div>`;
  const name = escapeHtml(plainText(block.caption));
  return `<div class="wide-table" role="group" tabindex="0" aria-label="${name}">\n${table}\n</div>`;
}

function columnsHtml(block: DataTable, { job }: HtmlContext): string {
  const total = block.columns.reduce((sum, column) => sum + column.weight, 0);
  const columns = block.columns.map(
    (column) => `<col class="${job.columnClass(column.weight, total)}">`,
  );
  return `<colgroup>${columns.join('')}</colgroup>`;
}

function headHtml(block: DataTable, context: HtmlContext): string {
  const cells = block.columns.map(
    (column) => `<th scope="col">${context.job.inlinesHtml(column.header, context)}</th>`,
  );
  return `<thead><tr>${cells.join('')}</tr></thead>`;
}

function rowHtml(row: TableRow, rowHeaders: boolean, context: HtmlContext): string {
  const { job } = context;
  const cells = row.cells.map((cell, index) => {
    const content = job.blocksHtml(cell.children, context);
    const origin = job.originAttribute(cell.origin);
    return rowHeaders && index === 0
      ? `<th scope="row"${origin}>${content}</th>`
      : `<td${origin}>${content}</td>`;
  });
  return `<tr${job.originAttribute(row.origin)}>${cells.join('')}</tr>`;
}
