import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import type { RawRecord, RecordMigrations } from '#shared/model/migrations.ts';
import { checkIntegrity } from './integrity.ts';
import { limits } from './limits.ts';
import { migrateRecord } from './migrate.ts';
import type { RecordFailure, WorkspaceFailure, WorkspaceFailures } from './failure.ts';
import { quickParse } from './quick-parse.ts';
import { recordAt, recordFailures, type PlaceOfPath } from './schema-issues.ts';
import { workspaceSchema, type Workspace } from './workspace.ts';

/** Migrations of all record types; tests bring their own. */
export type Migrations = Readonly<Record<RecordType, RecordMigrations>>;

/** A file's settings and records as read: JSON that nobody has looked into, and how its places are named. */
export type RawFile = {
  readonly value: RawRecord;
  /** Migrations that each record type has been through; a type that is left out is current. */
  readonly versions: Readonly<Record<string, number>>;
  readonly placeOf: PlaceOfPath;
};

/**
 * Migrates all records, holds them against the schema and checks that they fit together: the last steps
 * of the load order, the same for file and database.
 */
export function readRecords(
  { value, versions, placeOf }: RawFile,
  migrations: Migrations,
): Result<Workspace, WorkspaceFailures> {
  const migrated = migrateAll(value, { versions, placeOf, migrations });
  if (!migrated.ok) return fail(atLeastOne(migrated.failure));
  const parsed = parseRecords(migrated.value, placeOf);
  if (!parsed.ok) return parsed;
  const misfits = checkIntegrity(parsed.value, (type, index) => placeOf([type, index]));
  return misfits.length > 0 ? fail(atLeastOne(misfits)) : parsed;
}

/** What is plainly right is taken in quickly; what may be wrong, and all that is, Zod tells. */
function parseRecords(
  value: RawRecord,
  placeOf: PlaceOfPath,
): Result<Workspace, WorkspaceFailures> {
  const quick = quickParse(workspaceSchema, value);
  if (quick !== undefined) return ok(quick);
  const parsed = workspaceSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return fail(atLeastOne(recordFailures({ value, placeOf }, parsed.error.issues)));
}

/** Failures of which there must be one, cut off where the rest would say the same. */
export function atLeastOne(failures: readonly WorkspaceFailure[]): WorkspaceFailures {
  const [first, ...others] = failures;
  if (first === undefined) throw new Error('A failure without a cause');
  return [first, ...others.slice(0, limits.failures - 1)];
}

type Migrating = Pick<RawFile, 'versions' | 'placeOf'> & { readonly migrations: Migrations };

function migrateAll(
  value: RawRecord,
  { versions, placeOf, migrations }: Migrating,
): Result<RawRecord, readonly RecordFailure[]> {
  const failures: RecordFailure[] = [];
  const migrated: Record<string, unknown> = { ...value };
  for (const type of recordTypes) {
    const records = value[type];
    const from = versions[type] ?? migrations[type].steps.length;
    if (!Array.isArray(records) || from === migrations[type].steps.length) continue;
    migrated[type] = records.map((record: unknown, index) => {
      if (!isRecord(record)) return record;
      const result = migrateRecord(record, migrations[type], from);
      if (result.ok) return result.value;
      const path = [type, index];
      const { migration } = result.failure;
      failures.push({
        ...recordAt(value, path),
        code: 'migration-failed',
        place: placeOf(path),
        migration,
      });
      return record;
    });
  }
  return failures.length > 0 ? fail(failures) : ok(migrated);
}

function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
