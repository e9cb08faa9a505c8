import { byCodePoint } from '#shared/kernel/compare.ts';
import type { Finding } from './finding.ts';
import { isSamePlace, isTwinOf } from './finding-changes.ts';
import type { Severity } from './rule.ts';

/** The findings of one register, by severity, code and place. */
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

/** Notes that findings have come or gone. */
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
    pile.sorted = inOrder([...without(sorted, gone), ...without(come, gone)]);
    pile.hasTwins = pile.sorted.some((each, index) => isTwinOf(pile.sorted[index - 1], each));
    return;
  }
  for (const finding of gone) remove(sorted, finding);
  for (const finding of without(come, gone)) {
    const position = positionIn(sorted, finding);
    pile.hasTwins ||= isTwinOf(sorted[position - 1], finding);
    sorted.splice(position, 0, finding);
  }
}

function without(findings: readonly Finding[], gone: readonly Finding[]): readonly Finding[] {
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
    if (other !== undefined && byRank(other, finding) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorted by kind first: records are checked in order, so that findings of one kind mostly are in order. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const byKind: Readonly<Record<Severity, Map<string, Finding[]>>> = {
    error: new Map(),
    warning: new Map(),
    info: new Map(),
  };
  for (const finding of findings) {
    const ofCode = byKind[finding.severity].get(finding.code);
    if (ofCode === undefined) byKind[finding.severity].set(finding.code, [finding]);
    else ofCode.push(finding);
  }
  return [byKind.error, byKind.warning, byKind.info].flatMap((kinds) =>
    [...kinds]
      .sort(([code], [other]) => byCodePoint(code, other))
      .flatMap(([, ofCode]) => (isInOrder(ofCode) ? ofCode : ofCode.sort(byPlace))),
  );
}

function isInOrder(findings: readonly Finding[]): boolean {
  for (let index = 1; index < findings.length; index += 1) {
    const before = findings[index - 1];
    const after = findings[index];
    if (before !== undefined && after !== undefined && byPlace(before, after) > 0) return false;
  }
  return true;
}

function withoutTwins(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, index) => !isTwinOf(sorted[index - 1], finding));
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function byRank(a: Finding, b: Finding): number {
  return ranks[a.severity] - ranks[b.severity] || order(a.code, b.code) || byPlace(a, b);
}

function byPlace(a: Finding, b: Finding): number {
  if (isSamePlace(a, b)) {
    return a.params === b.params ? 0 : order(JSON.stringify(a.params), JSON.stringify(b.params));
  }
  return order(a.type, b.type) || order(a.record, b.record) || order(a.field, b.field);
}

function order(a: string, b: string): number {
  return a === b ? 0 : byCodePoint(a, b);
}
