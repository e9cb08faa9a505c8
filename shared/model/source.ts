import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { modality, ordered, recordBase } from './base.ts';
import { condition } from './condition.ts';
import { ownId, registerId, systemId } from './ids.ts';
import { localizedText, wording } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';
import { partyRef } from './party-ref.ts';
import { openScope } from './scope.ts';

/** Where data comes from; decides between Articles 13 and 14 for each data use. Art. 14(2)(f), 14(3), 14(5). */
export const sourceSchema = z.strictObject({
  id: ownId<'Source'>(),
  ...recordBase,
  ...ordered,
  register: registerId,
  /** `observed`: from the person's use of something. `derived`: made from other data. */
  kind: openAnswer(z.enum(['dataSubject', 'observed', 'thirdParty', 'derived'])),
  /** Directly, or through somebody ("directly or indirectly"). */
  manner: z.enum(['direct', 'indirect', 'directOrIndirect']).default('direct'),
  party: partyRef.nullable().default(null),
  publiclyAccessible: openAnswer(z.boolean()),
  occasion: wording.nullable().default(null),
  /** Systems that collect or record it. */
  collectingSystems: z.array(systemId).default([]),
  automated: openAnswer(z.boolean()),
  modality: modality.default('always'),
  /** What it supplies; by default the data uses that name it. */
  scope: openScope,
  condition: condition.nullable().default(null),
  /** When persons are told (14(3)) and what, or why not (13(4), 14(5)). */
  informing: openAnswer(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('told'),
        when: z.enum(['withinOneMonth', 'firstCommunication', 'firstDisclosure', 'atCollection']),
        what: localizedText.default({}),
      }),
      z.strictObject({
        kind: z.literal('exception'),
        exception: z.enum([
          'alreadyInformed',
          'impossibleOrDisproportionate',
          'obtainingLaidDownByLaw',
          'professionalSecrecy',
        ]),
        why: localizedText.default({}),
      }),
    ]),
  ),
});
export type Source = z.output<typeof sourceSchema>;

export const sourceMigrations = defineMigrations('sources', []);
