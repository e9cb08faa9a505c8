import type { RecordType } from '#shared/model/ids.ts';
import type { Finding } from './finding.ts';

/** What one group of rules found in a unit. */
type Found = { readonly group: number; readonly findings: readonly Finding[] };

/**
 * What rules run on: one record, or the workspace as a whole (`settings`, with an empty id). Rules run in
 * groups; each group has a bit, so that an edit runs again only the groups that read what was edited.
 */
export type Unit = {
  readonly type: RecordType | 'settings';
  readonly id: string;
  /** Register under which its findings are told. */
  register: string | null;
  found: readonly Found[];
  isGone: boolean;
};

/** Something that is read, with the units that did and the bits of their groups. */
export type Slot = {
  readers: Map<Unit, number> | undefined;
  /** Who read it last: the groups of a unit run one after the other and often read the same. */
  lastReader: Unit | undefined;
  lastBits: number;
};

/** Who reads at the moment. */
export type Reading = { unit: Unit | undefined; bit: number };

/** Every group of a unit. */
export const allGroups = -1;

const nothingFound: readonly Found[] = [];

/** A unit that nothing is known of yet. */
export function newUnit(type: Unit['type'], id: string): Unit {
  return { type, id, register: null, found: nothingFound, isGone: false };
}

/** Notes that somebody reads. Whoever has read once stays a reader: to be run once too often is harmless. */
export function noteReading(slot: Slot, { unit, bit }: Reading): void {
  if (unit === undefined) return;
  if (slot.lastReader === unit) {
    slot.lastBits |= bit;
    return;
  }
  settleLast(slot);
  slot.lastReader = unit;
  slot.lastBits = bit;
}

/** Adds the readers of something that has changed to those that have to run again. */
export function addReaders(slot: Slot, stale: Map<Unit, number>): void {
  settleLast(slot);
  if (slot.readers === undefined) return;
  for (const [unit, bits] of slot.readers) {
    if (unit.isGone) slot.readers.delete(unit);
    else stale.set(unit, (stale.get(unit) ?? 0) | bits);
  }
}

function settleLast(slot: Slot): void {
  const { lastReader, lastBits } = slot;
  if (lastReader === undefined) return;
  slot.readers ??= new Map();
  slot.readers.set(lastReader, (slot.readers.get(lastReader) ?? 0) | lastBits);
  slot.lastReader = undefined;
}
