import { describe, expect, it } from 'vitest';
import { nearness, overlap, placesOf } from '#renderer/features/preview/origins.ts';

const place = (path: string, id = 'orders') => ({
  type: 'activities',
  id,
  path: path === '' ? [] : path.split('/'),
});

describe('places of a node', () => {
  it('are the fields of records that it came from, and nothing of phrases or law', () => {
    expect(
      placesOf([
        { kind: 'record', type: 'activities', record: 'orders', field: 'purpose/text' },
        { kind: 'phrase', phrase: 'purposes.intro' },
        { kind: 'record', type: 'parties', record: 'shop', field: '' },
      ]),
    ).toEqual([
      { type: 'activities', id: 'orders', path: ['purpose', 'text'] },
      { type: 'parties', id: 'shop', path: [] },
    ]);
  });
});

describe('overlap', () => {
  it.each([
    ['purpose', 'purpose/text/fi', true],
    ['purpose/text/fi', 'purpose', true],
    ['purpose', 'purpose', true],
    ['', 'purpose', true],
    ['purpose/text', 'purpose/forms', false],
    ['purpose', 'name', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlap(place(a), place(b))).toBe(expected);
  });

  it('never spans two records', () => {
    expect(overlap(place('name'), place('name', 'returns'))).toBe(false);
  });
});

describe('nearness', () => {
  it('grows with the steps that are shared', () => {
    const focused = place('legalBases/basis/justification/fi');
    expect(nearness(place('legalBases/basis/justification'), focused)).toBe(3);
    expect(nearness(place('legalBases'), focused)).toBe(1);
    expect(nearness(place('name'), focused)).toBe(-1);
  });
});
