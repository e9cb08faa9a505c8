import { expect, it } from 'vitest';
import type { DataTable } from '#shared/documents/tree.ts';
import { wordsFit } from '#shared/render/html/word-fit.ts';
import { paragraph, text } from '#test/support/every-node-tree.ts';

function table(...words: readonly string[]): DataTable {
  return {
    kind: 'dataTable',
    origin: [],
    caption: [],
    captionVisible: false,
    columns: words.map(() => ({ header: [text('H')], weight: 1 })),
    rowHeaders: false,
    rows: [
      {
        origin: [],
        cells: words.map((word) => ({ origin: [], children: [paragraph(`a ${word} b`)] })),
      },
    ],
  };
}

it('fits when the longest words of all columns stand side by side', () => {
  expect(wordsFit(table('x'.repeat(34), 'y'.repeat(35)), 'normal')).toBe(true);
  expect(wordsFit(table('x'.repeat(35), 'y'.repeat(35)), 'normal')).toBe(false);
});

it('fits more in small type', () => {
  expect(wordsFit(table('x'.repeat(35), 'y'.repeat(35)), 'small')).toBe(true);
});

it('counts words, not lines, and breaks at hyphens', () => {
  expect(wordsFit(table('yksi kaksi '.repeat(20), 'tieto-turva-'.repeat(9)), 'normal')).toBe(true);
});

it('counts the words of headers and of rows that are too short', () => {
  const { columns, ...rest } = table('x');
  const wide = { ...rest, columns: [...columns, { header: [text('z'.repeat(80))], weight: 1 }] };
  expect(wordsFit(wide, 'normal')).toBe(false);
});
