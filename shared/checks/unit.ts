import type { RecordType } from '#shared/model/ids.ts';
import type { AnyRecord, RecordOf } from '#shared/model/records.ts';
import type { Texts } from './facts/record-parts.ts';
import { noTexts } from './facts/record-parts.ts';
import type { Finding } from './finding.ts';
import type { RuleUnits } from './rule.ts';
import { isAbout } from './rule.ts';

/** What one group of rules found in a unit, and what the next one did. */
type Found = {
  readonly group: number;
  findings: readonly Finding[];
  readonly next: Found | undefined;
};

/** Something that is read, with the units that did and the bits of their groups. */
export type Slot = { readers: Readers | undefined };

/**
 * What rules run on: one record, or the workspace as a whole (`settings`, with an empty id). Rules run in
 * groups; each group has a bit, so that an edit runs again only the groups that read what was edited. A
 * unit is itself read where rules look its record up.
 */
export type Unit = Slot & {
  readonly type: RecordType | 'settings';
  readonly id: string;
  /** The record as it is now; `undefined` for the workspace, and where there is none. */
  record: AnyRecord | undefined;
  texts: Texts;
  /** What a list of the record led to when a group last asked for all its records at once. */
  asked: Asked | undefined;
  /** Register under which its findings are told. */
  register: string | null;
  found: Found | undefined;
};

/** The units that the items of a list name, in one of its ways, and the bit of the group that has read them. */
type Asked = {
  readonly list: readonly unknown[];
  readonly idOf: unknown;
  readonly bit: number;
  readonly units: readonly Unit[];
};

/** Units and bits by position. A unit may stand there several times; `limit` = when they are put together. */
type Readers = { readonly units: Unit[]; readonly bits: number[]; limit: number };

/** Who reads at the moment. */
export type Reading = { unit: Unit | undefined; bit: number };

/** Every group of a unit. */
export const allGroups = -1;

/** A unit that nothing is known of yet. */
export function newUnit(type: Unit['type'], id: string): Unit {
  return {
    readers: undefined,
    type,
    id,
    record: undefined,
    texts: noTexts,
    asked: undefined,
    register: null,
    found: undefined,
  };
}

/** Whether there is a record that the unit is about. */
export function isRecord(unit: Unit): unit is Unit & RuleUnits['record'] {
  return unit.record !== undefined;
}

/** The record of a unit, where it is one of a type. */
export function recordOf<Type extends RecordType>(
  unit: Unit,
  type: Type,
): RecordOf<Type> | undefined {
  return isRecord(unit) && isAbout(unit, type) ? unit.record : undefined;
}

const fewReaders = 1000;

/** Notes that somebody reads. Whoever has read once stays a reader: to be run once too often is harmless. */
export function noteReading(slot: Slot, { unit, bit }: Reading): void {
  if (unit === undefined) return;
  const readers = (slot.readers ??= { units: [], bits: [], limit: fewReaders });
  const last = readers.units.length - 1;
  if (readers.units[last] === unit) {
    readers.bits[last] = (readers.bits[last] ?? 0) | bit;
    return;
  }
  if (readers.units.length >= readers.limit) putTogether(readers);
  readers.units.push(unit);
  readers.bits.push(bit);
}

/**
 * The units that a list names, noted as read. A unit that asks again for the same list has read them already:
 * most of what an edit runs again is spared looking all of it up. `idOf` tells ids of records of one type.
 */
export function readEach<Item>(
  list: readonly Item[],
  idOf: (item: Item) => string,
  unitFor: (id: string) => Unit,
  { unit, bit }: Reading,
): readonly Unit[] {
  const before = unit?.asked;
  if (before?.list === list && before.idOf === idOf && before.bit === bit) return before.units;
  const units = list.map((item) => unitFor(idOf(item)));
  for (const each of units) noteReading(each, { unit, bit });
  if (unit !== undefined) unit.asked = { list, idOf, bit, units };
  return units;
}

/** Adds the readers of something that has changed to those that have to run again. */
export function addReaders({ readers }: Slot, stale: Map<Unit, number>): void {
  if (readers === undefined) return;
  const { units, bits } = readers;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (unit !== undefined) stale.set(unit, (stale.get(unit) ?? 0) | (bits[index] ?? 0));
  }
}

/** Leaves each unit once. */
function putTogether(readers: Readers): void {
  const once = new Map<Unit, number>();
  addReaders({ readers }, once);
  readers.units.length = 0;
  readers.bits.length = 0;
  for (const [unit, bits] of once) {
    readers.units.push(unit);
    readers.bits.push(bits);
  }
  readers.limit = Math.max(fewReaders, 4 * once.size);
}
