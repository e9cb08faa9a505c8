import { describe, expect, it } from 'vitest';
import { dateFromTyping } from '#renderer/fields/date-typing.ts';

describe('a typed day', () => {
  it.each([
    ['22.11.2026', '2026-11-22'],
    ['1.2.2026', '2026-02-01'],
    ['1/2/2026', '2026-02-01'],
    ['2026-11-22', '2026-11-22'],
    [' 3. 4. 2026 ', '2026-04-03'],
  ])('is read from %s', (typed, day) => {
    expect(dateFromTyping(typed)).toBe(day);
  });

  it.each(['31.2.2026', '2026', 'tomorrow', ''])('is not made up from "%s"', (typed) => {
    expect(dateFromTyping(typed)).toBeNull();
  });
});
