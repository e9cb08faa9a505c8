import { describe, expect, it } from 'vitest';
import { fontOf, isVariationSelector } from '#shared/documents/font-coverage.ts';
import { fontRanges } from '#shared/documents/font-ranges.ts';
import { bundledFontRanges } from '#test/support/font-characters.ts';

const fontOfText = (character: string) => fontOf(character.codePointAt(0) ?? 0);

describe('font coverage', () => {
  it('is what the bundled font files hold', () => {
    expect(fontRanges).toEqual(bundledFontRanges());
  });

  it.each([
    ['ä', 'text'],
    ['Ω', 'text'],
    ['ж', 'text'],
    ['€', 'text'],
    ['\t', 'text'],
    ['\u200f', 'text'],
    ['☐', 'symbols'],
    ['→', 'math'],
    ['𝐀', 'math'],
  ])('finds %j in the family for %s', (character, role) => {
    expect(fontOfText(character)).toBe(role);
  });

  it.each([['😀'], ['漢'], ['ש'], ['\u0000'], ['\u001b'], ['\u0085'], ['\ufeff'], ['\ue000']])(
    'finds %j in no family',
    (character) => {
      expect(fontOfText(character)).toBeUndefined();
    },
  );

  it('finds neither half of a character that UTF-16 splits', () => {
    expect([fontOf(0xd83d), fontOf(0xde00)]).toEqual([undefined, undefined]);
  });

  it('knows both blocks of variation selectors and their borders', () => {
    const codePoints = [0xfdff, 0xfe00, 0xfe0f, 0xfe10, 0xe00ff, 0xe0100, 0xe01ef, 0xe01f0];
    expect(codePoints.filter(isVariationSelector)).toEqual([0xfe00, 0xfe0f, 0xe0100, 0xe01ef]);
  });
});
