import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { RawRecord, RecordMigrations } from '#shared/model/migrations.ts';

/**
 * Brings a record from the version it was written in to the newest. The one migration engine: files and
 * database go through it alike.
 *
 * @param from Number of steps that the record has been through, never more than there are.
 * @returns The failing step, if one threw: a defect of that step, which must not take the data along.
 */
export function migrateRecord(
  record: RawRecord,
  migrations: RecordMigrations,
  from: number,
): Result<RawRecord, { readonly migration: string }> {
  let current = record;
  for (const step of migrations.steps.slice(from)) {
    try {
      current = step.up(current);
    } catch {
      // The record stays as it was written; which step failed is all that can be told without its content.
      return fail({ migration: step.name });
    }
  }
  return ok(current);
}
