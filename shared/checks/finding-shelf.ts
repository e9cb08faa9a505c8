import { byCodePoint } from '#shared/kernel/compare.ts';
import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { Dismissal } from '#shared/model/dismissal.ts';
import type { Finding } from './finding.ts';
import type { Severity } from './rule.ts';

/** Findings by register and unit. Only the registers that changed are sorted again. */
export type FindingShelf = {
  /** Replaces what a unit found before. */
  readonly put: (unit: string, register: string | null, findings: readonly Finding[]) => void;
  /** All findings in canonical order, dismissed ones marked. */
  readonly findings: (dismissals: readonly Dismissal[], asOf: IsoDate) => readonly Finding[];
};

type Bucket = {
  readonly units: Map<string, readonly Finding[]>;
  sorted: readonly Finding[] | undefined;
};

/** An empty shelf. */
export function createFindingShelf(): FindingShelf {
  const buckets = new Map<string, Bucket>();
  const registerOf = new Map<string, string>();
  let marked: readonly Dismissal[] = [];
  return {
    put: (unit, register, findings) => {
      const before = registerOf.get(unit);
      if (before === undefined && findings.length === 0) return;
      if (before !== undefined) take(buckets, before, unit);
      if (findings.length === 0) {
        registerOf.delete(unit);
        return;
      }
      registerOf.set(unit, register ?? '');
      const bucket = bucketOf(buckets, register ?? '');
      bucket.units.set(unit, findings);
      bucket.sorted = undefined;
    },
    findings: (dismissals, asOf) => {
      if (dismissals !== marked) for (const bucket of buckets.values()) bucket.sorted = undefined;
      marked = dismissals;
      return [...buckets.keys()]
        .sort(byCodePoint)
        .flatMap((register) => sortedOf(bucketOf(buckets, register), dismissals, asOf));
    },
  };
}

function bucketOf(buckets: Map<string, Bucket>, register: string): Bucket {
  const known = buckets.get(register);
  if (known !== undefined) return known;
  const bucket: Bucket = { units: new Map(), sorted: undefined };
  buckets.set(register, bucket);
  return bucket;
}

function take(buckets: Map<string, Bucket>, register: string, unit: string): void {
  const bucket = bucketOf(buckets, register);
  bucket.units.delete(unit);
  bucket.sorted = undefined;
}

function sortedOf(
  bucket: Bucket,
  dismissals: readonly Dismissal[],
  asOf: IsoDate,
): readonly Finding[] {
  if (bucket.sorted !== undefined) return bucket.sorted;
  const all = [...bucket.units.values()].flat().sort(canonical);
  const unique = all.filter((finding, index) => {
    const before = all[index - 1];
    return before === undefined || canonical(before, finding) !== 0;
  });
  bucket.sorted = unique.map((finding) => markDismissed(finding, dismissals, asOf));
  return bucket.sorted;
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
    byCodePoint(a.code, b.code) ||
    byCodePoint(a.type, b.type) ||
    byCodePoint(a.record, b.record) ||
    byCodePoint(a.field, b.field) ||
    byCodePoint(JSON.stringify(a.params), JSON.stringify(b.params))
  );
}
