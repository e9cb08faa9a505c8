import { byCodePoint } from '#shared/kernel/compare.ts';
import { decisionDigits } from '#shared/law/decision-number.ts';
import { frameworks } from '#shared/law/frameworks.ts';
import { answered } from '#shared/model/answer.ts';
import type { Mechanism } from '#shared/model/mechanism.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

/**
 * The keys of the transfer instruments that occur in a workspace, by which one can ask what depends on
 * them: frameworks and decisions where they are named, else the family.
 */
export function instrumentKeysIn({ transfers, registers, parties }: Workspace): readonly string[] {
  const mechanisms = [
    ...transfers.flatMap((transfer) => transfer.mechanisms),
    ...registers.flatMap(({ defaultSafeguards }) => defaultSafeguards.mechanisms),
  ];
  const listings = parties.flatMap((party) => party.frameworks.map(({ framework }) => framework));
  return [...new Set([...mechanisms.flatMap(keysOf), ...listings])].sort(byCodePoint);
}

function keysOf({ instrument, decision }: Mechanism): readonly string[] {
  const digits = decisionDigits(answered(decision) ?? '');
  if (digits === undefined) return [instrument];
  const named = frameworks.find(({ decisionDigits: own }) => own === digits);
  return [instrument, named === undefined ? digits : named.id];
}

const offered = 5;

/** What a person may have meant, best first: names that hold the words, or that differ in a few letters. */
export function nearest(words: string, known: readonly string[]): readonly string[] {
  const asked = words.toLowerCase();
  const most = Math.max(2, Math.floor(asked.length / 3));
  return [...new Set(known)]
    .map((name) => ({ name, distance: distanceOf(asked, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || byCodePoint(a.name, b.name))
    .slice(0, offered)
    .map(({ name }) => name);
}

function distanceOf(asked: string, name: string): number {
  if (asked !== '' && (name.includes(asked) || asked.includes(name))) return 1;
  return editDistance(asked, name);
}

/** Letters to add, remove or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replace = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const other = 1 + Math.min(before[column] ?? 0, current[column - 1] ?? 0);
      current.push(Math.min(replace, other));
    }
    before = current;
  }
  return before[b.length] ?? 0;
}
