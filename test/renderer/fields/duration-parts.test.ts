import { describe, expect, it } from 'vitest';
import { durationFrom, durationParts } from '#renderer/fields/duration-parts.ts';

describe('a period in parts', () => {
  it.each([
    ['P12M', [{ count: 12, unit: 'months' }]],
    [
      'P1Y6M',
      [
        { count: 1, unit: 'years' },
        { count: 6, unit: 'months' },
      ],
    ],
    ['P2W', [{ count: 2, unit: 'weeks' }]],
    ['PT24H', [{ count: 24, unit: 'hours' }]],
    ['P0D', [{ count: 0, unit: 'days' }]],
  ] as const)('keeps the units of %s and becomes the same period again', (text, parts) => {
    expect(durationParts(text)).toEqual(parts);
    expect(durationFrom(parts)).toBe(text);
  });

  it('is nothing while no number has been typed', () => {
    expect(durationFrom([{ count: null, unit: 'months' }])).toBe('');
    expect(durationParts('soon')).toEqual([]);
  });

  it('keeps weeks alone, which stand beside no other unit', () => {
    const parts = [
      { count: 1, unit: 'years' },
      { count: 2, unit: 'weeks' },
    ] as const;
    expect(durationFrom(parts)).toBe('P2W');
  });
});
