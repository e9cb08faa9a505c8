import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { recordMigrations } from '#shared/model/records.ts';
import type { StorageFailure } from '#shared/ports/workspace-repository.ts';
import { pointerTo, printPlace } from '#shared/workspace/failure.ts';
import { readRecords } from '#shared/workspace/read-records.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import { keysOf, type SelosteDatabase, type WorkspaceRow } from './database.ts';
import { RefusedError } from './storage-failure.ts';
import { currentVersions } from './rows.ts';

/** A workspace as it is kept, not yet trusted. */
export type RawRows = {
  readonly row: WorkspaceRow;
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
};

/** Reads all rows of a workspace in one transaction. */
export function readRows(database: SelosteDatabase, id: string): Promise<RawRows> {
  return database.transaction('r', database.tables, async () => {
    const row = await database.workspaces.get(id);
    if (row === undefined) throw new RefusedError({ code: 'workspace-not-found', id });
    const records = await Promise.all(
      recordTypes.map(async (type) => {
        const rows = await database
          .recordsOf(type)
          .where('[workspace+id]')
          .between(...keysOf(id))
          .toArray();
        return [type, rows.map(({ record }) => record)] as const;
      }),
    );
    const blobs = await database.blobs
      .where('[workspace+sha256]')
      .between(...keysOf(id))
      .toArray();
    return {
      row,
      records: Object.fromEntries(records),
      attachments: new Map(blobs.map(({ sha256, bytes }) => [sha256, bytes])),
    };
  });
}

/** Content that has passed the load order, and whether migrations changed it on the way. */
type ReadContent = { readonly content: WorkspaceFile; readonly isMigrated: boolean };

/**
 * Makes a workspace of rows: refused unread if a newer version wrote them, then migrated, held against the
 * schemas and checked like a file.
 */
export function contentOfRows({
  row,
  records,
  attachments,
}: RawRows): Result<ReadContent, StorageFailure> {
  for (const [type, found] of Object.entries(row.versions)) {
    const known = currentVersions[type] ?? 0;
    if (found > known) return fail({ code: 'workspace-too-new', type, found, known });
  }
  const read = readRecords(
    {
      value: { settings: row.settings, ...records },
      versions: row.versions,
      placeOf: (path) => ({ entry: '', pointer: pointerTo(path) }),
    },
    recordMigrations,
  );
  if (!read.ok) {
    const details = read.failure.map(({ code, place }) => `${code} ${printPlace(place)}`);
    return fail({ code: 'workspace-damaged', details });
  }
  const isMigrated = Object.entries(currentVersions).some(
    ([type, known]) => (row.versions[type] ?? known) < known,
  );
  return ok({ content: { workspace: read.value, attachments }, isMigrated });
}

/**
 * The rows as a workspace file in JSON, in the versions in which they were written. Without attachments:
 * what is at stake are the records.
 */
export function rawBytesOf({ row, records }: RawRows): Uint8Array {
  const file = {
    format: 'seloste',
    formatVersion: 1,
    schemaVersions: row.versions,
    settings: row.settings,
    ...records,
  };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
}
