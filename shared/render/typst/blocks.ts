import type { Block } from '#shared/documents/tree.ts';
import { type BlockHandlers, handleBlock } from '#shared/documents/walk.ts';
import { renderCallout } from './callout.ts';
import type { RenderContext, TypstExpression } from './context.ts';
import { renderDataTable } from './data-table.ts';
import { renderFieldTable } from './field-table.ts';
import { renderFigure } from './figure.ts';
import { renderList } from './list.ts';
import { renderPageBreak } from './page-break.ts';
import { renderParagraph } from './paragraph.ts';
import { renderSection } from './section.ts';
import { renderSignature } from './signature.ts';
import { renderTableOfContents } from './table-of-contents.ts';

const handlers: BlockHandlers<[RenderContext], readonly TypstExpression[]> = {
  section: renderSection,
  paragraph: renderParagraph,
  list: renderList,
  fieldTable: renderFieldTable,
  dataTable: renderDataTable,
  callout: renderCallout,
  figure: renderFigure,
  signature: renderSignature,
  tableOfContents: renderTableOfContents,
  pageBreak: renderPageBreak,
};

/** Blocks in order, one or more expressions each. A paragraph that leads into a list stays with it. */
export function renderBlocks(
  blocks: readonly Block[],
  context: RenderContext,
): readonly TypstExpression[] {
  return blocks.flatMap((block, index) => {
    const expressions = handleBlock(handlers, block, context);
    const leadsIn = block.kind === 'paragraph' && blocks[index + 1]?.kind === 'list';
    const lead = index === 0 && context.listDepth > 0 ? 'leaditem' : 'leadin';
    return leadsIn ? [`${lead}(${expressions.join(';')})`] : expressions;
  });
}
