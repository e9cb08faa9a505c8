import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byCodePoint } from '#shared/kernel/compare.ts';
import { runs } from '#test/support/property.ts';

function codePoints(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

/** The plain way: code point by code point. */
function plainly(a: string, b: string): number {
  const [left, right] = [codePoints(a), codePoints(b)];
  const at = left.findIndex((point, index) => point !== right[index]);
  if (at === -1) return left.length - right.length;
  return (left[at] ?? 0) - (right[at] ?? -1);
}

it('orders texts by code point, also above the first plane', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '\ud7ff', '\ue000', '\uffff', '😀', '𝐀', '\u{10ffff}'), {
      maxLength: 4,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(plainly(a, b)));
    }),
    runs('byCodePoint', 1000),
  );
});
