import { z } from 'zod';
import { recordBase } from './base.ts';
import { ownId } from './ids.ts';
import { localizedText, wordForms } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';

/** Kinds of vocabulary item; each has one list of grammatical forms that library items must carry. */
const vocabularyKinds = [
  'dataCategory',
  'subjectCategory',
  'recipientCategory',
  'measure',
  'condition',
  'startEvent',
  'endAction',
  'purpose',
  'legitimateInterest',
  'occasion',
  'retentionCriterion',
  'recipientDuty',
  'transformation',
  'standardClause',
  'other',
] as const;
const vocabularyKind = z.enum(vocabularyKinds);
export type VocabularyKind = z.output<typeof vocabularyKind>;

/**
 * A word or clause that records refer to, copied from the library on use or the user's own. The library
 * never reaches into a workspace: a file reads the same without it.
 */
export const vocabularyItemSchema = z.strictObject({
  id: ownId<'Vocabulary'>(),
  ...recordBase,
  kind: vocabularyKind,
  /** Key of the library item that this one was copied from. */
  libraryKey: z.string().optional(),
  texts: localizedText,
  /** Conditions: the negative twin of the clause ("unless …"). */
  unless: localizedText.optional(),
  forms: wordForms.default({}),
  examples: z.array(localizedText).default([]),
});
export type VocabularyItem = z.output<typeof vocabularyItemSchema>;

export const vocabularyMigrations = defineMigrations('vocabulary', []);
