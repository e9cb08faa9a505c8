import { z } from 'zod';
import { recordBase } from './base.ts';
import { attachmentId, itemId, noticeId, ownId, registerId } from './ids.ts';
import { localizedText } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';
import { isoDate, languageCode } from './scalars.ts';

/** An issued or coming version of a notice or of a register's record. */
export const versionSchema = z.strictObject({
  id: ownId<'Version'>(),
  ...recordBase,
  of: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('notice'), notice: noticeId }),
    z.strictObject({ kind: z.literal('record'), register: registerId }),
  ]),
  /** As printed ("2.1"); empty when the source has none. */
  number: z.string().default(''),
  effective: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('on'), date: isoDate }),
      z.strictObject({ kind: z.literal('onPublication') }),
      z.strictObject({ kind: z.literal('notStated') }),
    ])
    .prefault({ kind: 'notStated' }),
  lastChanged: isoDate.nullable().default(null),
  approverRole: localizedText.default({}),
  changeLog: z
    .array(
      z.strictObject({ id: itemId, text: localizedText, kind: z.enum(['substance', 'wording']) }),
    )
    .default([]),
  /** Workspace as it was when the version was issued. */
  snapshot: attachmentId.nullable().default(null),
  /** Hashes of the documents issued. */
  issued: z
    .array(z.strictObject({ language: languageCode, format: z.string(), sha256: z.string() }))
    .default([]),
});
export type Version = z.output<typeof versionSchema>;

export const versionMigrations = defineMigrations('versions', []);
