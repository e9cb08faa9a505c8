import { recordTypes } from '#shared/model/ids.ts';
import { recordIn } from '#shared/workspace/changes-integrity.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

/** Ids may have 64 characters; these leave room for a number behind them. */
const maximum = 48;

/** Letters that are no letter with a mark, and what they are written as in an address. */
const letters = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['œ', 'oe'],
]);

/**
 * A readable id made from a name: "Työntekijät ja hakijat" → `tyontekijat-ja-hakijat`.
 *
 * @param fallback What to take when no letter of the name can be written so.
 */
export function slugFrom(name: string, fallback: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[ßæøđðþłœ]/g, (letter) => letters.get(letter) ?? letter)
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain === '') return fallback;
  if (plain.length <= maximum) return plain;
  const cut = plain.slice(0, maximum);
  const lastWord = cut.lastIndexOf('-');
  return lastWord > maximum / 2 ? cut.slice(0, lastWord) : cut.replace(/-+$/, '');
}

/** The first of `slug`, `slug-2`, `slug-3`, … that is not taken. */
export function firstFree(slug: string, isTaken: (slug: string) => boolean): string {
  let candidate = slug;
  for (let count = 2; isTaken(candidate); count += 1) candidate = `${slug}-${count}`;
  return candidate;
}

/** An id for a new record: made from its name, unique among all records of the workspace. */
export function freeId(workspace: Workspace, name: string, fallback: string): string {
  const isTaken = (id: string) =>
    recordTypes.some(
      (type) => recordIn<{ readonly id: string }>(workspace[type], id) !== undefined,
    );
  return firstFree(slugFrom(name, fallback), isTaken);
}
