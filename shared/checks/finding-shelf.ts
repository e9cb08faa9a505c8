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
  sorted: readonly Finding[];
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
  let registers: readonly string[] = [];
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
      if (registers.length !== buckets.size) registers = [...buckets.keys()].sort(byCodePoint);
      const all: Finding[] = [];
      for (const register of registers) {
        for (const finding of told(bucketOf(buckets, register), dismissals, asOf)) {
          all.push(finding);
        }
      }
      return all;
    },
  };
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
  const unique: Finding[] = [];
  let before: Finding | undefined;
  for (const finding of sorted) {
    if (before === undefined || !isTwin(before, finding)) unique.push(finding);
    before = finding;
  }
  return unique;
}

/** Sorts what has come into what stays. */
function settle(bucket: Bucket): void {
  const { gone } = bucket;
  const come = bucket.come.filter((finding) => !gone.has(finding)).sort(canonical);
  const stays = gone.size === 0 ? bucket.sorted : bucket.sorted.filter((each) => !gone.has(each));
  const { all, hasTwins } = merged(stays, come);
  bucket.sorted = all;
  bucket.hasTwins ||= hasTwins;
  bucket.gone = new Set();
  bucket.come = [];
}

/** Puts a few findings into many: each place is looked up by halves, what lies between is copied. */
function merged(
  many: readonly Finding[],
  few: readonly Finding[],
): { readonly all: readonly Finding[]; readonly hasTwins: boolean } {
  if (few.length === 0) return { all: many, hasTwins: false };
  const all: Finding[] = [];
  let copied = 0;
  let hasTwins = false;
  let before: Finding | undefined;
  for (const finding of few) {
    const end = placeIn(many, finding, copied);
    for (; copied < end; copied += 1) {
      before = many[copied];
      if (before !== undefined) all.push(before);
    }
    hasTwins ||= before !== undefined && isTwin(before, finding);
    all.push(finding);
    before = finding;
  }
  for (; copied < many.length; copied += 1) {
    const next = many[copied];
    if (next !== undefined) all.push(next);
  }
  return { all, hasTwins };
}

function placeIn(many: readonly Finding[], finding: Finding, from: number): number {
  let low = from;
  let high = many.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = many[middle];
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
