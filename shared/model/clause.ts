import { z } from 'zod';
import { ordered, recordBase, ruleBase } from './base.ts';
import { anyRecordId, clauseId, ownId, registerId } from './ids.ts';
import { localizedText, wording } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';
import { openScope } from './scope.ts';
import { noticeSection } from './sections.ts';

/** Prose that no structured field holds, placed into sections of a notice. Never a substitute for a fact. */
export const clauseSchema = z.strictObject({
  id: ownId<'Clause'>(),
  ...recordBase,
  ...ruleBase(clauseId),
  register: registerId,
  type: z.enum(['commitment', 'advice', 'disclaimer', 'definition', 'scope', 'custom']),
  sections: z.array(noticeSection).min(1),
  /** Where in the section: before or after the structured facts. */
  position: z.enum(['first', 'last']).default('last'),
  ...ordered,
  /** Complete sentences, own or copied from the library. */
  text: wording,
  /** An exception, printed right after the text, as sentences. */
  exception: localizedText.default({}),
  /** Printed only while the field of that record has that value ("only while content is unfiltered"). */
  dependsOn: z
    .strictObject({
      record: anyRecordId,
      field: z.string(),
      equals: z.union([z.string(), z.boolean()]),
    })
    .nullable()
    .default(null),
  scope: openScope,
});
export type Clause = z.output<typeof clauseSchema>;

export const clauseMigrations = defineMigrations('clauses', []);
