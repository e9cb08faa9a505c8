import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { modality, ordered, recordBase } from './base.ts';
import { condition } from './condition.ts';
import { dataUse, provision } from './data-use.ts';
import { activityId, assessmentId, itemId, ownId, registerId, systemId } from './ids.ts';
import { article9Point, legalBasis } from './legal-basis.ts';
import { localizedText, wording } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';
import { partyRef } from './party-ref.ts';
import { countryCode, isoDate } from './scalars.ts';

/** How a processor is engaged: Art. 28, 30(2). */
const engagement = z.strictObject({
  /** Controllers on whose behalf; a class is accepted and reported, because Art. 30(2)(a) wants names. */
  onBehalfOf: z.array(partyRef).default([]),
  engagedBy: openAnswer(z.enum(['controller', 'anotherProcessor'])),
  /** Categories of processing carried out: Art. 30(2)(b). */
  categories: z.array(wording).default([]),
  /** Contract or instructions followed, as a sentence or a title of the document. */
  instructions: localizedText.default({}),
  /** Key of a link of this record to the contract terms. */
  termsLinkKey: z.string().optional(),
  subProcessors: openAnswer(
    z.enum(['specificAuthorisation', 'generalAuthorisation', 'notAllowed']),
  ),
});

/** Automated individual decision-making: Art. 22, 13(2)(f). Applies where the decision is solely automated and has a significant effect. */
export const automatedDecision = z.strictObject({
  profiling: openAnswer(z.boolean()),
  solelyAutomated: openAnswer(z.boolean()),
  significantEffect: openAnswer(z.boolean()),
  logic: localizedText.default({}),
  significance: localizedText.default({}),
  consequences: localizedText.default({}),
  /** Ground of Art. 22(2): contract, law, explicit consent. */
  ground: openAnswer(z.enum(['contract', 'law', 'explicitConsent'])),
  article9Ground: article9Point.nullable().default(null),
  humanIntervention: localizedText.default({}),
});

/** Consent as asked and given: Arts. 7 and 8. */
export const consent = z.strictObject({
  id: itemId,
  given: localizedText.default({}),
  asked: openAnswer(z.enum(['beforeCollection', 'beforeUse'])),
  withdrawal: localizedText.default({}),
  effectOfWithdrawal: localizedText.default({}),
  ageThresholds: z
    .array(z.strictObject({ country: countryCode, years: z.number().int().min(13).max(16) }))
    .default([]),
});

/** Direct marketing by channel. */
export const directMarketing = z.strictObject({
  id: itemId,
  channels: z.array(z.enum(['email', 'sms', 'post', 'phone', 'app', 'web'])).min(1),
  permission: openAnswer(z.enum(['priorConsent', 'existingCustomer', 'noneAsked'])),
  optOuts: z
    .array(
      z.strictObject({
        when: z.enum(['atCollection', 'anyTime', 'eachTimeAnew']),
        how: localizedText.default({}),
      }),
    )
    .default([]),
  effect: localizedText.default({}),
});

/** Further processing for another purpose: Art. 13(3), 14(4), 6(4). */
export const furtherPurpose = z.strictObject({
  ofActivities: z.array(activityId).default([]),
  compatibleBecause: localizedText.default({}),
  toldBeforehand: openAnswer(z.boolean()),
});

/** The nine criteria of the guidelines on impact assessments (WP 248 rev.01), Art. 35. */
export const dpiaCriteria = [
  'evaluation',
  'automatedDecision',
  'systematicMonitoring',
  'sensitiveData',
  'largeScale',
  'matchedDatasets',
  'vulnerableSubjects',
  'innovativeTechnology',
  'preventsRight',
] as const;

const dpia = z.strictObject({
  criteria: z.partialRecord(z.enum(dpiaCriteria), openAnswer(z.boolean())).default({}),
  needed: openAnswer(z.boolean()),
  assessment: assessmentId.nullable().default(null),
  reference: z.string().default(''),
  reasonWhyNot: localizedText.default({}),
});

/** A sub-purpose that needs no role, basis, data, recipient or period of its own. */
const subPurpose = z.strictObject({
  id: itemId,
  wording,
  /** Whom it serves, one by one. */
  beneficiaries: z.array(partyRef).default([]),
});

/** One entry of the register: one purpose with its role, legal bases and data. Art. 30(1) or 30(2) GDPR. */
export const activitySchema = z.strictObject({
  id: ownId<'Activity'>(),
  ...recordBase,
  register: registerId,
  /** Short name, used as a heading; the purpose if left empty. */
  name: localizedText,
  /** The purpose (Art. 13(1)(c)), as a term that can stand in a list. */
  purpose: wording,
  /** What is done and why in full sentences, where the term does not say it all. */
  description: localizedText.default({}),
  subPurposes: z.array(subPurpose).default([]),
  beneficiaries: z.array(partyRef).default([]),
  ...ordered,
  partOf: activityId.nullable().default(null),
  condition: condition.nullable().default(null),
  modality: modality.default('always'),
  /** Whether a notice counts it among the lettered purposes; `false` for purposes told elsewhere. */
  listed: z.boolean().default(true),
  role: openAnswer(z.enum(['controller', 'jointController', 'processor'])),
  engagement: engagement.nullable().default(null),
  legalBases: z.array(legalBasis).default([]),
  /** Whether several bases hold together or one or the other. */
  basesRelation: openAnswer(z.enum(['alternative', 'cumulative'])),
  dataUses: z.array(dataUse).default([]),
  provision: openAnswer(provision),
  directMarketing: z.array(directMarketing).default([]),
  automatedDecisions: openAnswer(automatedDecision),
  consents: z.array(consent).default([]),
  furtherPurpose: furtherPurpose.nullable().default(null),
  dpia: dpia.prefault({}),
  systems: z.array(systemId).default([]),
  operatingSince: isoDate.nullable().default(null),
  operatingUntil: isoDate.nullable().default(null),
  volume: localizedText.default({}),
});
export type Activity = z.output<typeof activitySchema>;

export const activityMigrations = defineMigrations('activities', []);
