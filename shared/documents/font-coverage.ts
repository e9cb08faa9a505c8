/**
 * Which characters the bundled fonts can show. PDF/UA refuses a document with a single character that its
 * fonts lack, so the PDF renderer asks before it sets text, and a check of the tree can ask even earlier.
 */
import { fontRanges } from './font-ranges.ts';

/** A bundled family by what it is for: running text, symbols and dingbats, mathematics. */
export type FontRole = 'text' | 'symbols' | 'math';

const roles = ['text', 'symbols', 'math'] as const satisfies readonly FontRole[];
const firstAstral = 0x10000;
const planeZero = rolesOfPlaneZero();

/**
 * The family that shows a character, by code point; `undefined` when none does. Tab and line feed count
 * as text; all other control characters and U+FEFF, which PDF/UA forbids, are in no font.
 */
export function fontOf(codePoint: number): FontRole | undefined {
  if (codePoint < firstAstral) return roles[(planeZero[codePoint] ?? 0) - 1];
  return roles.find((role) => isWithinRanges(fontRanges[role], codePoint));
}

/**
 * Whether a character only chooses the look of the one before it (variation selectors). Nothing is lost
 * when a format leaves it out.
 */
export function isVariationSelector(codePoint: number): boolean {
  return (
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef)
  );
}

/** Per code point 1 + the place of its family in `roles`; 0 for none. */
function rolesOfPlaneZero(): Uint8Array {
  const table = new Uint8Array(firstAstral);
  for (const [index, role] of roles.entries()) {
    const ranges = fontRanges[role];
    for (let at = 0; at < ranges.length; at += 2) {
      table.fill(index + 1, ranges[at], (ranges[at + 1] ?? 0) + 1);
    }
  }
  table.fill(1, 0x09, 0x0b);
  return table;
}

function isWithinRanges(ranges: readonly number[], codePoint: number): boolean {
  for (let at = 0; at < ranges.length; at += 2) {
    if (codePoint <= (ranges[at + 1] ?? 0)) return codePoint >= (ranges[at] ?? 0);
  }
  return false;
}
