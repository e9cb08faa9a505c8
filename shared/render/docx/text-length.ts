import { plainText } from '#shared/documents/tree-text.ts';
import type { Block } from '#shared/documents/tree.ts';
import { childBlocks, inlineRuns } from '#shared/documents/walk.ts';

/** How many characters blocks print, as a measure of their height. */
export function textLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    const own = inlineRuns(block).reduce(
      (length, { content }) => length + plainText(content).length,
      0,
    );
    return sum + own + textLength(childBlocks(block));
  }, 0);
}

/** Whether the last element that the blocks are written as is a paragraph. */
export function endsInParagraph(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  if (last === undefined) return false;
  switch (last.kind) {
    case 'fieldTable':
    case 'dataTable':
    case 'callout':
      return false;
    case 'section':
      return last.children.length === 0 || endsInParagraph(last.children);
    case 'list': {
      const item = last.items.at(-1);
      return item !== undefined && (item.children.length === 0 || endsInParagraph(item.children));
    }
    default:
      return true;
  }
}
