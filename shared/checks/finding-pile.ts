import { byCodePoint } from '#shared/kernel/compare.ts';
import type { Finding } from './finding.ts';

/** Findings of one register, code and severity, in the order of their places. */
export type FindingPile = {
  /** In order, as it was when last asked. */
  sorted: Finding[];
  /** What has come and gone since, in any order; `undefined` = nothing, as in most piles at most times. */
  since: { readonly come: Finding[]; readonly gone: Finding[] } | undefined;
  /** Whether two findings may tell the same of the same place; then only the first is told. */
  hasTwins: boolean;
};

/** A pile without findings. */
export function newPile(): FindingPile {
  return { sorted: [], since: undefined, hasTwins: false };
}

/** Notes that a finding has come or gone. */
export function note(pile: FindingPile, way: 'come' | 'gone', finding: Finding): void {
  pile.since ??= { come: [], gone: [] };
  pile.since[way].push(finding);
}

/** The findings of a pile in order; what tells the same of the same place twice is one finding. */
export function sortedOut(pile: FindingPile): readonly Finding[] {
  if (pile.since !== undefined) settle(pile, pile.since);
  return pile.hasTwins ? withoutTwins(pile.sorted) : pile.sorted;
}

/** So many changes are made one by one, in a pile of any size. */
const few = 16;

/** Sorts what has come into what stays. */
function settle(pile: FindingPile, { come, gone }: NonNullable<FindingPile['since']>): void {
  const { sorted } = pile;
  pile.since = undefined;
  if (come.length + gone.length > Math.max(few, sorted.length / 8)) {
    const stays = without(come, gone);
    pile.sorted = sorted.length === 0 ? stays : [...without(sorted, gone), ...stays];
    // Records are told in order, and so are most of their findings.
    if (!isInOrder(pile.sorted)) pile.sorted.sort(byPlace);
    pile.hasTwins = pile.sorted.some((each, index) => isTwinOf(pile.sorted[index - 1], each));
    return;
  }
  for (const finding of gone) remove(sorted, finding);
  for (const finding of come) {
    const position = positionIn(sorted, finding);
    pile.hasTwins ||= isTwinOf(sorted[position - 1], finding);
    sorted.splice(position, 0, finding);
  }
}

function isInOrder(findings: readonly Finding[]): boolean {
  for (let index = 1; index < findings.length; index += 1) {
    const before = findings[index - 1];
    const after = findings[index];
    if (before !== undefined && after !== undefined && byPlace(before, after) > 0) return false;
  }
  return true;
}

function without(findings: Finding[], gone: readonly Finding[]): Finding[] {
  if (gone.length === 0 || findings.length === 0) return findings;
  const isGone = new Set(gone);
  return findings.filter((each) => !isGone.has(each));
}

/** Equal ones stand side by side, so that the one that is meant is near. */
function remove(sorted: Finding[], finding: Finding): void {
  let index = positionIn(sorted, finding) - 1;
  while (index >= 0 && sorted[index] !== finding) index -= 1;
  if (index >= 0) sorted.splice(index, 1);
}

/** Behind all that are equal; looked up by halves. */
function positionIn(sorted: readonly Finding[], finding: Finding): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && byPlace(other, finding) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withoutTwins(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, index) => !isTwinOf(sorted[index - 1], finding));
}

function byPlace(a: Finding, b: Finding): number {
  return (
    order(a.type, b.type) ||
    order(a.record, b.record) ||
    order(a.field, b.field) ||
    (a.params === b.params ? 0 : order(JSON.stringify(a.params), JSON.stringify(b.params)))
  );
}

function order(a: string, b: string): number {
  return a === b ? 0 : byCodePoint(a, b);
}

function isTwinOf(other: Finding | undefined, finding: Finding): boolean {
  return other !== undefined && isSamePlace(other, finding) && hasSameParams(other, finding);
}

function isSamePlace(a: Finding, b: Finding): boolean {
  return a.field === b.field && a.record === b.record && a.type === b.type;
}

function hasSameParams({ params: a }: Finding, { params: b }: Finding): boolean {
  if (a === b) return true;
  for (const name in a) if (a[name] !== b[name]) return false;
  for (const name in b) if (!(name in a)) return false;
  return true;
}

/** What a group of rules finds in a unit now, what of it is new, and what it no longer finds. */
type Changes = Readonly<Record<'found' | 'come' | 'gone', readonly Finding[]>>;

/**
 * Compares what was found with what is: what is the same at the beginning and the end keeps its identity.
 * `undefined` = nothing has changed.
 */
export function changesBetween(
  before: readonly Finding[],
  after: readonly Finding[],
): Changes | undefined {
  if (before.length === 0 || after.length === 0) {
    if (before.length === after.length) return undefined;
    return { found: after, come: after, gone: before };
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start += 1;
  if (start === before.length && start === after.length) return undefined;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const come = after.slice(start, after.length - end);
  const gone = before.slice(start, before.length - end);
  return {
    found: [...before.slice(0, start), ...come, ...before.slice(before.length - end)],
    come,
    gone,
  };
}

function isSame(a: Finding | undefined, b: Finding | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    a.code === b.code &&
    a.severity === b.severity &&
    a.register === b.register &&
    a.article === b.article &&
    isSamePlace(a, b) &&
    hasSameParams(a, b) &&
    (a.dueIf === b.dueIf || JSON.stringify(a.dueIf) === JSON.stringify(b.dueIf))
  );
}
