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
