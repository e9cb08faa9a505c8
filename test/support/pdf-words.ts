import { fontOf, isVariationSelector } from '#shared/documents/font-coverage.ts';

/** Text as read back from a PDF is compared: without white space, what cannot be seen, and composition. */
export function visibleWords(value: string): string {
  return value.replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '').normalize('NFC');
}

/** Characters that are set, but show nothing: joiners, marks of direction and the like. */
const withoutWidth = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;

/** What a PDF prints for a text: one mark for each character that no font has, also if it is made of several. */
export function wordsInPdf(value: string): string {
  const marked = Array.from(value, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isVariationSelector(codePoint) || withoutWidth.test(character)) return character;
    return fontOf(codePoint) === undefined ? '□' : character;
  });
  return visibleWords(
    marked.join('').replace(/□(?:[\ufe00-\ufe0f]|\u200d+[\ufe00-\ufe0f]*□)*/g, '□'),
  );
}

const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Letters that Noto Sans builds from two glyphs although they are one character. */
const builtLetters = /[\u01f9\u0908\u0910\u1e3f\u1e43\u1e45\u1e63\u1eb9\u1ecb\u1ecd\u1ee5]/;

/**
 * Whether pdfjs reads a text back in the order in which it was written: left to right and without marks
 * that no composed letter holds. It reads the replacement text of several glyphs twice, and reversed runs
 * in the order of the page.
 */
export function isReadInOrder(value: string): boolean {
  const bare = value.normalize('NFC').replace(/[\ufe00-\ufe0f]/g, '');
  if (rightToLeft.test(value) || builtLetters.test(bare)) return false;
  return !/[\p{M}\p{Bidi_Control}]/u.test(bare);
}
