import { z } from 'zod';
import { localizedText, wording } from './localized-text.ts';

/**
 * When a fact holds. The wording is a clause that can end a sentence ("when the person calls the service
 * number"); `unless` is its negative twin where a text uses it so.
 */
export const condition = z.strictObject({
  kind: z
    .enum([
      'channel',
      'acceptance',
      'relationship',
      'membership',
      'place',
      'optOut',
      'legalDemand',
      'technical',
      'custom',
    ])
    .default('custom'),
  wording,
  /** Which of the two clauses is meant. */
  use: z.enum(['when', 'unless']).default('when'),
  unless: localizedText.optional(),
  /** `onlyCase`: in no other case. `example`: one case among others. */
  reach: z.enum(['given', 'onlyCase', 'example']).default('given'),
});
export type Condition = z.output<typeof condition>;
