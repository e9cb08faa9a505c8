import type { RecordType } from './ids.ts';

/** A record as an older version of the application wrote it: JSON, not yet trusted. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** One step from the version before it. A step never throws and leaves alone what it does not concern. */
export type Migration = {
  /** Name of what changed, in UpperCamelCase: `SplitRecipients`. */
  readonly name: string;
  readonly up: (record: RawRecord) => RawRecord;
};

/** All steps of a record type, oldest first. The version of a type is the number of its steps. */
export type RecordMigrations = { readonly type: RecordType; readonly steps: readonly Migration[] };

/** Names the migrations of a record type. Steps are only ever appended. */
export function defineMigrations(type: RecordType, steps: readonly Migration[]): RecordMigrations {
  return { type, steps };
}
