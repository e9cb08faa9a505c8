import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { condition } from './condition.ts';
import { dataCategoryId, itemId, sourceId, vocabularyId } from './ids.ts';
import { localizedText, wording } from './localized-text.ts';
import { contactRef } from './party-ref.ts';
import { selectionOf } from './scope.ts';

/** Whether data must be given and what follows if not: Art. 13(2)(e). */
export const provision = z.strictObject({
  kind: z.enum([
    'statutory',
    'contractual',
    'neededToConcludeContract',
    'neededForRequest',
    'voluntary',
  ]),
  obliged: openAnswer(z.boolean()),
  consequence: localizedText.default({}),
  otherWay: contactRef.nullable().default(null),
  /** A statement of its own, as a sentence ("you need not have an account"). */
  statement: localizedText.default({}),
});
export type Provision = z.output<typeof provision>;

/** What is removed from data or changed in it, or that it is kept as it is, and when. */
export const transformation = z.strictObject({
  id: itemId,
  kind: z.enum(['remove', 'mask', 'pseudonymise', 'aggregate', 'anonymise', 'keptAsIs']),
  /** What is done, as a term ("removal of the identifiers of the call"); `keptAsIs`: "without filtering". */
  wording,
  /** Which data are removed or changed ("the e-mail address and telephone number"). */
  identifiers: z.array(dataCategoryId).default([]),
  stage: z.enum(['beforeStorage', 'beforeReuse', 'beforeTransfer', 'always']).default('always'),
});
export type Transformation = z.output<typeof transformation>;

/** One cell of the purpose × data matrix: a category of data of some data subjects, used for an activity. */
export const dataUse = z.strictObject({
  id: itemId,
  dataCategory: dataCategoryId,
  /** Whose data; those of the register by default. */
  dataSubjects: selectionOf(vocabularyId),
  polarity: z
    .enum(['processed', 'seenNotStored', 'notCollected', 'notWanted'])
    .default('processed'),
  form: z.enum(['identified', 'pseudonymised', 'aggregated', 'anonymous']).default('identified'),
  /** `only`: the data serves no other activity. */
  modality: z.enum(['always', 'may', 'only']).default('always'),
  sources: z.array(sourceId).default([]),
  condition: condition.nullable().default(null),
  transformations: z.array(transformation).default([]),
  provision: provision.nullable().default(null),
  /** Why the data is needed, for the matrix and for Art. 5(1)(c); internal unless the notice says otherwise. */
  necessity: localizedText.default({}),
  overrides: z.array(itemId).default([]),
});
export type DataUse = z.output<typeof dataUse>;
