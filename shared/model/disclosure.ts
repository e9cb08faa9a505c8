import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { modality, ordered, recordBase, ruleBase } from './base.ts';
import { activityId, disclosureId, ownId, partyId, registerId, systemId } from './ids.ts';
import { localizedText, wording } from './localized-text.ts';
import { location } from './location.ts';
import { defineMigrations } from './migrations.ts';
import { partyRef } from './party-ref.ts';
import { isoDate } from './scalars.ts';
import { openScope } from './scope.ts';

/** Points (a) to (h) of Art. 28(3) that a processor agreement covers. */
const article28Points = z.array(z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']));

/** Agreement under Art. 28(3). */
const processorAgreement = z.strictObject({
  inPlace: openAnswer(z.boolean()),
  pointsCovered: article28Points.default([]),
  signedOn: openAnswer(isoDate),
  validUntil: openAnswer(isoDate),
  /** Whether each recipient has an agreement of its own. */
  separate: openAnswer(z.boolean()),
  /** Whether and how compliance is watched. */
  oversight: openAnswer(localizedText),
  statement: localizedText.default({}),
});

/** Data going to somebody: Art. 13(1)(e), 30(1)(d). Onward recipients and sub-processors are disclosures of their own. */
export const disclosureSchema = z.strictObject({
  id: ownId<'Disclosure'>(),
  ...recordBase,
  ...ruleBase(disclosureId),
  ...ordered,
  register: registerId,
  /** From the controller, from an earlier recipient, or from the person's own device (embedded content). */
  from: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('controller') }),
      z.strictObject({ kind: z.literal('recipient'), disclosure: disclosureId }),
      z.strictObject({ kind: z.literal('ownDevice') }),
    ])
    .prefault({ kind: 'controller' }),
  recipient: partyRef,
  role: openAnswer(
    z.enum([
      'processor',
      'subProcessor',
      'controller',
      'jointController',
      'authority',
      'internal',
      'public',
      'successor',
    ]),
  ),
  manners: z
    .array(z.enum(['transmit', 'giveAccess', 'present', 'publish', 'sell']))
    .default(['transmit']),
  /** The system that receives, where the text names one ("the server"). */
  system: systemId.nullable().default(null),
  scope: openScope,
  modality: modality.default('always'),
  /** What the recipient uses data for. */
  purpose: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('activities'), activities: z.array(activityId) }),
      z.strictObject({ kind: z.literal('scope') }),
      z.strictObject({ kind: z.literal('own'), wording }),
      z.strictObject({ kind: z.literal('notStated') }),
    ])
    .prefault({ kind: 'scope' }),
  /** What the recipient does for the controller ("hosting"), as a term. */
  service: wording.nullable().default(null),
  location: openAnswer(location),
  processorAgreement: processorAgreement.nullable().default(null),
  /** Duties that bind the recipient. */
  duties: z.array(wording).default([]),
  /** Parties behind a class, internal unless named in the notice. */
  knownRecipients: z.array(partyId).default([]),
  description: localizedText.default({}),
});
export type Disclosure = z.output<typeof disclosureSchema>;

export const disclosureMigrations = defineMigrations('disclosures', []);
