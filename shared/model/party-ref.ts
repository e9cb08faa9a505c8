import { z } from 'zod';
import { itemId, partyId } from './ids.ts';
import { wording } from './localized-text.ts';

/**
 * Whoever a record speaks of: one party, the members of a parent (listed in the workspace or not), a
 * class such as "customer companies", or nobody named.
 */
export const partyRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('party'), party: partyId }),
  z.strictObject({
    kind: z.literal('group'),
    parent: partyId,
    /** How the group is called; else "the X group". */
    wording: wording.optional(),
  }),
  z.strictObject({
    kind: z.literal('class'),
    class: wording,
    examples: z.array(wording).default([]),
  }),
  z.strictObject({ kind: z.literal('notStated') }),
]);
export type PartyRef = z.output<typeof partyRef>;

/** A contact point of a party. */
export const contactRef = z.strictObject({ party: partyId, contactPoint: itemId });
export type ContactRef = z.output<typeof contactRef>;
