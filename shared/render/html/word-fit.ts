import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, DataTable } from '#shared/documents/tree.ts';
import { inlineRuns, walkBlocks } from '#shared/documents/walk.ts';

/** Characters side by side in the width of a page and what parts two columns, in both sizes of tables. */
const sizes = {
  normal: { charactersPerLine: 75, paddingCharacters: 3 },
  small: { charactersPerLine: 100, paddingCharacters: 2 },
};

/**
 * Whether the longest words of all columns stand side by side without being broken. Browsers without
 * hyphenation for the language would otherwise break words anywhere, although there is room.
 */
export function wordsFit(block: DataTable, size: 'normal' | 'small'): boolean {
  const widths = block.columns.map((column, index) =>
    block.rows.reduce(
      (longest, row) => Math.max(longest, longestWordIn(row.cells[index]?.children ?? [])),
      longestWord(plainText(column.header)),
    ),
  );
  const { charactersPerLine, paddingCharacters } = sizes[size];
  const total = widths.reduce((sum, width) => sum + width + paddingCharacters, 0);
  return total <= charactersPerLine;
}

function longestWordIn(blocks: readonly Block[]): number {
  let longest = 0;
  walkBlocks(blocks, (block) => {
    for (const { content } of inlineRuns(block)) {
      longest = Math.max(longest, longestWord(plainText(content)));
    }
  });
  return longest;
}

function longestWord(text: string): number {
  return text.split(/[\s-]+/).reduce((longest, word) => Math.max(longest, word.length), 0);
}
