import type { LanguageFormat, ListPattern } from './language-format.ts';

/** A member of a list, or the text that stands between two members. */
export type ListPiece<Item> =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'separator'; readonly text: string };

/**
 * The members of a list with the separators of the language between them ("a, b ja c"), whatever the
 * members are made of. An empty list gives no pieces.
 */
export function joinList<Item>(
  items: readonly Item[],
  format: Pick<LanguageFormat, 'lists'>,
  conjunction: 'and' | 'or',
): readonly ListPiece<Item>[] {
  return joinWith(items, format.lists[conjunction]);
}

/** Members set apart by semicolons, without a conjunction. */
export const semicolons: ListPattern = { pair: '; ', start: '; ', middle: '; ', end: '; ' };

/**
 * The pattern for members that read as one where they hold the conjunction of their list themselves
 * ("laskutus ja perintä"): semicolons then; else the pattern given.
 */
export function clearPattern(texts: readonly string[], pattern: ListPattern): ListPattern {
  const hasConjunction = pattern.pair !== pattern.start;
  const isUnclear = texts.length > 1 && texts.some((text) => text.includes(pattern.pair));
  return hasConjunction && isUnclear ? semicolons : pattern;
}

/** `joinList` for members that are texts: the finished text. */
export function joinTexts(
  texts: readonly string[],
  format: Pick<LanguageFormat, 'lists'>,
  conjunction: 'and' | 'or',
): string {
  return textOf(joinList(texts, format, conjunction));
}

/** Texts joined by a pattern of their own, such as the parts of a combined period. */
export function joinTextsWith(texts: readonly string[], pattern: ListPattern): string {
  return textOf(joinWith(texts, pattern));
}

function joinWith<Item>(items: readonly Item[], pattern: ListPattern): readonly ListPiece<Item>[] {
  return items.flatMap((item, index): readonly ListPiece<Item>[] => {
    const piece: ListPiece<Item> = { kind: 'item', item };
    if (index === 0) return [piece];
    return [{ kind: 'separator', text: separatorBefore(index, items.length, pattern) }, piece];
  });
}

function separatorBefore(index: number, count: number, pattern: ListPattern): string {
  if (count === 2) return pattern.pair;
  if (index === count - 1) return pattern.end;
  return index === 1 ? pattern.start : pattern.middle;
}

function textOf(pieces: readonly ListPiece<string>[]): string {
  return pieces.map((piece) => (piece.kind === 'item' ? piece.item : piece.text)).join('');
}
