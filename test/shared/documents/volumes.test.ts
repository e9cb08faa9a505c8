import { expect, it } from 'vitest';
import { estimateVolume, layoutFor, rowLimit } from '#shared/documents/volumes.ts';

it('estimates rows and pages of a record', () => {
  expect(estimateVolume({ sheets: 1_000, rowsPerSheet: 12 })).toEqual({ rows: 12_000, pages: 500 });
});

it('keeps 1,000 activities with every row of the internal copy in full', () => {
  expect(layoutFor(estimateVolume({ sheets: 1_000, rowsPerSheet: 16 }))).toBe('full');
});

it('lays out lean only above the limit', () => {
  expect(layoutFor({ rows: rowLimit, pages: 0 })).toBe('full');
  expect(layoutFor({ rows: rowLimit + 1, pages: 0 })).toBe('lean');
});
