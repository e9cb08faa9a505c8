import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { recordBase } from './base.ts';
import { dataUse } from './data-use.ts';
import { itemId, ownId, partyId, registerId, sourceId, vocabularyId } from './ids.ts';
import { legalBasis } from './legal-basis.ts';
import { localizedText } from './localized-text.ts';
import { location } from './location.ts';
import { copyMeans, mechanism } from './mechanism.ts';
import { defineMigrations } from './migrations.ts';
import { contactRef, partyRef } from './party-ref.ts';
import { countryCode, duration, isoDate } from './scalars.ts';
import { openScope } from './scope.ts';

/** When a party is the controller: always, by country of use or service, or where no other rule resolves. */
const controllerRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always') }),
  z.strictObject({ kind: z.literal('countryOfUse'), countries: z.array(countryCode).min(1) }),
  z.strictObject({ kind: z.literal('service'), service: localizedText }),
  z.strictObject({ kind: z.literal('fallback') }),
]);

/** A controller of the register (Art. 4(7)), and when it is the one. */
const registerController = z.strictObject({
  id: itemId,
  party: partyRef,
  rule: openAnswer(controllerRule),
});

/** Arrangement between joint controllers: Art. 26. */
const jointArrangement = z.strictObject({
  id: itemId,
  parties: z.array(partyRef).min(1),
  scope: openScope,
  essence: openAnswer(localizedText),
  contact: contactRef.nullable().default(null),
});

/** Whether a list names everything (`closed`) or gives examples (`open`). */
const listReach = z.enum(['closed', 'open', 'notStated']);

/** A body of processing with its own controllers and its own notice (henkilörekisteri). */
export const registerSchema = z.strictObject({
  id: ownId<'Register'>(),
  ...recordBase,
  name: localizedText,
  /** What the register is for and what service it belongs to, as sentences. */
  description: localizedText.default({}),
  controllers: z.array(registerController).default([]),
  jointArrangements: z.array(jointArrangement).default([]),
  /** Person in a role who gives more information; replaceable without touching texts. */
  contactPerson: openAnswer(partyId),
  /** Responsible owner inside the organisation. */
  owner: openAnswer(localizedText),
  subjectCategories: z.array(vocabularyId).default([]),
  /** Data uses, sources and bases that the source ties to no activity. */
  dataUses: z.array(dataUse).default([]),
  sources: z.array(sourceId).default([]),
  legalBases: z.array(legalBasis).default([]),
  /** Where data is unless a transfer says otherwise. */
  defaultLocation: openAnswer(location),
  /** Safeguards named for transfers in general; they settle no single transfer. */
  defaultSafeguards: z
    .strictObject({
      mechanisms: z.array(mechanism).default([]),
      copyMeans: openAnswer(copyMeans),
      statement: localizedText.default({}),
    })
    .prefault({}),
  children: z
    .strictObject({
      addressed: openAnswer(z.boolean()),
      knowinglyCollected: openAnswer(z.boolean()),
      ageLimit: openAnswer(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('national') }),
          z.strictObject({ kind: z.literal('own'), years: z.number().int().min(1).max(21) }),
        ]),
      ),
      parentalConsent: openAnswer(z.strictObject({ verification: localizedText.default({}) })),
    })
    .prefault({}),
  /** Reach of the register's lists, where the source says so. */
  lists: z
    .strictObject({
      purposes: listReach.default('notStated'),
      data: listReach.default('notStated'),
      sources: listReach.default('notStated'),
      recipients: listReach.default('notStated'),
    })
    .prefault({}),
  review: z
    .strictObject({
      cycle: duration.nullable().default(null),
      last: isoDate.nullable().default(null),
      next: isoDate.nullable().default(null),
    })
    .prefault({}),
  status: z.enum(['draft', 'inReview', 'approved', 'retired']).default('draft'),
  replacedBy: registerId.nullable().default(null),
});
export type Register = z.output<typeof registerSchema>;

export const registerMigrations = defineMigrations('registers', []);
