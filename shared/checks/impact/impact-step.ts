import type { RecordType } from '#shared/model/ids.ts';

/**
 * Why something depends on something else: it `is` what was asked about; it `refers` to it; it names it as its `mechanism` or `law`; it
 * `means` it without naming it; a party is on the `list` of a framework; a `text` mentions it; a rule
 * `covers` an activity; a register `holds` a record; a notice `prints` it.
 */
export type ImpactVia =
  'is' | 'refers' | 'mechanism' | 'means' | 'law' | 'list' | 'text' | 'covers' | 'holds' | 'prints';

/** One step of a chain: a record, and the field in which it depends on the step before. */
export type ImpactStep = {
  readonly type: RecordType;
  readonly record: string;
  /** Path inside the record; empty for the record as a whole. */
  readonly field: string;
  readonly via: ImpactVia;
};

/** A record that is reached from what was asked about, and how. */
export type Reached = {
  readonly step: ImpactStep;
  /** `null` = it names what was asked about itself, or is it. */
  readonly from: Reached | null;
  /** How far the dependence goes on: to whatever refers to it, to what its party controls, or no further. */
  readonly spread: 'all' | 'asController' | 'none';
};

/** Whether a record is what was asked about. */
export function isRoot({ step }: Reached): boolean {
  return step.via === 'is';
}

/** The steps from what was asked about (itself left out) to a record. */
export function chainOf(reached: Reached | null): readonly ImpactStep[] {
  if (reached === null || isRoot(reached)) return [];
  return [...chainOf(reached.from), reached.step];
}
