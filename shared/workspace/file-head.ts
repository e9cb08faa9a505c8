import { z } from 'zod';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { recordMigrations } from '#shared/model/records.ts';
import { workspaceSchema } from './workspace.ts';

/** Version of the container: which entries and top-level fields there are. Raised when an old reader would err. */
export const formatVersion = 1;

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

const head = {
  format: z.literal('seloste'),
  formatVersion: z.literal(formatVersion),
  /** How many migrations each record type has been through; a type that is left out is current. */
  schemaVersions: z.partialRecord(z.enum(recordTypes), z.number().int().min(0)).default({}),
};

/** `manifest.json` of a `.seloste` file: what is in it, each entry with the SHA-256 of its bytes. */
export const manifestSchema = z.strictObject({ ...head, entries: z.record(z.string(), sha256Hex) });
export type Manifest = z.output<typeof manifestSchema>;

/** What the JSON form holds beside settings and records. */
export const jsonHeadSchema = z.strictObject({
  /** Address of the JSON Schema, for editors; not part of the workspace. */
  $schema: z.string().optional(),
  ...head,
  /** Bytes of attachments in Base64, by their SHA-256; at most 1 MB each. */
  attachmentData: z.record(sha256Hex, z.base64()).default({}),
});

/** A workspace as one JSON file: what its JSON Schema is made from. */
export const workspaceFileSchema = z.strictObject({
  ...jsonHeadSchema.shape,
  ...workspaceSchema.shape,
});
/** A file as a person may write it. */
export type WorkspaceFileInput = z.input<typeof workspaceFileSchema>;

/** The version of each record type that this code writes and reads without a migration. */
export const currentVersions: Readonly<Record<string, number>> = Object.fromEntries(
  recordTypes.map((type: RecordType) => [type, recordMigrations[type].steps.length]),
);
