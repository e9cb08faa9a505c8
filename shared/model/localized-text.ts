import { z } from 'zod';
import { vocabularyId } from './ids.ts';
import { languageCode } from './scalars.ts';

/**
 * One text in each document language. `sourceHash` is the hash of the source text that it was translated
 * from: when the source has changed since, the translation is stale. See `text-status.ts` in `workspace/`.
 */
export const localizedText = z.record(
  languageCode,
  z.strictObject({
    text: z.string(),
    status: z.enum(['draft', 'reviewed']).optional(),
    sourceHash: z.string().optional(),
  }),
);
export type LocalizedText = z.output<typeof localizedText>;

/** Inflected forms by language and grammatical name: `{ fi: { genitive: "nimen" } }`. Never required of users. */
export const wordForms = z.record(languageCode, z.record(z.string().regex(/^[a-z]+$/), z.string()));
export type WordForms = z.output<typeof wordForms>;

/**
 * A short text that documents set into their sentences: an item of the workspace's vocabulary, or words
 * written in place. `libraryKey` remembers the library item that the words were copied from.
 */
export const wording = z.union([
  z.strictObject({ item: vocabularyId }),
  z.strictObject({
    text: localizedText,
    forms: wordForms.optional(),
    libraryKey: z.string().optional(),
  }),
]);
export type Wording = z.output<typeof wording>;

/** A link with its words; texts of the same record place it by `[[key]]`. An open target is an error at export. */
export const link = z.strictObject({
  key: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  label: localizedText,
  target: z
    .discriminatedUnion('state', [
      z.strictObject({ state: z.literal('answered'), value: z.string() }),
      z.strictObject({ state: z.literal('notStated') }),
      z.strictObject({ state: z.literal('unknown') }),
    ])
    .prefault({ state: 'notStated' }),
  documentKind: z
    .enum(['notice', 'terms', 'policy', 'register', 'list', 'form', 'decision', 'website', 'other'])
    .default('other'),
  checkedOn: z.string().nullable().default(null),
});
export type Link = z.output<typeof link>;
