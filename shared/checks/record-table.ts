import type { RecordType } from '#shared/model/ids.ts';
import type { AnyRecord, RecordOf } from '#shared/model/records.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { noTexts, textsOf } from './facts/record-parts.ts';
import type { Slot, Unit } from './unit.ts';
import { addReaders } from './unit.ts';
import type { Edit } from './unit-index.ts';
import { createUnitIndex } from './unit-index.ts';

/** Told of each reference to a record that has come (1) or gone (-1). */
type CountReference = (id: string, step: 1 | -1) => void;

type ListSlot<Item> = Slot & { list: readonly Item[] };

/** The records of one type by id and by what they belong to. */
export type RecordTable<Type extends RecordType> = {
  readonly all: ListSlot<RecordOf<Type>>;
  /** Also for a record that does not exist, and may come. */
  readonly unitFor: (id: string) => Unit;
  /** One for each record. */
  readonly units: () => readonly Unit[];
  readonly ownedBy: (owner: string) => ListSlot<RecordOf<Type>>;
  /** Takes in the next list, adds who has read what changed to `stale`, and tells each record that changed. */
  readonly update: (next: Workspace, stale: Map<Unit, number>, tell: (unit: Unit) => void) => void;
};

/** An empty table. */
export function createRecordTable<Type extends RecordType>(
  type: Type,
  count: CountReference,
): RecordTable<Type> {
  type Item = RecordOf<Type>;
  const all = newListSlot<Item>();
  const byOwner = new Map<string, ListSlot<Item>>();
  const known = createUnitIndex<Type>(type);
  const add = (id: string) => count(id, 1);
  const discount = (id: string) => count(id, -1);
  const ownedBy = (owner: string): ListSlot<Item> => {
    const slot = byOwner.get(owner) ?? newListSlot<Item>();
    if (!byOwner.has(owner)) byOwner.set(owner, slot);
    return slot;
  };
  return {
    all,
    ownedBy,
    unitFor: known.unitFor,
    units: known.units,
    update: (next, stale, tell) => {
      const lists: { readonly [Each in RecordType]: readonly RecordOf<Each>[] } = next;
      const list = lists[type];
      const { list: last } = all;
      if (list === last) return;
      const take = (unit: Unit, before: Item | undefined, after: Item | undefined) => {
        addReaders(unit, stale);
        if (before !== undefined) textsOf(type, before, discount);
        unit.record = after;
        unit.texts = after === undefined ? noTexts : textsOf(type, after, add);
        tell(unit);
      };
      all.list = list;
      addReaders(all, stale);
      if (last.length === 0) {
        for (const owner of group(list, ownedBy)) addReaders(ownedBy(owner), stale);
        known.first(list).forEach((unit, index) => take(unit, undefined, list[index]));
        return;
      }
      const edits = known.edits(last, list);
      for (const owner of regroup(list, edits, ownedBy)) addReaders(ownedBy(owner), stale);
      for (const { unit, before, after } of edits) take(unit, before, after);
    },
  };
}

function newListSlot<Item>(): ListSlot<Item> {
  return { readers: undefined, list: [] };
}

/** The lists of so many owners are looked for one by one. */
const fewOwners = 3;

/** Brings the lists by owner up to date and tells the owners whose lists are no longer the same. */
function regroup<Item extends AnyRecord>(
  list: readonly Item[],
  edits: readonly Edit<Item>[],
  ownedBy: (owner: string) => ListSlot<Item>,
): readonly string[] {
  const owners = ownersTouched(edits);
  if (edits.length === 1 && edits.every(staysWithOwners)) {
    for (const { before, after } of edits) {
      for (const owner of owners) replaceIn(ownedBy(owner), before, after);
    }
    return owners;
  }
  if (owners.length <= fewOwners) {
    for (const owner of owners) {
      ownedBy(owner).list = list.filter((record) => ownersOf(record).includes(owner));
    }
    return owners;
  }
  const members = membersOf(list);
  for (const owner of owners) ownedBy(owner).list = members.get(owner) ?? [];
  return owners;
}

/** Makes the lists by owner and tells the owners. */
function group<Item extends AnyRecord>(
  list: readonly Item[],
  ownedBy: (owner: string) => ListSlot<Item>,
): readonly string[] {
  const members = membersOf(list);
  for (const [owner, items] of members) ownedBy(owner).list = items;
  return [...members.keys()];
}

function membersOf<Item extends AnyRecord>(
  list: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const members = new Map<string, Item[]>();
  let last: { readonly owner: string; readonly items: Item[] } | undefined;
  list.forEach((record) => {
    ownersOf(record).forEach((owner) => {
      // Records of one owner stand together more often than not.
      if (owner !== last?.owner) last = { owner, items: members.get(owner) ?? [] };
      if (last.items.length === 0) members.set(owner, last.items);
      last.items.push(record);
    });
  });
  return members;
}

function ownersTouched<Item extends AnyRecord>(edits: readonly Edit<Item>[]): readonly string[] {
  const owners = new Set<string>();
  for (const { before, after } of edits) {
    for (const owner of before === undefined ? [] : ownersOf(before)) owners.add(owner);
    for (const owner of after === undefined ? [] : ownersOf(after)) owners.add(owner);
  }
  return [...owners];
}

function staysWithOwners<Item extends AnyRecord>({ before, after }: Edit<Item>): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    ownersOf(before).join() === ownersOf(after).join()
  );
}

function replaceIn<Item>(
  slot: ListSlot<Item>,
  before: Item | undefined,
  after: Item | undefined,
): void {
  if (after === undefined) return;
  slot.list = slot.list.map((record) => (record === before ? after : record));
}

const none: readonly string[] = [];

/** What a record belongs to. */
function ownersOf(record: AnyRecord): readonly string[] {
  if ('register' in record) return [record.register ?? ''];
  if ('registers' in record) return record.registers;
  if ('of' in record) {
    return [
      record.of.kind === 'notice' ? `notice/${record.of.notice}` : `record/${record.of.register}`,
    ];
  }
  return 'notice' in record ? [`notice/${record.notice}`] : none;
}
