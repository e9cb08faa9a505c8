import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { InstrumentRow } from './instrument-row.ts';
import { instrumentRows } from './data/instrument-rows.ts';
import { holdsOn } from './law-row.ts';

/** The name of a transfer instrument: `adequacy`, `scc_commission`, `derog_a`, … */
export type InstrumentId = (typeof instrumentRows)[number]['id'];

/** The transfer instruments of Arts. 45 to 49 GDPR, in the order in which they are tried. */
export const transferInstruments: readonly InstrumentRow[] = instrumentRows;

/** The instruments that could be relied on at a day; none before the GDPR applied. */
export function instrumentsAt(asOf: IsoDate): readonly InstrumentRow[] {
  return transferInstruments.filter((row) => holdsOn(row, asOf));
}

/** One instrument by its id. */
export function instrument(id: InstrumentId): InstrumentRow {
  const row = transferInstruments.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`Not a transfer instrument: ${id}`);
  return row;
}
