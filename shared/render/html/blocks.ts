import type { Block } from '#shared/documents/tree.ts';
import { handleBlock } from '#shared/documents/walk.ts';
import { calloutHtml } from './callout.ts';
import { dataTableHtml } from './data-table.ts';
import { fieldTableHtml } from './field-table.ts';
import { figureHtml } from './figure.ts';
import type { HtmlBlockHandlers, HtmlContext } from './html-context.ts';
import { listHtml } from './list.ts';
import { pageBreakHtml } from './page-break.ts';
import { paragraphHtml } from './paragraph.ts';
import { sectionHtml } from './section.ts';
import { signatureHtml } from './signature.ts';
import { tableOfContentsHtml } from './table-of-contents.ts';

const handlers: HtmlBlockHandlers = {
  section: sectionHtml,
  paragraph: paragraphHtml,
  list: listHtml,
  fieldTable: fieldTableHtml,
  dataTable: dataTableHtml,
  callout: calloutHtml,
  figure: figureHtml,
  signature: signatureHtml,
  tableOfContents: tableOfContentsHtml,
  pageBreak: pageBreakHtml,
};

/** One block as HTML. */
export function blockHtml(block: Block, context: HtmlContext): string {
  return handleBlock(handlers, block, context);
}
