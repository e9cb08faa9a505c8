import { z } from 'zod';
import { clauseSchema } from './clause.ts';
import { condition } from './condition.ts';
import { sensitivity } from './data-category.ts';
import { transformation } from './data-use.ts';
import { measureSchema } from './measure.ts';
import { noticeSection } from './sections.ts';
import type { VocabularyKind } from './vocabulary-item.ts';

/** The languages in which every library item has a text. A new document language is one word here. */
export const libraryLanguages = ['fi', 'sv', 'en'] as const;
export type LibraryLanguage = (typeof libraryLanguages)[number];

/**
 * The grammatical forms that phrases may ask for. The Finnish ones are cases of the whole noun phrase;
 * `inverted` is a Swedish main clause with the verb first, as after an opening adverb ("Därefter …").
 */
const grammaticalForms = [
  'genitive',
  'partitive',
  'elative',
  'ablative',
  'allative',
  'inessive',
  'inverted',
] as const;
export type GrammaticalForm = (typeof grammaticalForms)[number];

/** The kinds of library item, one file of `templates/vocabulary/` each; `other` is the user's own only. */
export type LibraryKind = Exclude<VocabularyKind, 'other'>;

const noForms = { fi: [], sv: [], en: [] } as const;

/**
 * The forms that a library item of each kind must have beside its base text, per language. Phrases
 * with a case slot rely on these for library items only: users' own terms never need forms, so every
 * such phrase has a sibling that uses the base text.
 */
export const requiredForms = {
  dataCategory: { fi: ['genitive', 'partitive'], sv: [], en: [] },
  subjectCategory: { fi: ['genitive', 'partitive', 'ablative'], sv: [], en: [] },
  recipientCategory: { fi: ['genitive', 'partitive', 'allative'], sv: [], en: [] },
  measure: noForms,
  condition: noForms,
  startEvent: { fi: ['elative'], sv: [], en: [] },
  endAction: { fi: [], sv: ['inverted'], en: [] },
  purpose: { fi: ['genitive', 'partitive'], sv: [], en: [] },
  legitimateInterest: noForms,
  occasion: { fi: ['genitive'], sv: [], en: [] },
  retentionCriterion: noForms,
  recipientDuty: noForms,
  transformation: noForms,
  standardClause: noForms,
} as const satisfies Record<LibraryKind, Record<LibraryLanguage, readonly GrammaticalForm[]>>;

const text = z.string().min(1);
const texts = z.record(z.enum(libraryLanguages), text);
const forms = z.partialRecord(
  z.enum(libraryLanguages),
  z.partialRecord(z.enum(grammaticalForms), text),
);

/** Dotted path of camel-case words; stable for ever, since workspaces keep it as `libraryKey`. */
const key = z.string().regex(/^[a-z][A-Za-z0-9-]*(\.[a-z][A-Za-z0-9-]*)+$/);

/** What every library item has, whatever its kind; a workspace copies these on use. */
const common = {
  key,
  /**
   * The words as they stand in a document, unformatted. Standard clauses are whole sentences; all others
   * have no full stop.
   */
  texts,
  forms: forms.optional(),
  /** Examples to print or offer after the text, as a ready list in each language. */
  examples: texts.optional(),
};

const dataCategory = z.strictObject({
  ...common,
  /** Whether Art. 9(1), Art. 10 or Art. 87 GDPR sets limits on the category. */
  sensitivity,
  /** Whether the category alone tells who the person is, without a key or a second source. */
  identifiesDirectly: z.boolean(),
  /** Whether it may hold anything that a person writes, says or shows, special categories included. */
  freeContent: z.boolean(),
  /** Key of the wider category that it is part of. */
  parent: key.optional(),
});

const measure = z.strictObject({
  ...common,
  measureKind: measureSchema.shape.kind,
  /** The aim in Art. 32(1)(a)–(d) and 32(4) GDPR that the measure serves first. */
  objective: z.enum([
    'pseudonymisationOrEncryption',
    'confidentiality',
    'integrity',
    'availability',
    'resilience',
    'restore',
    'testing',
    'instructions',
  ]),
  /** The same as a whole sentence for the public, with its full stop. */
  sentence: texts.optional(),
});

const endAction = z.strictObject({
  ...common,
  action: z.enum(['erase', 'anonymise', 'archive', 'return', 'restrict']),
});

const conditionItem = z.strictObject({
  ...common,
  conditionKind: condition.shape.kind.unwrap(),
  /** The same condition turned round, for a rule that holds except then ("unless …"). */
  unless: texts.optional(),
});

const plain = z.strictObject(common);

const transformationItem = z.strictObject({
  ...common,
  transformationKind: transformation.shape.kind,
});

const standardClause = z.strictObject({
  ...common,
  clauseType: clauseSchema.shape.type,
  /** The section of a notice where the clause belongs unless its user places it elsewhere. */
  section: noticeSection,
});

const fileOf = <const K extends LibraryKind, Item extends z.ZodType>(kind: K, item: Item) =>
  z.strictObject({ kind: z.literal(kind), items: z.array(item) });

/**
 * One file of the vocabulary library: all items of one kind, sorted by key.
 *
 * Checks shape only. That required forms are there, keys are unique and no two items share a text is
 * proved by the tests of `templates/vocabulary/`, since it concerns our data and never a user's file.
 */
export const libraryFileSchema = z.discriminatedUnion('kind', [
  fileOf('dataCategory', dataCategory),
  fileOf('subjectCategory', plain),
  fileOf('recipientCategory', plain),
  fileOf('measure', measure),
  fileOf('condition', conditionItem),
  fileOf('startEvent', plain),
  fileOf('endAction', endAction),
  fileOf('purpose', plain),
  fileOf('legitimateInterest', plain),
  fileOf('occasion', plain),
  fileOf('retentionCriterion', plain),
  fileOf('recipientDuty', plain),
  fileOf('transformation', transformationItem),
  fileOf('standardClause', standardClause),
]);
export type LibraryFile = z.infer<typeof libraryFileSchema>;

/** One item of any kind; which fields it has beyond the common ones follows from its file's kind. */
export const libraryItemSchema = z.union([
  dataCategory,
  measure,
  conditionItem,
  endAction,
  transformationItem,
  standardClause,
  plain,
]);
export type LibraryItem = z.infer<typeof libraryItemSchema>;
