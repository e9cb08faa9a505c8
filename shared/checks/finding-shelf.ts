import { byCodePoint } from '#shared/kernel/compare.ts';
import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { Dismissal } from '#shared/model/dismissal.ts';
import type { Finding } from './finding.ts';
import type { Severity } from './rule.ts';

/** Findings by register. Only what changed is sorted again. */
export type FindingShelf = {
  /** Takes away what was found before and puts what is found now in its place. */
  readonly replace: (before: readonly Finding[], after: readonly Finding[]) => void;
  /** All findings in canonical order, dismissed ones marked. */
  readonly findings: (dismissals: readonly Dismissal[], asOf: IsoDate) => readonly Finding[];
};

type Bucket = {
  /** In canonical order, as it was when last asked. */
  sorted: Finding[];
  /** What has gone and come since, in any order. */
  gone: Set<Finding>;
  come: Finding[];
  /** Whether two findings may tell the same of the same place; then only the first is told. */
  hasTwins: boolean;
  /** As told: sorted, each only once, dismissed ones marked. */
  told: readonly Finding[] | undefined;
};

/** An empty shelf. */
export function createFindingShelf(): FindingShelf {
  const buckets = new Map<string, Bucket>();
  let inOrder: readonly Bucket[] = [];
  let marked: readonly Dismissal[] = [];
  let day: IsoDate | undefined;
  return {
    replace: (before, after) => {
      for (const finding of before) takeOut(bucketOf(buckets, finding.register ?? ''), finding);
      for (const finding of after) putIn(bucketOf(buckets, finding.register ?? ''), finding);
    },
    findings: (dismissals, asOf) => {
      if (dismissals !== marked || asOf !== day) forgetTold(buckets);
      marked = dismissals;
      day = asOf;
      if (inOrder.length !== buckets.size) inOrder = byRegister(buckets);
      const none: readonly Finding[] = [];
      return none.concat(...inOrder.map((bucket) => told(bucket, dismissals, asOf)));
    },
  };
}

function byRegister(buckets: ReadonlyMap<string, Bucket>): readonly Bucket[] {
  return [...buckets].sort(([a], [b]) => byCodePoint(a, b)).map(([, bucket]) => bucket);
}

/** Whether two lists tell the same of the same places. */
export function sameFindings(before: readonly Finding[], after: readonly Finding[]): boolean {
  return (
    before.length === after.length &&
    before.every((finding, index) => {
      const other = after[index];
      return other !== undefined && isSame(finding, other);
    })
  );
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.code === b.code &&
    a.register === b.register &&
    a.article === b.article &&
    isTwin(a, b) &&
    (a.dueIf === b.dueIf || JSON.stringify(a.dueIf) === JSON.stringify(b.dueIf))
  );
}

function forgetTold(buckets: ReadonlyMap<string, Bucket>): void {
  for (const bucket of buckets.values()) bucket.told = undefined;
}

function bucketOf(buckets: Map<string, Bucket>, register: string): Bucket {
  const known = buckets.get(register);
  if (known !== undefined) return known;
  const bucket: Bucket = {
    sorted: [],
    gone: new Set(),
    come: [],
    hasTwins: false,
    told: undefined,
  };
  buckets.set(register, bucket);
  return bucket;
}

function takeOut(bucket: Bucket, finding: Finding): void {
  bucket.gone.add(finding);
  bucket.told = undefined;
}

function putIn(bucket: Bucket, finding: Finding): void {
  bucket.come.push(finding);
  bucket.told = undefined;
}

function told(bucket: Bucket, dismissals: readonly Dismissal[], asOf: IsoDate): readonly Finding[] {
  if (bucket.told !== undefined) return bucket.told;
  settle(bucket);
  const unique = bucket.hasTwins ? withoutTwins(bucket.sorted) : bucket.sorted;
  bucket.told =
    dismissals.length === 0
      ? unique
      : unique.map((finding) => markDismissed(finding, dismissals, asOf));
  return bucket.told;
}

function withoutTwins(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, index) => !isTwinOf(sorted[index - 1], finding));
}

/** Sorts what has come into what stays: a few one by one, many at once. */
function settle(bucket: Bucket): void {
  const { sorted, gone } = bucket;
  const come = bucket.come.filter((finding) => !gone.has(finding));
  bucket.gone = new Set();
  bucket.come = [];
  if (gone.size + come.length > sorted.length / 8) {
    const stay = sorted.filter((finding) => !gone.has(finding));
    bucket.sorted = stay.concat(come).sort(canonical);
    bucket.hasTwins = hasTwinsIn(bucket.sorted);
    return;
  }
  for (const finding of gone) remove(sorted, finding);
  for (const finding of come) {
    const place = placeIn(sorted, finding);
    bucket.hasTwins ||= isTwinOf(sorted[place - 1], finding);
    sorted.splice(place, 0, finding);
  }
}

function hasTwinsIn(sorted: readonly Finding[]): boolean {
  return sorted.some((finding, index) => isTwinOf(sorted[index - 1], finding));
}

/** Equal ones stand side by side, so that the one that is meant is near. */
function remove(sorted: Finding[], finding: Finding): void {
  let index = placeIn(sorted, finding) - 1;
  while (index >= 0 && sorted[index] !== finding) index -= 1;
  if (index >= 0) sorted.splice(index, 1);
}

/** Behind all that are equal; looked up by halves. */
function placeIn(sorted: readonly Finding[], finding: Finding): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && canonical(other, finding) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function markDismissed(finding: Finding, dismissals: readonly Dismissal[], asOf: IsoDate): Finding {
  const set = dismissals.find(
    ({ code, record, field, until }) =>
      code === finding.code &&
      record === finding.record &&
      field === finding.field &&
      (until === null || asOf <= until),
  );
  if (set === undefined) return finding;
  return { ...finding, dismissed: { reason: set.reason, until: set.until } };
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By severity, code, record and field; what tells the same of the same place twice is one finding. */
function canonical(a: Finding, b: Finding): number {
  return (
    weights[a.severity] - weights[b.severity] ||
    order(a.code, b.code) ||
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
  return other !== undefined && isTwin(other, finding);
}

/** Tells the same of the same place. */
function isTwin(a: Finding, b: Finding): boolean {
  return (
    a.code === b.code &&
    a.field === b.field &&
    a.record === b.record &&
    a.type === b.type &&
    a.severity === b.severity &&
    (a.params === b.params || JSON.stringify(a.params) === JSON.stringify(b.params))
  );
}
