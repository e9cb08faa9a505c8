import type { Block } from '#shared/documents/tree.ts';
import { type BlockHandlers, handleBlock } from '#shared/documents/walk.ts';
import { writeCallout } from './blocks/callout.ts';
import { writeDataTable } from './blocks/data-table.ts';
import { writeFieldTable } from './blocks/field-table.ts';
import { writeFigure } from './blocks/figure.ts';
import { writeList } from './blocks/list.ts';
import { writePageBreak } from './blocks/page-break.ts';
import { writeParagraph } from './blocks/paragraph.ts';
import { writeSection } from './blocks/section.ts';
import { writeSignature } from './blocks/signature.ts';
import { writeTableOfContents } from './blocks/table-of-contents.ts';
import type { Element } from './element.ts';
import type { Place, Writing } from './writing.ts';

const handlers: BlockHandlers<[Place, Writing], readonly Element[]> = {
  section: writeSection,
  paragraph: writeParagraph,
  list: writeList,
  fieldTable: writeFieldTable,
  dataTable: writeDataTable,
  callout: writeCallout,
  figure: writeFigure,
  signature: writeSignature,
  tableOfContents: writeTableOfContents,
  pageBreak: writePageBreak,
};

/** Blocks that stand one after another in a body, a cell or a list item. */
export function writeBlocks(
  blocks: readonly Block[],
  place: Place,
  writing: Writing,
): readonly Element[] {
  return blocks.flatMap((block, index) => {
    const origin = block.origin.length === 0 ? place.origin : block.origin;
    const next = blocks[index + 1];
    if (block.kind === 'pageBreak' && startsPage(next)) return [];
    return handleBlock(handlers, block, { ...place, origin, next: next?.kind ?? null }, writing);
  });
}

/** Two breaks in a row would leave an empty page. */
function startsPage(block: Block | undefined): boolean {
  if (block?.kind === 'section') return block.startsPage;
  return block === undefined || block.kind === 'pageBreak';
}
