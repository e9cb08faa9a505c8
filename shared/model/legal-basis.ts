import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { condition } from './condition.ts';
import { assessmentId, dataCategoryId, itemId } from './ids.ts';
import { localizedText, wording } from './localized-text.ts';
import { partyRef } from './party-ref.ts';
import { countryCode } from './scalars.ts';
import { selectionOf } from './scope.ts';

/** Points of Art. 6(1) GDPR: consent, contract, legal obligation, vital interests, public task, legitimate interests. */
export const article6Point = z.enum(['a', 'b', 'c', 'd', 'e', 'f']);
export type Article6Point = z.output<typeof article6Point>;

/** Points of Art. 9(2) GDPR. */
export const article9Point = z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);
export type Article9Point = z.output<typeof article9Point>;

/** A provision relied on: Art. 6(3), 9(2)(b), (g)–(j), 10; and the ground of a retention period. */
export const lawReference = z.strictObject({
  /** Id of an act in `shared/law/acts.ts`, if it is one of them. */
  actId: z.string().optional(),
  /** Name of the act as printed, with its number, where `actId` does not give it. */
  act: localizedText.default({}),
  /** Section or article as the act counts ("5 a", "24"); empty for the whole act. */
  section: z.string().default(''),
  /** `EU` or a country. */
  jurisdiction: z.union([z.literal('EU'), countryCode]),
  /** Whether the processing rests on it in part or as a whole. */
  extent: z.enum(['whole', 'part']).default('whole'),
});
export type LawReference = z.output<typeof lawReference>;

/** One legal basis of an activity (Art. 6), with the further grounds that its data need (Arts. 9, 10). */
export const legalBasis = z.strictObject({
  id: itemId,
  point: openAnswer(article6Point),
  /** For which data; all by default. */
  dataCategories: selectionOf(dataCategoryId),
  condition: condition.nullable().default(null),
  justification: localizedText.default({}),
  /** Legitimate interests pursued: Art. 13(1)(d), 14(2)(b). */
  interests: z
    .array(
      z.strictObject({
        id: itemId,
        /** Whose interest; empty = the controller's. */
        whose: z.array(partyRef).default([]),
        /** `null` = the purpose itself is the interest. */
        what: wording.nullable().default(null),
      }),
    )
    .default([]),
  balancing: z
    .strictObject({
      outcome: openAnswer(z.enum(['interestPrevails', 'personPrevails'])),
      /** Statement of the test, as a sentence. */
      statement: localizedText.default({}),
      /** How far the interest carries ("as far as in balance with privacy"). */
      limit: localizedText.default({}),
      /** Whether the balance is watched continuously. */
      monitored: openAnswer(z.boolean()),
      assessment: assessmentId.nullable().default(null),
    })
    .prefault({}),
  laws: z.array(lawReference).default([]),
  article9: z.array(article9Point).default([]),
  /** Art. 10: official authority, or the law that authorises. */
  article10: z.enum(['officialAuthority', 'authorisedByLaw']).nullable().default(null),
});
export type LegalBasis = z.output<typeof legalBasis>;
