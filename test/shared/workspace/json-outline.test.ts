import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineJson } from '#shared/workspace/json-outline.ts';
import { findForbiddenText } from '#shared/workspace/text-rules.ts';
import { firstInvalidByte } from '#shared/workspace/utf8.ts';
import { anyText } from '#test/support/any-text.ts';
import { runs } from '#test/support/property.ts';

/** A text as JSON, some of its characters by their escapes: pairs of them are what a byte has to be. */
const anyLiteral = fc
  .tuple(anyText, fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 8 }))
  .map(([text, turns]) => {
    const characters = Array.from(text, (character, index) =>
      turns[index % turns.length] === 0
        ? escapeOf(character)
        : JSON.stringify(character).slice(1, -1),
    );
    return `"${characters.join('')}"`;
  });

function escapeOf(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** JSON as text, with white space and keys that an object may have twice. */
const { json: anyJson } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    anyLiteral,
    fc.constantFrom('null', 'true', '-1.5e3'),
    fc.array(tie('json'), { maxLength: 3 }).map((items) => `[ ${items.join(',\n')}]`),
    fc
      .array(fc.tuple(fc.oneof(fc.constant('"a"'), anyLiteral), tie('json')), { maxLength: 3 })
      .map((members) => `{${members.map(([key, value]) => `${key} :\t${value}`).join(' , ')} }`),
  ),
}));

/** Keys of all objects in a value. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, child) => sum + countKeys(child), own);
}

describe('the outline of a JSON text', () => {
  it('counts values and keys, and not the signs inside of texts', () => {
    const text = String.raw`{ "a,b:[{": [1, {}, "\\", "\"],:{"], "a": "\u0061" }`;
    expect(outlineJson(strToU8(text))).toMatchObject({ values: 8, keys: 2, isPlain: false });
  });

  it('counts the keys of every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { keys } = outlineJson(strToU8(JSON.stringify(value)));
        expect(keys).toBe(countKeys(JSON.parse(JSON.stringify(value))));
      }),
      runs('keys of an outline'),
    );
  });

  it('tells the byte at which a text is too deep', () => {
    const text = `"[[" ${'['.repeat(101)}`;
    expect(outlineJson(strToU8(text)).deepAt).toBe(text.length - 1);
    expect(outlineJson(strToU8(text.slice(0, -1))).deepAt).toBeUndefined();
  });

  it('tells the first byte that is not UTF-8, inside of texts and outside', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        for (const each of [bytes, new Uint8Array([0x22, ...bytes])]) {
          expect(outlineJson(each).invalidByte).toBe(firstInvalidByte(each));
        }
      }),
      runs('UTF-8 in an outline', 2000),
    );
  });

  it('calls no text plain in which a character is refused', () => {
    fc.assert(
      fc.property(anyJson, (text) => {
        const value: unknown = JSON.parse(text);
        if (!outlineJson(strToU8(text)).isPlain || text.includes('__proto__')) return;
        expect(findForbiddenText(value, '')).toBeUndefined();
      }),
      runs('plain texts', 2000),
    );
  });
});
