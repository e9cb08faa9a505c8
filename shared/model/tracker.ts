import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { recordBase } from './base.ts';
import { dataCategoryId, disclosureId, ownId, registerId, transferId } from './ids.ts';
import { localizedText, wording } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';
import { partyRef } from './party-ref.ts';
import { duration, plainText } from './scalars.ts';
import { openScope } from './scope.ts';

/** A cookie or similar technique (Directive 2002/58/EC Art. 5(3)), or a reference to the notice that tells of them. */
export const trackerSchema = z.strictObject({
  id: ownId<'Tracker'>(),
  ...recordBase,
  register: registerId,
  /** `elsewhere`: told in the document of the link with the key `cookie-notice`. */
  told: z.enum(['here', 'elsewhere']).default('here'),
  name: plainText,
  technique: openAnswer(z.enum(['cookie', 'script', 'pixel', 'plugin', 'storage', 'fingerprint'])),
  dataCategories: z.array(dataCategoryId).default([]),
  purpose: wording.nullable().default(null),
  /** How long it lasts; `session` = until the browser is closed. */
  lifetime: openAnswer(z.union([duration, z.literal('session')])),
  /** Whether consent is asked before it is set; `notNeeded` = strictly necessary. */
  consent: openAnswer(z.enum(['prior', 'notAsked', 'notNeeded'])),
  refusal: openAnswer(
    z.strictObject({
      by: z.enum(['browser', 'preferenceTool', 'link']),
      linkKey: z.string().optional(),
      consequence: localizedText.default({}),
    }),
  ),
  provider: partyRef.nullable().default(null),
  providerRole: openAnswer(z.enum(['processor', 'controller', 'jointController'])),
  disclosures: z.array(disclosureId).default([]),
  transfers: z.array(transferId).default([]),
  scope: openScope,
  description: localizedText.default({}),
});
export type Tracker = z.output<typeof trackerSchema>;

export const trackerMigrations = defineMigrations('trackers', []);
