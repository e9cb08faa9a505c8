import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type {
  LoadedWorkspace,
  StorageFailure,
  WorkspaceRepository,
  WorkspaceSummary,
} from '#shared/ports/workspace-repository.ts';
import { valueAt } from '#shared/workspace/change-path.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import {
  keysOf,
  layoutFound,
  layoutVersion,
  type SelosteDatabase,
  type WorkspaceRow,
} from './database.ts';
import { applyToRows, currentVersions, deleteRows, putContent } from './rows.ts';
import { readRows, rawBytesOf, contentOfRows } from './read-rows.ts';
import { guarded, RefusedError } from './storage-failure.ts';

/** What the repository asks of the shell. */
export type RepositoryOptions = {
  /** Keeps a copy of a workspace as it was, before its records are brought to a newer version. */
  readonly backUp?: (workspace: string, bytes: Uint8Array) => Promise<unknown>;
  /** Asks the browser to keep the database until a person removes it; asked once, ever. */
  readonly persist?: () => Promise<boolean>;
  /** Told when another window needs the database in a newer layout: this one must be closed. */
  readonly onSuperseded?: () => void;
};

/** The workspaces in IndexedDB. */
export function createDexieRepository(
  database: SelosteDatabase,
  options: RepositoryOptions = {},
): WorkspaceRepository {
  let opening: Promise<Result<void, StorageFailure>> | undefined;
  const ready = async () => {
    opening ??= guarded(() => openDatabase(database, options));
    const opened = await opening;
    // A disk that was full, or a database in the way, may be right by the next time.
    if (!opened.ok) opening = undefined;
    return opened;
  };
  const whenReady = <Value>(work: () => Promise<Value>): Promise<Result<Value, StorageFailure>> =>
    guarded(async () => {
      const opened = await ready();
      return opened.ok ? ok(await work()) : opened;
    });
  const change = (work: () => Promise<void>) =>
    whenReady(() => database.transaction('rw', database.tables, work));
  return {
    list: () => whenReady(() => list(database)),
    create: (id, content, at) =>
      whenReady(() =>
        database.transaction('rw', database.tables, () => create(database, { id, content, at })),
      ),
    load: (id) =>
      guarded(async () => {
        const opened = await ready();
        return opened.ok ? load(database, id, options) : opened;
      }),
    readRaw: (id) => whenReady(async () => rawBytesOf(await readRows(database, id))),
    apply: (id, changes, entry) =>
      change(async () => {
        await expectSeq(database, id, entry.seq);
        await applyToRows(database, id, changes);
        await database.journal.put({ workspace: id, seq: entry.seq, entry });
      }),
    replaceAll: (id, content, entry) =>
      change(async () => {
        await expectSeq(database, id, entry.seq);
        const row = await rowOf(database, id);
        await deleteRows(database, id, { keepJournal: true });
        await putContent(database, row, content);
        await database.journal.put({ workspace: id, seq: entry.seq, entry });
      }),
    readJournal: (id) =>
      whenReady(async () => {
        await rowOf(database, id);
        return journalOf(database, id);
      }),
    addAttachment: (id, sha256, bytes) =>
      change(async () => {
        await rowOf(database, id);
        await database.blobs.put({ workspace: id, sha256, bytes });
      }),
    markOpened: (id, openedAt) => change(() => updateRow(database, id, { openedAt })),
    setDeleted: (id, deletedAt) => change(() => updateRow(database, id, { deletedAt })),
    emptyBin: (instant) => change(() => emptyBin(database, instant)),
  };
}

async function openDatabase(
  database: SelosteDatabase,
  { persist, onSuperseded }: RepositoryOptions,
): Promise<Result<void, StorageFailure>> {
  const found = await layoutFound(database.name);
  if (found > layoutVersion) {
    return fail({ code: 'workspace-too-new', type: 'database', found, known: layoutVersion });
  }
  database.on('versionchange', () => {
    database.close();
    onSuperseded?.();
  });
  await database.open();
  if (persist !== undefined && (await database.meta.get('persist')) === undefined) {
    await database.meta.put({ key: 'persist', value: await persist() });
  }
  return ok(undefined);
}

async function list(database: SelosteDatabase): Promise<readonly WorkspaceSummary[]> {
  const rows = await database.workspaces.toArray();
  return rows.map(summaryOf).sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
}

function summaryOf({
  settings,
  id,
  createdAt,
  openedAt,
  deletedAt,
}: WorkspaceRow): WorkspaceSummary {
  const name = valueAt(settings, ['name']);
  return { id, name: typeof name === 'string' ? name : id, createdAt, openedAt, deletedAt };
}

type Creation = { readonly id: string; readonly content: WorkspaceFile; readonly at: string };

async function create(
  database: SelosteDatabase,
  { id, content, at }: Creation,
): Promise<WorkspaceSummary> {
  if ((await database.workspaces.get(id)) !== undefined) {
    throw new RefusedError({ code: 'workspace-exists', id });
  }
  const row: WorkspaceRow = {
    id,
    createdAt: at,
    openedAt: at,
    deletedAt: null,
    settings: content.workspace.settings,
    versions: currentVersions,
  };
  await putContent(database, row, content);
  return summaryOf(row);
}

async function load(
  database: SelosteDatabase,
  id: string,
  { backUp }: RepositoryOptions,
): Promise<Result<LoadedWorkspace, StorageFailure>> {
  const rows = await readRows(database, id);
  const read = contentOfRows(rows);
  if (!read.ok) return read;
  if (read.value.isMigrated) {
    await backUp?.(id, rawBytesOf(rows));
    await database.transaction('rw', database.tables, async () => {
      await deleteRows(database, id, { keepJournal: true });
      await putContent(database, { ...rows.row, versions: currentVersions }, read.value.content);
    });
  }
  return ok({ content: read.value.content, journal: await journalOf(database, id) });
}

async function journalOf(database: SelosteDatabase, id: string) {
  const rows = await database.journal
    .where('[workspace+seq]')
    .between(...keysOf(id))
    .toArray();
  return rows.map(({ entry }) => entry);
}

async function rowOf(database: SelosteDatabase, id: string): Promise<WorkspaceRow> {
  const row = await database.workspaces.get(id);
  if (row === undefined) throw new RefusedError({ code: 'workspace-not-found', id });
  return row;
}

async function updateRow(
  database: SelosteDatabase,
  id: string,
  values: Partial<Pick<WorkspaceRow, 'openedAt' | 'deletedAt'>>,
): Promise<void> {
  await database.workspaces.put({ ...(await rowOf(database, id)), ...values });
}

/** An entry continues the journal, or replaces its newest entry. */
async function expectSeq(database: SelosteDatabase, id: string, seq: number): Promise<void> {
  await rowOf(database, id);
  const newest = await database.journal
    .where('[workspace+seq]')
    .between(...keysOf(id))
    .last();
  const last = newest?.seq ?? 0;
  if (seq === last + 1 || (seq === last && last > 0)) return;
  throw new RefusedError({ code: 'storage-failed', reason: `entry ${seq} after ${last}` });
}

async function emptyBin(database: SelosteDatabase, instant: string): Promise<void> {
  for (const { id, deletedAt } of await database.workspaces.toArray()) {
    if (deletedAt === null || deletedAt > instant) continue;
    await deleteRows(database, id, { keepJournal: false });
    await database.workspaces.delete(id);
  }
}
