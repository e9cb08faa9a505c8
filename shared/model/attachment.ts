import { z } from 'zod';
import { recordBase } from './base.ts';
import { anyRecordId, ownId } from './ids.ts';
import { localizedText } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';

/** A file that evidences something. Its bytes travel beside the records, addressed by their hash. */
export const attachmentSchema = z.strictObject({
  id: ownId<'Attachment'>(),
  ...recordBase,
  fileName: z.string(),
  mediaType: z.string().default('application/octet-stream'),
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: localizedText.default({}),
  evidences: z.array(anyRecordId).default([]),
});
export type Attachment = z.output<typeof attachmentSchema>;

export const attachmentMigrations = defineMigrations('attachments', []);
