import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { recordBase } from './base.ts';
import { dataCategoryId, ownId } from './ids.ts';
import { wording } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';

/** How the law treats the data: Art. 9(1) special categories, Art. 10 offences, Art. 87 identification numbers. */
export const sensitivity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ordinary') }),
  z.strictObject({
    kind: z.literal('special'),
    type: z.enum([
      'racialOrEthnicOrigin',
      'politicalOpinions',
      'religiousOrPhilosophicalBeliefs',
      'tradeUnionMembership',
      'genetic',
      'biometric',
      'health',
      'sexLifeOrOrientation',
    ]),
  }),
  z.strictObject({ kind: z.literal('criminal') }),
  z.strictObject({ kind: z.literal('nationalIdentificationNumber') }),
]);

/** A category of personal data: Art. 14(1)(d), 30(1)(c). */
export const dataCategorySchema = z.strictObject({
  id: ownId<'DataCategory'>(),
  ...recordBase,
  name: wording,
  examples: z.array(wording).default([]),
  parent: dataCategoryId.nullable().default(null),
  /** What it consists of: `including` parts, or `alternatives` ("work e-mail or user ID", one of them is held). */
  parts: z
    .strictObject({
      kind: z.enum(['including', 'alternatives']),
      items: z.array(wording).min(1),
    })
    .nullable()
    .default(null),
  sensitivity: sensitivity.prefault({ kind: 'ordinary' }),
  identifiesDirectly: openAnswer(z.boolean()),
  /** Holds whatever a person writes or says, so it may hold anything. */
  freeContent: z.boolean().default(false),
});
export type DataCategory = z.output<typeof dataCategorySchema>;

export const dataCategoryMigrations = defineMigrations('dataCategories', []);
