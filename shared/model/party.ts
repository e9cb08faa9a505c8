import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { recordBase } from './base.ts';
import { itemId, ownId, partyId } from './ids.ts';
import { localizedText, wordForms } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';
import { countryCode, isoDate, plainText } from './scalars.ts';
import { openScope } from './scope.ts';

/** Where a party can be reached, and for what. */
export const contactPoint = z.strictObject({
  id: itemId,
  use: z
    .enum(['general', 'privacy', 'dpo', 'rights', 'unsubscribe', 'complaint', 'representative'])
    .default('general'),
  channel: z.enum(['post', 'email', 'phone', 'fax', 'form', 'web']),
  /** The address or number; for `post` it may be empty when the party's postal address is meant. */
  value: plainText,
  /** What the point is called in print ("Privacy team"). */
  label: localizedText.optional(),
  /** Word that the subject line must bear. */
  subjectKeyword: plainText.optional(),
  /** Who answers, where it is not the party itself. */
  answeredBy: z
    .union([z.strictObject({ party: partyId }), z.strictObject({ role: localizedText })])
    .optional(),
});
export type ContactPoint = z.output<typeof contactPoint>;

/** Postal address. Lines and headings are printed as written, in the local language. */
export const address = z.strictObject({
  id: itemId,
  lines: z.array(plainText).min(1),
  country: countryCode.nullable().default(null),
  /** Country name as a heading in the local language ("België/Belgique/Belgien"). */
  countryHeading: plainText.optional(),
  /** Attention line ("Attn.: Data Protection Officer"). */
  attention: plainText.optional(),
});
export type Address = z.output<typeof address>;

/** Data protection officer: Art. 37 to 39 GDPR. An office not called one leaves this `notStated`. */
export const dpo = z.strictObject({
  /** The officer: a party (person or firm), or that of another party (a group's officer, Art. 37(2)). */
  party: partyId.nullable().default(null),
  /** How the officer is called in print where no party is recorded. */
  role: localizedText.optional(),
  /** Ids of contact points of this party that reach the officer; of `party` if that is set. */
  contactPoints: z.array(itemId).default([]),
  position: openAnswer(z.enum(['internal', 'external'])),
  designatedOn: openAnswer(isoDate),
  notifiedToAuthorityOn: openAnswer(isoDate),
});

/** Certificate, seal or scheme that a party holds. */
export const certificate = z.strictObject({
  id: itemId,
  kind: z.enum(['art42', 'standard', 'privateSeal', 'disputeScheme']),
  name: plainText,
  number: plainText.optional(),
  /** What it covers ("the TFS service"). */
  scope: localizedText.optional(),
  /** What it assures, as a sentence. */
  assurance: localizedText.optional(),
  validUntil: openAnswer(isoDate),
  linkKey: z.string().optional(),
});

/** An organisation, a person in a role, an authority or an international organisation. Roles are relations, never kinds of party. */
export const partySchema = z.strictObject({
  id: ownId<'Party'>(),
  ...recordBase,
  kind: z
    .enum(['organisation', 'person', 'authority', 'internationalOrganisation'])
    .default('organisation'),
  legalName: plainText,
  tradeName: plainText.default(''),
  /** Inflected forms of the name: `{ fi: { genitive: "Palvelutalon" } }`. */
  nameForms: wordForms.default({}),
  /** Role of a person ("contact person"). */
  title: localizedText.optional(),
  registrationNumber: plainText.default(''),
  country: countryCode.nullable().default(null),
  legalForm: plainText.default(''),
  ceasedOn: isoDate.nullable().default(null),
  successor: partyId.nullable().default(null),
  addresses: z.array(address).default([]),
  contactPoints: z.array(contactPoint).default([]),
  /** Parent company or group head. */
  parent: partyId.nullable().default(null),
  /** What the group comprises beyond listed members ("subsidiaries worldwide"). */
  groupDescription: localizedText.optional(),
  /** Establishment in the EEA: drives Art. 27. */
  establishedInEea: openAnswer(z.boolean()),
  /** Representatives under Art. 27 (EU) and its counterparts. */
  representatives: z
    .array(
      z.strictObject({
        id: itemId,
        party: partyId,
        for: z.enum(['EU', 'UK', 'CH', 'other']).default('EU'),
        scope: openScope,
      }),
    )
    .default([]),
  dpo: openAnswer(dpo),
  /** Participation in an EU-US framework. */
  frameworks: z
    .array(
      z.strictObject({
        id: itemId,
        framework: z.enum(['safeHarbour', 'privacyShield', 'dpf']),
        listed: openAnswer(z.boolean()),
        coverage: openAnswer(z.enum(['hr', 'nonHr', 'both'])),
        checkedOn: openAnswer(isoDate),
      }),
    )
    .default([]),
  certificates: z.array(certificate).default([]),
});
export type Party = z.output<typeof partySchema>;

export const partyMigrations = defineMigrations('parties', []);
