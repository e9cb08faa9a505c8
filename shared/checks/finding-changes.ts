import type { Finding } from './finding.ts';

/** Whether two findings tell the same of the same place. */
export function isTwinOf(other: Finding | undefined, finding: Finding): boolean {
  return (
    other?.code === finding.code &&
    other.severity === finding.severity &&
    isSamePlace(other, finding) &&
    hasSameParams(other, finding)
  );
}

/** Whether two findings are about the same field of the same record. */
export function isSamePlace(a: Finding, b: Finding): boolean {
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
    isTwinOf(a, b) &&
    a.register === b.register &&
    a.article === b.article &&
    (a.dueIf === b.dueIf || JSON.stringify(a.dueIf) === JSON.stringify(b.dueIf))
  );
}
