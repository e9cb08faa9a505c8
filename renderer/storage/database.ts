import Dexie, { type Table } from 'dexie';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import type { JournalEntry } from '#shared/workspace/journal-entry.ts';

/** Name of the database: the address of people's work. It never changes. */
export const databaseName = 'seloste';

/** A record of a workspace. The record is kept whole, as it stands in memory. */
export type RecordRow = {
  readonly workspace: string;
  readonly id: string;
  readonly record: unknown;
};

/** A workspace: what the list shows, its settings, and the versions that its records were written in. */
export type WorkspaceRow = {
  readonly id: string;
  readonly createdAt: string;
  readonly openedAt: string;
  readonly deletedAt: string | null;
  readonly settings: unknown;
  readonly versions: Readonly<Record<string, number>>;
};

type JournalRow = {
  readonly workspace: string;
  readonly seq: number;
  readonly entry: JournalEntry;
};
type BlobRow = { readonly workspace: string; readonly sha256: string; readonly bytes: Uint8Array };
type MetaRow = { readonly key: string; readonly value: unknown };

/** Versions of tables and indexes, oldest first. What is in a record changes through its migrations only. */
const layouts: readonly Readonly<Record<string, string>>[] = [
  {
    meta: 'key',
    workspaces: 'id',
    journal: '[workspace+seq]',
    blobs: '[workspace+sha256]',
    ...Object.fromEntries(recordTypes.map((type) => [type, '[workspace+id]'])),
  },
];

/** The newest layout of the database that this version knows. */
export const layoutVersion = layouts.length;

/** The working copy of all workspaces in IndexedDB. */
export class SelosteDatabase extends Dexie {
  readonly meta: Table<MetaRow, string>;
  readonly workspaces: Table<WorkspaceRow, string>;
  readonly journal: Table<JournalRow, readonly [string, number]>;
  readonly blobs: Table<BlobRow, readonly [string, string]>;

  /** @param target Layout to be opened with, so that a test can build an old database. */
  constructor(name = databaseName, target = layoutVersion) {
    super(name);
    layouts.slice(0, target).forEach((layout, index) => {
      this.version(index + 1).stores(layout);
    });
    this.meta = this.table('meta');
    this.workspaces = this.table('workspaces');
    this.journal = this.table('journal');
    this.blobs = this.table('blobs');
  }

  /** The rows of a type of record. */
  recordsOf(type: RecordType): Table<RecordRow, readonly [string, string]> {
    return this.table(type);
  }
}

/** The range of keys of one workspace in a table whose key begins with it. */
export function keysOf(workspace: string): [unknown, unknown] {
  return [
    [workspace, Dexie.minKey],
    [workspace, Dexie.maxKey],
  ];
}

/**
 * The layout of the database on this machine, read without changing it: Dexie would let older code open,
 * and write to, a newer database without a word. `0` when there is none yet.
 */
export async function layoutFound(name = databaseName): Promise<number> {
  if (!(await Dexie.exists(name))) return 0;
  const probe = new Dexie(name);
  await probe.open();
  const found = probe.verno;
  probe.close();
  return found;
}
