import type { RecordType } from '#shared/model/ids.ts';
import { recordTypes } from '#shared/model/ids.ts';
import type { AnyRecord, RecordOf } from '#shared/model/records.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

/** The ways in which rules read records. A tracking reader notes what was read, so that edits re-run little. */
export type RecordReader = {
  readonly find: <Type extends RecordType>(type: Type, id: string) => RecordOf<Type> | undefined;
  /**
   * Records that belong to another one, sorted by id: those of a register (`fleet`), of a notice
   * (`notice/fleet-notice`), versions of a register's record (`record/fleet`); those of no register (``).
   */
  readonly ownedBy: <Type extends RecordType>(
    type: Type,
    owner: string,
  ) => readonly RecordOf<Type>[];
};

/** The records of a workspace by id and by owner; lists keep their identity while nothing in them changes. */
export type RecordStore = {
  readonly reader: RecordReader;
  /** The same reader, noting each key that is read. */
  readonly tracked: (note: (key: string) => void) => RecordReader;
  /** Takes in the next workspace and tells the keys whose answers are no longer the same. */
  readonly update: (next: Workspace) => ReadonlySet<string>;
};

/** The records of one type. */
type Table<Type extends RecordType> = {
  readonly byId: Map<string, RecordOf<Type>>;
  readonly byOwner: Map<string, readonly RecordOf<Type>[]>;
  readonly update: (next: Workspace, changed: Set<string>) => void;
};
type Tables = { readonly [Type in RecordType]: Table<Type> };

/** An empty store. */
export function createRecordStore(): RecordStore {
  const tables = createTables();
  const reader: RecordReader = {
    find: (type, id) => tables[type].byId.get(id),
    ownedBy: (type, owner) => tables[type].byOwner.get(owner) ?? [],
  };
  return {
    reader,
    tracked: (note) => ({
      find: (type, id) => {
        note(`${type}/${id}`);
        return reader.find(type, id);
      },
      ownedBy: (type, owner) => {
        note(`${type}@${owner}`);
        return reader.ownedBy(type, owner);
      },
    }),
    update: (next) => {
      const changed = new Set<string>();
      for (const type of recordTypes) tables[type].update(next, changed);
      return changed;
    },
  };
}

function createTable<Type extends RecordType>(type: Type): Table<Type> {
  const byId = new Map<string, RecordOf<Type>>();
  const byOwner = new Map<string, readonly RecordOf<Type>[]>();
  let list: readonly RecordOf<Type>[] = [];
  return {
    byId,
    byOwner,
    update: (next, changed) => {
      const lists: { readonly [Each in RecordType]: readonly RecordOf<Each>[] } = next;
      if (lists[type] === list) return;
      const before = list;
      list = lists[type];
      takeIn(type, before, list, { byId, byOwner, changed });
    },
  };
}

function createTables(): Tables {
  return {
    vocabulary: createTable('vocabulary'),
    dataCategories: createTable('dataCategories'),
    parties: createTable('parties'),
    systems: createTable('systems'),
    registers: createTable('registers'),
    activities: createTable('activities'),
    sources: createTable('sources'),
    disclosures: createTable('disclosures'),
    transfers: createTable('transfers'),
    retentionRules: createTable('retentionRules'),
    measures: createTable('measures'),
    clauses: createTable('clauses'),
    rightsSettings: createTable('rightsSettings'),
    trackers: createTable('trackers'),
    glossaryTerms: createTable('glossaryTerms'),
    notices: createTable('notices'),
    versions: createTable('versions'),
    assessments: createTable('assessments'),
    dismissals: createTable('dismissals'),
    attachments: createTable('attachments'),
  };
}

type Taking<Item> = {
  readonly byId: Map<string, Item>;
  readonly byOwner: Map<string, readonly Item[]>;
  readonly changed: Set<string>;
};

function takeIn<Item extends AnyRecord>(
  type: RecordType,
  before: readonly Item[],
  list: readonly Item[],
  { byId, byOwner, changed }: Taking<Item>,
): void {
  const owners = new Set<string>();
  const touch = (record: Item) => {
    changed.add(`${type}/${record.id}`);
    for (const owner of ownersOf(record)) owners.add(owner);
  };
  for (const [gone, come] of differences(before, list, byId)) {
    if (gone !== undefined) touch(gone);
    if (come !== undefined) touch(come);
    if (come !== undefined) byId.set(come.id, come);
    else if (gone !== undefined) byId.delete(gone.id);
  }
  regroup(list, owners, byOwner);
  for (const owner of owners) changed.add(`${type}@${owner}`);
}

/** What was before and what is now, for each record that is not the same; an edit in place is seen at once. */
function differences<Item extends AnyRecord>(
  before: readonly Item[],
  list: readonly Item[],
  byId: ReadonlyMap<string, Item>,
): readonly (readonly [Item | undefined, Item | undefined])[] {
  const isInPlace =
    before.length === list.length && list.every(({ id }, index) => before[index]?.id === id);
  if (isInPlace) {
    return list.flatMap((record, index) =>
      before[index] === record ? [] : [[before[index], record] as const],
    );
  }
  const ids = new Set<string>(list.map(({ id }) => id));
  const gone = before
    .filter(({ id }) => !ids.has(id))
    .map((record) => [record, undefined] as const);
  const come = list.flatMap((record) => {
    const known = byId.get(record.id);
    return known === record ? [] : [[known, record] as const];
  });
  return [...gone, ...come];
}

function regroup<Item extends AnyRecord>(
  list: readonly Item[],
  owners: ReadonlySet<string>,
  groups: Map<string, readonly Item[]>,
): void {
  if (owners.size === 0) return;
  const members = new Map<string, Item[]>([...owners].map((owner) => [owner, []]));
  for (const record of list) {
    for (const owner of ownersOf(record)) members.get(owner)?.push(record);
  }
  for (const [owner, items] of members) groups.set(owner, items);
}

/** What a record belongs to. */
function ownersOf(record: AnyRecord): readonly string[] {
  if ('registers' in record) return record.registers;
  if ('of' in record) {
    return [
      record.of.kind === 'notice' ? `notice/${record.of.notice}` : `record/${record.of.register}`,
    ];
  }
  if ('notice' in record) return [`notice/${record.notice}`];
  return 'register' in record ? [record.register ?? ''] : [];
}
