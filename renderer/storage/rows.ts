import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { recordMigrations, type AnyRecord } from '#shared/model/records.ts';
import type { Change } from '#shared/workspace/change.ts';
import { applyToValue } from '#shared/workspace/changes.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import { keysOf, type SelosteDatabase, type WorkspaceRow } from './database.ts';

/** How many migrations each type of record has been through when this version writes it. */
export const currentVersions: Readonly<Record<string, number>> = Object.fromEntries(
  recordTypes.map((type) => [type, recordMigrations[type].steps.length]),
);

/** Writes a workspace whole, inside a transaction. */
export async function putContent(
  database: SelosteDatabase,
  row: WorkspaceRow,
  { workspace, attachments }: WorkspaceFile,
): Promise<void> {
  await database.workspaces.put({ ...row, settings: workspace.settings });
  for (const type of recordTypes) {
    const records: readonly AnyRecord[] = workspace[type];
    if (records.length === 0) continue;
    await database
      .recordsOf(type)
      .bulkPut(records.map((record) => ({ workspace: row.id, id: record.id, record })));
  }
  await database.blobs.bulkPut(
    [...attachments].map(([sha256, bytes]) => ({ workspace: row.id, sha256, bytes })),
  );
}

/** Deletes what a workspace consists of, but not its row in the list. */
export async function deleteRows(
  database: SelosteDatabase,
  id: string,
  { keepJournal }: { readonly keepJournal: boolean },
): Promise<void> {
  for (const type of recordTypes) {
    await database
      .recordsOf(type)
      .where('[workspace+id]')
      .between(...keysOf(id))
      .delete();
  }
  await database.blobs
    .where('[workspace+sha256]')
    .between(...keysOf(id))
    .delete();
  if (!keepJournal)
    await database.journal
      .where('[workspace+seq]')
      .between(...keysOf(id))
      .delete();
}

/** Makes changes to the rows that they are about, inside a transaction. */
export async function applyToRows(
  database: SelosteDatabase,
  workspace: string,
  changes: readonly Change[],
): Promise<void> {
  for (const own of byRecord(changes)) {
    const [{ type, id }] = own;
    if (type === 'settings') await applyToSettings(database, workspace, own);
    else await applyToRecord(database, { workspace, type, id }, own);
  }
}

type Group = [Change, ...Change[]];

function byRecord(changes: readonly Change[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const change of changes) {
    const key = `${change.type}/${change.id}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [change]);
    else known.push(change);
  }
  return groups.values();
}

async function applyToSettings(
  database: SelosteDatabase,
  workspace: string,
  changes: readonly Change[],
): Promise<void> {
  const row = await database.workspaces.get(workspace);
  if (row === undefined) return;
  await database.workspaces.put({ ...row, settings: applyToValue(row.settings, changes) });
}

type RecordKey = { readonly workspace: string; readonly type: RecordType; readonly id: string };

async function applyToRecord(
  database: SelosteDatabase,
  { workspace, type, id }: RecordKey,
  changes: readonly Change[],
): Promise<void> {
  const table = database.recordsOf(type);
  const row = await table.get([workspace, id]);
  const record = applyToValue(row?.record, changes);
  if (record === undefined) await table.delete([workspace, id]);
  else await table.put({ workspace, id, record });
}
