import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { modality, recordBase, ruleBase } from './base.ts';
import { itemId, ownId, partyId, registerId, rightsSettingId } from './ids.ts';
import { localizedText } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';
import { contactRef } from './party-ref.ts';
import { openScope } from './scope.ts';

/** Rights of data subjects: Arts. 15 to 18, 20, 21, 22, 7(3) and 77. */
export const rights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'automatedDecision',
  'withdrawal',
  'complaint',
] as const;
const right = z.enum(rights);
export type Right = z.output<typeof right>;

/** How requests are made: Art. 12(2) to (6). */
const channel = z.strictObject({
  id: itemId,
  /** Contact point to turn to, or that of the register's contact person or of the controller. */
  to: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('contactPoint'), contact: contactRef }),
    z.strictObject({ kind: z.literal('contactPerson') }),
    z.strictObject({ kind: z.literal('controller') }),
    z.strictObject({ kind: z.literal('dpo') }),
  ]),
  channels: z.array(z.enum(['post', 'email', 'phone', 'form', 'web', 'inPerson'])).default([]),
  text: localizedText.default({}),
});

/** Who hears complaints: Art. 77. A dispute scheme or the controller's own mailbox never takes its place. */
const complaint = z.strictObject({
  authorities: z
    .array(
      z.discriminatedUnion('kind', [
        /** The authority of the controller's country, from the law tables. */
        z.strictObject({ kind: z.literal('controllersCountry') }),
        /** That of the person's home, workplace or of the infringement. */
        z.strictObject({ kind: z.literal('personsCountry') }),
        z.strictObject({ kind: z.literal('party'), party: partyId }),
        z.strictObject({ kind: z.literal('list'), linkKey: z.string() }),
      ]),
    )
    .default([]),
});

/** How a register's notice states one right, or (`right: "all"`) what holds for all of them. */
export const rightsSettingSchema = z.strictObject({
  id: ownId<'RightsSetting'>(),
  ...recordBase,
  ...ruleBase(rightsSettingId),
  register: registerId,
  right: z.union([right, z.literal('all')]),
  /** Whether it applies: from the legal bases, or against them with a reason. */
  applicability: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('derived') }),
      z.strictObject({ kind: z.literal('applies'), reason: z.string() }),
      z.strictObject({ kind: z.literal('doesNotApply'), reason: z.string() }),
    ])
    .prefault({ kind: 'derived' }),
  statedAs: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('right') }),
      z.strictObject({ kind: z.literal('promise') }),
      z.strictObject({ kind: z.literal('partOf'), right }),
    ])
    .prefault({ kind: 'right' }),
  modality: modality.default('always'),
  scope: openScope,
  /** Points shown, by their keys in `shared/law/rights.ts` (grounds, limits, exceptions, effects). */
  points: z.array(z.string()).default([]),
  /** Points that the law does not know, marked so that a limit beyond it is seen. */
  ownPoints: z
    .array(
      z.strictObject({
        id: itemId,
        kind: z.enum([
          'part',
          'ground',
          'limit',
          'exception',
          'effect',
          'selfService',
          'explanation',
        ]),
        text: localizedText,
        scope: openScope,
      }),
    )
    .default([]),
  channels: z.array(channel).default([]),
  identityCheck: openAnswer(z.boolean()),
  /** Whether more information may be asked to specify the request. */
  clarification: openAnswer(z.boolean()),
  requestForm: openAnswer(z.boolean()),
  /** What a request should state. */
  whatToState: localizedText.default({}),
  /** Art. 21(4): how objection is presented. */
  objectionPlacement: openAnswer(z.enum(['setApart', 'amongOthers', 'besideWhatItConcerns'])),
  complaint: complaint.nullable().default(null),
  description: localizedText.default({}),
});
export type RightsSetting = z.output<typeof rightsSettingSchema>;

export const rightsSettingMigrations = defineMigrations('rightsSettings', []);
