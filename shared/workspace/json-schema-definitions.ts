import { z } from 'zod';
import {
  automatedDecision,
  consent,
  directMarketing,
  furtherPurpose,
} from '#shared/model/activity.ts';
import { evidence, modality, visibility } from '#shared/model/base.ts';
import { condition } from '#shared/model/condition.ts';
import { dataUse, provision, transformation } from '#shared/model/data-use.ts';
import { itemId } from '#shared/model/ids.ts';
import { lawReference, legalBasis } from '#shared/model/legal-basis.ts';
import { link, localizedText, wordForms, wording } from '#shared/model/localized-text.ts';
import { location } from '#shared/model/location.ts';
import { copyMeans, mechanism, sccDetails } from '#shared/model/mechanism.ts';
import { contactRef, partyRef } from '#shared/model/party-ref.ts';
import { address, certificate, contactPoint, dpo } from '#shared/model/party.ts';
import { recordSchemas } from '#shared/model/records.ts';
import { retentionOutcome } from '#shared/model/retention-rule.ts';
import { countryCode, duration, isoDate, isoInstant, languageCode } from '#shared/model/scalars.ts';
import { scope } from '#shared/model/scope.ts';
import { noticeSection } from '#shared/model/sections.ts';
import { settingsSchema } from '#shared/model/settings.ts';

/** Parts of the model that the JSON Schema names once and refers to; record types go by their names in the file. */
const parts = {
  ...recordSchemas,
  settings: settingsSchema,
  address,
  automatedDecision,
  certificate,
  condition,
  consent,
  contactPoint,
  contactRef,
  copyMeans,
  countryCode,
  dataUse,
  directMarketing,
  dpo,
  duration,
  evidence,
  furtherPurpose,
  isoDate,
  isoInstant,
  itemId,
  languageCode,
  lawReference,
  legalBasis,
  link,
  localizedText,
  location,
  mechanism,
  modality,
  noticeSection,
  partyRef,
  provision,
  retentionOutcome,
  sccDetails,
  scope,
  transformation,
  visibility,
  wordForms,
  wording,
};

/** Names of the parts, as Zod looks them up. */
export const definitionNames = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(parts)) definitionNames.add(schema, { id });

/** What an open answer may say instead of a value; see `shared/model/answer.ts`. */
export const openState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('notStated') }),
  z.strictObject({ state: z.literal('unknown') }),
  z.strictObject({ state: z.literal('notApplicable'), reason: z.string() }),
]);
