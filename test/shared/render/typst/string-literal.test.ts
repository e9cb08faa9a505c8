import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringLiteral } from '#shared/render/typst/string-literal.ts';
import { anyText } from '#test/support/any-text.ts';

/** Reads a literal back by the rules of Typst's reference. */
function unescaped(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\u\{([0-9a-f]+)\}|\\(["\\])/g, (_, code: string | undefined, character: string) =>
      code === undefined ? character : String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

describe('string literals of Typst', () => {
  it('escapes the quote and the backslash only, among visible characters', () => {
    expect(stringLiteral('#let "x" = \\ $y$ @z [a] {b} // /* */')).toBe(
      '"#let \\"x\\" = \\\\ $y$ @z [a] {b} // /* */"',
    );
  });

  it('writes control characters, line separators and U+FEFF by number', () => {
    expect(stringLiteral('a\n\u0000\u0085\u2028\ufeff')).toBe(
      '"a\\u{a}\\u{0}\\u{85}\\u{2028}\\u{feff}"',
    );
  });

  it('never ends early and keeps any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const literal = stringLiteral(text);
        expect(literal).toMatch(/^"(?:[^"\\]|\\["\\]|\\u\{[0-9a-f]+\})*"$/);
        expect(unescaped(literal)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
