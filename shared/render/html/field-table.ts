import type { FieldRow, FieldTable } from '#shared/documents/tree.ts';
import { captionHtml } from './caption.ts';
import type { HtmlContext } from './html-context.ts';

/** Label and value rows as a table whose labels are row headers. */
export function fieldTableHtml(block: FieldTable, context: HtmlContext): string {
  return [
    `<table class="field-table"${context.job.originAttribute(block.origin)}>`,
    captionHtml(block, context),
    '<tbody>',
    ...block.rows.map((row) => rowHtml(row, context)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function rowHtml(row: FieldRow, context: HtmlContext): string {
  const { job } = context;
  const label = job.inlinesHtml(row.label, context);
  const citation =
    row.citation === null
      ? ''
      : ` <span class="row-citation">${job.inlinesHtml([row.citation], context)}</span>`;
  const value = job.blocksHtml(row.value, context);
  return `<tr${job.originAttribute(row.origin)}><th scope="row">${label}${citation}</th><td>${value}</td></tr>`;
}
