import { z } from 'zod';
import { recordBase } from './base.ts';
import { noticeId, ownId } from './ids.ts';
import { localizedText } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';
import { partyRef } from './party-ref.ts';

/** A term of a notice with what it stands for. */
export const glossaryTermSchema = z.strictObject({
  id: ownId<'GlossaryTerm'>(),
  ...recordBase,
  notice: noticeId,
  term: localizedText,
  meaning: z.discriminatedUnion('kind', [
    /** "we", "TFS": a party or group. */
    z.strictObject({ kind: z.literal('party'), party: partyRef }),
    /** "the data subject, i.e. the end user". */
    z.strictObject({ kind: z.literal('paired'), with: localizedText }),
    z.strictObject({ kind: z.literal('definition'), definition: localizedText }),
  ]),
});
export type GlossaryTerm = z.output<typeof glossaryTermSchema>;

export const glossaryTermMigrations = defineMigrations('glossaryTerms', []);
