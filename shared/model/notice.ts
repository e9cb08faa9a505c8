import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { recordBase } from './base.ts';
import { activityId, clauseId, itemId, noticeId, ownId, registerId, vocabularyId } from './ids.ts';
import { localizedText } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';
import { countryCode, languageCode } from './scalars.ts';
import { openScope, selectionOf } from './scope.ts';
import { noticeSection } from './sections.ts';

/** How this notice relates to another text. Precedence and exclusions live here only. */
const relatedDocument = z.strictObject({
  id: itemId,
  document: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('notice'), notice: noticeId }),
    z.strictObject({ kind: z.literal('link'), linkKey: z.string() }),
    z.strictObject({ kind: z.literal('class'), name: localizedText }),
  ]),
  relation: z.enum(['prevails', 'supplements', 'governsInstead', 'details']),
  scope: openScope,
  /** The described part that it concerns, as words ("data sent to the United States"). */
  part: localizedText.default({}),
});

/** How changes are told: Art. 13(3), 12(1). */
const changes = z.strictObject({
  announcedWhere: localizedText.default({}),
  /** Ways of telling beyond publication, each with its condition in words. */
  announcedHow: z.array(localizedText).default([]),
  earlierVersions: openAnswer(z.enum(['kept', 'onRequest', 'replaced'])),
  newPurposesToldBeforehand: openAnswer(z.boolean()),
});

/** What data subjects are given under Articles 13 and 14 for one or several registers. */
export const noticeSchema = z.strictObject({
  id: ownId<'Notice'>(),
  ...recordBase,
  /** Title of the document; "Privacy notice: <register>" if left empty. */
  title: localizedText.default({}),
  registers: z.array(registerId).min(1),
  activities: selectionOf(activityId),
  audience: z.array(vocabularyId).default([]),
  /** Sites and services covered, as terms. */
  covers: z.array(localizedText).default([]),
  languages: z.array(languageCode).default([]),
  /** Country that this variant is for; `null` = all controllers are listed. */
  country: countryCode.nullable().default(null),
  /** Name of a template in `templates/documents`, without its ending. */
  template: z.string().default('notice'),
  /** How purposes are counted: letters, or none. */
  purposeLabels: z.enum(['letters', 'none']).default('none'),
  /** How periods are written: figures, or word and figure. */
  periodStyle: z.enum(['figures', 'wordAndFigure']).default('figures'),
  /** Clauses printed; all of its registers by default. */
  clauses: selectionOf(clauseId),
  /** Sections of its own that tell their facts in place of the standard ones. */
  topicalSections: z
    .array(
      z.strictObject({
        id: itemId,
        heading: localizedText,
        introduction: localizedText.default({}),
        scope: openScope,
      }),
    )
    .default([]),
  /** Headings of its own for standard sections. */
  headings: z.partialRecord(noticeSection, localizedText).default({}),
  relatedDocuments: z.array(relatedDocument).default([]),
  /** Notices printed in the same document after this one. */
  boundWith: z.array(noticeId).default([]),
  changes: openAnswer(changes),
  /** `asStated`: a text taken in to be judged prints and counts only what its records state. */
  content: z.enum(['derived', 'asStated']).default('derived'),
});
export type Notice = z.output<typeof noticeSchema>;

export const noticeMigrations = defineMigrations('notices', []);
