import { z } from 'zod';
import { disclosureSchema } from './disclosure.ts';
import { itemId } from './ids.ts';
import { article6Point, article9Point, lawReference } from './legal-basis.ts';
import { libraryLanguages } from './library.ts';
import { dataUse } from './data-use.ts';
import { countryCode, duration } from './scalars.ts';

/** Key of a library item; which kind follows from the field. */
const key = z.string();
const texts = z.record(z.enum(libraryLanguages), z.string().min(1));

/**
 * A register of a common kind, prefilled by keys of the vocabulary library: a start to be worked over, with
 * everything left open that only the controller can know (parties, places, agreements, decisions).
 *
 * Laws are those of single countries and of the Union; a workspace takes those of its own country.
 *
 * Ids name activities and sources within the template; records get ids of their own in the workspace.
 */
export const registerTemplateSchema = z.strictObject({
  id: itemId,
  name: texts,
  /** What the register is for, in whole sentences. */
  description: texts,
  /** Keys of kind `subjectCategory`. */
  subjects: z.array(key).min(1),
  sources: z
    .array(
      z.strictObject({
        id: itemId,
        kind: z.enum(['dataSubject', 'observed', 'thirdParty']),
        /** Key of kind `occasion`. */
        occasion: key.optional(),
        /** Who supplies it, a key of kind `recipientCategory`: the library's kinds of organisation. */
        from: key.optional(),
      }),
    )
    .min(1),
  activities: z
    .array(
      z.strictObject({
        id: itemId,
        /** Key of kind `purpose`. */
        purpose: key,
        bases: z
          .array(
            z.strictObject({
              point: article6Point,
              /** Keys of kind `legitimateInterest`. */
              interests: z.array(key).default([]),
              article9: z.array(article9Point).default([]),
              laws: z.array(lawReference).default([]),
            }),
          )
          .min(1),
        data: z
          .array(
            z.strictObject({
              /** Key of kind `dataCategory`. */
              category: key,
              source: itemId,
              modality: dataUse.shape.modality,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  retention: z
    .array(
      z.strictObject({
        /** Activities concerned; all if empty. */
        activities: z.array(itemId).default([]),
        /** Country whose law sets the period; `elsewhere`: where no rule for the country stands beside it. */
        where: z
          .union([countryCode, z.literal('elsewhere')])
          .nullable()
          .default(null),
        outcome: z.discriminatedUnion('kind', [
          /** `start` is a key of kind `startEvent`. */
          z.strictObject({ kind: z.literal('period'), duration, start: key }),
          /** Keys of kind `retentionCriterion`. */
          z.strictObject({ kind: z.literal('criteria'), criteria: z.array(key).min(1) }),
        ]),
        /** Key of kind `endAction`. */
        end: key,
        grounds: z.array(lawReference).default([]),
      }),
    )
    .min(1),
  recipients: z
    .array(
      z.strictObject({
        /** Key of kind `recipientCategory`. */
        who: key,
        role: z.enum(['processor', 'controller', 'authority']),
        activities: z.array(itemId).default([]),
        modality: disclosureSchema.shape.modality,
      }),
    )
    .default([]),
  /** Keys of kind `measure`. */
  measures: z.array(key).default([]),
});
export type RegisterTemplate = z.output<typeof registerTemplateSchema>;
