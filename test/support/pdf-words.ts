import { fontOf, isVariationSelector } from '#shared/documents/font-coverage.ts';

/** Text as read back from a PDF is compared: without white space, what cannot be seen, and composition. */
export function visibleWords(value: string): string {
  return value.replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '').normalize('NFC');
}

/** What a PDF prints for a text: one mark for each character that no font has, also if it is made of several. */
export function wordsInPdf(value: string): string {
  const marked = Array.from(value, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isVariationSelector(codePoint) || character === '\u200d') return character;
    return fontOf(codePoint) === undefined ? '□' : character;
  });
  return visibleWords(
    marked.join('').replace(/□(?:[\ufe00-\ufe0f]|\u200d+[\ufe00-\ufe0f]*□)*/g, '□'),
  );
}

const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Whether pdfjs reads a text back in the order in which it was written: left to right and without marks
 * that no composed letter holds. It reads the replacement text of such clusters twice, and reversed runs
 * in the order of the page.
 */
export function isReadInOrder(value: string): boolean {
  const bare = value.normalize('NFC').replace(/[\ufe00-\ufe0f]/g, '');
  return !rightToLeft.test(value) && !/[\p{M}\p{Bidi_Control}]/u.test(bare);
}
