import type { DataTable, FieldTable } from '#shared/documents/tree.ts';
import type { HtmlContext } from './html-context.ts';

/** The name of a table; one that is not printed still names the table to assistive technology. */
export function captionHtml(block: FieldTable | DataTable, context: HtmlContext): string {
  const hidden = block.captionVisible ? '' : ' class="visually-hidden"';
  return `<caption${hidden}>${context.job.inlinesHtml(block.caption, context)}</caption>`;
}
