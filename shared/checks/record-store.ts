import type { RecordType } from '#shared/model/ids.ts';
import { recordTypes } from '#shared/model/ids.ts';
import type { RecordOf } from '#shared/model/records.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { RecordTable } from './record-table.ts';
import { createRecordTable } from './record-table.ts';
import type { Reading, Unit } from './unit.ts';
import { addReaders, noteReading, readEach, recordOf } from './unit.ts';
import type { UseCounts } from './use-counts.ts';
import { createUseCounts } from './use-counts.ts';

/** The ways in which rules read records. A tracking reader notes what was read, so that edits re-run little. */
export type RecordReader = {
  readonly find: <Type extends RecordType>(type: Type, id: string) => RecordOf<Type> | undefined;
  /** The records that the items of a list name, in its order; `idOf` should be one function for all calls. */
  readonly findEach: <Type extends RecordType, Item>(
    type: Type,
    list: readonly Item[],
    idOf: (item: Item) => string,
  ) => readonly (RecordOf<Type> | undefined)[];
  /**
   * Records that belong to another one, sorted by id: those of a register (`fleet`), of a notice
   * (`notice/fleet-notice`), versions of a register's record (`record/fleet`); those of no register (``).
   * The list keeps its identity while nothing in it changes.
   */
  readonly ownedBy: <Type extends RecordType>(
    type: Type,
    owner: string,
  ) => readonly RecordOf<Type>[];
  /** All records of a type, sorted by id. */
  readonly all: <Type extends RecordType>(type: Type) => readonly RecordOf<Type>[];
  /** Whether another record refers to a word, category, party, system, assessment or attachment. */
  readonly isUsed: (id: string) => boolean;
};

/** What an edit changed: units whose records came, went or are not the same, and groups that read such. */
type StoreUpdate = {
  readonly changed: readonly Unit[];
  readonly stale: Map<Unit, number>;
};

/** The records of a workspace, and who has read them. */
export type RecordStore = {
  readonly reader: RecordReader;
  /** The same reader, noting each read for the unit and group in `reading`. */
  readonly tracked: RecordReader;
  readonly reading: Reading;
  /** A unit for each record, type by type. */
  readonly units: () => readonly (readonly Unit[])[];
  /** Takes in the next workspace. */
  readonly update: (next: Workspace) => StoreUpdate;
};

type Tables = { readonly [Type in RecordType]: RecordTable<Type> };

/** An empty store. */
export function createRecordStore(): RecordStore {
  const uses = createUseCounts();
  const tables = createTables(uses);
  const reading: Reading = { unit: undefined, bit: 0 };
  return {
    reading,
    reader: {
      find: (type, id) => recordOf(tables[type].unitFor(id), type),
      findEach: (type, list, idOf) =>
        list.map((item) => recordOf(tables[type].unitFor(idOf(item)), type)),
      ownedBy: (type, owner) => tables[type].ownedBy(owner).list,
      all: (type) => tables[type].all.list,
      isUsed: (id) => uses.slotOf(id).count > 0,
    },
    tracked: {
      find: (type, id) => {
        const unit = tables[type].unitFor(id);
        noteReading(unit, reading);
        return recordOf(unit, type);
      },
      findEach: (type, list, idOf) =>
        readEach(list, idOf, tables[type].unitFor, reading).map((unit) => recordOf(unit, type)),
      ownedBy: (type, owner) => {
        const slot = tables[type].ownedBy(owner);
        noteReading(slot, reading);
        return slot.list;
      },
      all: (type) => {
        noteReading(tables[type].all, reading);
        return tables[type].all.list;
      },
      isUsed: (id) => {
        const slot = uses.slotOf(id);
        noteReading(slot, reading);
        return slot.count > 0;
      },
    },
    units: () => recordTypes.map((type) => tables[type].units()),
    update: (next) => {
      const changed: Unit[] = [];
      const stale = new Map<Unit, number>();
      for (const type of recordTypes) {
        tables[type].update(next, stale, (unit) => changed.push(unit));
      }
      for (const slot of uses.settle()) addReaders(slot, stale);
      return { changed, stale };
    },
  };
}

function createTables({ count }: UseCounts): Tables {
  return {
    vocabulary: createRecordTable('vocabulary', count),
    dataCategories: createRecordTable('dataCategories', count),
    parties: createRecordTable('parties', count),
    systems: createRecordTable('systems', count),
    registers: createRecordTable('registers', count),
    activities: createRecordTable('activities', count),
    sources: createRecordTable('sources', count),
    disclosures: createRecordTable('disclosures', count),
    transfers: createRecordTable('transfers', count),
    retentionRules: createRecordTable('retentionRules', count),
    measures: createRecordTable('measures', count),
    clauses: createRecordTable('clauses', count),
    rightsSettings: createRecordTable('rightsSettings', count),
    trackers: createRecordTable('trackers', count),
    glossaryTerms: createRecordTable('glossaryTerms', count),
    notices: createRecordTable('notices', count),
    versions: createRecordTable('versions', count),
    assessments: createRecordTable('assessments', count),
    dismissals: createRecordTable('dismissals', count),
    attachments: createRecordTable('attachments', count),
  };
}
