import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { modality, ordered, recordBase, ruleBase } from './base.ts';
import { transformation } from './data-use.ts';
import { assessmentId, disclosureId, ownId, partyId, registerId, transferId } from './ids.ts';
import { localizedText } from './localized-text.ts';
import { location } from './location.ts';
import { copyMeans, mechanism } from './mechanism.ts';
import { defineMigrations } from './migrations.ts';
import { partyRef } from './party-ref.ts';
import { isoDate } from './scalars.ts';
import { openScope } from './scope.ts';

/** Transfer impact assessment (clause 14 of the clauses; Schrems II). */
const impactAssessment = z.strictObject({
  lawAndPractice: localizedText.default({}),
  supplementaryMeasures: localizedText.default({}),
  outcome: openAnswer(z.enum(['allowed', 'allowedWithMeasures', 'notAllowed'])),
  date: openAnswer(isoDate),
  nextReview: isoDate.nullable().default(null),
  assessment: assessmentId.nullable().default(null),
});

/** Data leaving the EEA, by disclosure or by access from abroad: Chapter V, Art. 13(1)(f), 30(1)(e). */
export const transferSchema = z.strictObject({
  id: ownId<'Transfer'>(),
  ...recordBase,
  ...ruleBase(transferId),
  ...ordered,
  register: registerId,
  /** The disclosure that takes it there; `null` where the text names no recipient for it. */
  disclosure: disclosureId.nullable().default(null),
  /** Recipient where no disclosure is recorded. */
  recipient: partyRef.nullable().default(null),
  /** Whether it is the exception to the register's default location. */
  overridesDefaultLocation: z.boolean().default(false),
  scope: openScope,
  modality: modality.default('always'),
  location: openAnswer(location),
  /** International organisation, Art. 44. */
  organisation: partyId.nullable().default(null),
  modes: z.array(z.enum(['storage', 'processing', 'access', 'realTimeWithoutStorage'])).default([]),
  transformations: z.array(transformation).default([]),
  /** What the text says of adequacy while the country is open. */
  adequacyAsStated: openAnswer(z.enum(['adequate', 'notAdequate'])),
  mechanisms: z.array(mechanism).default([]),
  /** Whether the mechanisms hold together or one or the other. */
  mechanismsRelation: openAnswer(z.enum(['alternative', 'cumulative'])),
  copyMeans: openAnswer(copyMeans),
  impactAssessment: openAnswer(impactAssessment),
  description: localizedText.default({}),
});
export type Transfer = z.output<typeof transferSchema>;

export const transferMigrations = defineMigrations('transfers', []);
