import type { RecordType } from '#shared/model/ids.ts';
import type { AnyRecord, RecordOf } from '#shared/model/records.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { partsOf } from './facts/record-parts.ts';
import type { Slot, Unit } from './unit.ts';
import { addReaders } from './unit.ts';
import type { Edit } from './unit-index.ts';
import { createUnitIndex } from './unit-index.ts';

/** Told of each record that changed, with what it referred to before and refers to now. */
type TellEdit = (unit: Unit, before: readonly string[], after: readonly string[]) => void;

type ListSlot<Item> = Slot & { list: readonly Item[] };

/** The records of one type by id and by what they belong to. */
export type RecordTable<Type extends RecordType> = {
  readonly all: ListSlot<RecordOf<Type>>;
  /** Also for a record that does not exist, and may come. */
  readonly unitFor: (id: string) => Unit;
  /** One for each record. */
  readonly units: () => readonly Unit[];
  readonly ownedBy: (owner: string) => ListSlot<RecordOf<Type>>;
  /** Takes in the next list, adds who has read what changed to `stale`, and tells the edits. */
  readonly update: (next: Workspace, stale: Map<Unit, number>, tell: TellEdit) => void;
};

/** An empty table. */
export function createRecordTable<Type extends RecordType>(type: Type): RecordTable<Type> {
  type Item = RecordOf<Type>;
  const all = newListSlot<Item>();
  const byOwner = new Map<string, ListSlot<Item>>();
  const known = createUnitIndex<Type>(type);
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
      if (list === all.list) return;
      const edits = known.edits(all.list, list);
      all.list = list;
      addReaders(all, stale);
      for (const owner of regroup(list, edits, ownedBy)) addReaders(ownedBy(owner), stale);
      for (const { unit, before, after } of edits) {
        addReaders(unit, stale);
        tell(unit, referencesOf(type, before), takeIn(unit, type, after));
      }
    },
  };
}

function referencesOf(type: RecordType, record: AnyRecord | undefined): readonly string[] {
  return record === undefined ? none : partsOf(type, record).references;
}

/** Lets the unit be about the record as it is now, and tells what that refers to. */
function takeIn(unit: Unit, type: RecordType, record: AnyRecord | undefined): readonly string[] {
  const parts = record && partsOf(type, record);
  unit.about = record && parts && { type, record, texts: parts.texts };
  return parts?.references ?? none;
}

function newListSlot<Item>(): ListSlot<Item> {
  return { readers: undefined, list: [] };
}

/** Brings the lists by owner up to date and tells the owners whose lists are no longer the same. */
function regroup<Item extends AnyRecord>(
  list: readonly Item[],
  edits: readonly Edit<Item>[],
  ownedBy: (owner: string) => ListSlot<Item>,
): readonly string[] {
  if (edits.length === list.length && edits.every(isNew)) return group(list, ownedBy);
  const owners = ownersTouched(edits);
  if (edits.length === 1 && edits.every(staysWithOwners)) {
    for (const { before, after } of edits) {
      for (const owner of owners) replaceIn(ownedBy(owner), before, after);
    }
    return owners;
  }
  const members = membersOf(list);
  for (const owner of owners) ownedBy(owner).list = members.get(owner) ?? [];
  return owners;
}

function isNew({ before }: Edit<unknown>): boolean {
  return before === undefined;
}

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
  for (const record of list) {
    for (const owner of ownersOf(record)) {
      const items = members.get(owner);
      if (items === undefined) members.set(owner, [record]);
      else items.push(record);
    }
  }
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
