import type { z } from 'zod';
import { activityMigrations, activitySchema } from './activity.ts';
import { assessmentMigrations, assessmentSchema } from './assessment.ts';
import { attachmentMigrations, attachmentSchema } from './attachment.ts';
import { clauseMigrations, clauseSchema } from './clause.ts';
import { dataCategoryMigrations, dataCategorySchema } from './data-category.ts';
import { disclosureMigrations, disclosureSchema } from './disclosure.ts';
import { dismissalMigrations, dismissalSchema } from './dismissal.ts';
import { glossaryTermMigrations, glossaryTermSchema } from './glossary-term.ts';
import type { RecordType } from './ids.ts';
import { measureMigrations, measureSchema } from './measure.ts';
import type { RecordMigrations } from './migrations.ts';
import { noticeMigrations, noticeSchema } from './notice.ts';
import { partyMigrations, partySchema } from './party.ts';
import { registerMigrations, registerSchema } from './register.ts';
import { retentionRuleMigrations, retentionRuleSchema } from './retention-rule.ts';
import { rightsSettingMigrations, rightsSettingSchema } from './rights-setting.ts';
import { sourceMigrations, sourceSchema } from './source.ts';
import { systemMigrations, systemSchema } from './system.ts';
import { trackerMigrations, trackerSchema } from './tracker.ts';
import { transferMigrations, transferSchema } from './transfer.ts';
import { versionMigrations, versionSchema } from './version.ts';
import { vocabularyItemSchema, vocabularyMigrations } from './vocabulary-item.ts';

/** Schema of each record type: the one list that parser, JSON Schema and integrity check are made from. */
export const recordSchemas = {
  vocabulary: vocabularyItemSchema,
  dataCategories: dataCategorySchema,
  parties: partySchema,
  systems: systemSchema,
  registers: registerSchema,
  activities: activitySchema,
  sources: sourceSchema,
  disclosures: disclosureSchema,
  transfers: transferSchema,
  retentionRules: retentionRuleSchema,
  measures: measureSchema,
  clauses: clauseSchema,
  rightsSettings: rightsSettingSchema,
  trackers: trackerSchema,
  glossaryTerms: glossaryTermSchema,
  notices: noticeSchema,
  versions: versionSchema,
  assessments: assessmentSchema,
  dismissals: dismissalSchema,
  attachments: attachmentSchema,
} as const satisfies Record<RecordType, z.ZodType>;

/** A record of a given type. */
export type RecordOf<Type extends RecordType> = z.output<(typeof recordSchemas)[Type]>;

/** A record of any type. */
export type AnyRecord = RecordOf<RecordType>;

/** Migrations of each record type. */
export const recordMigrations = {
  vocabulary: vocabularyMigrations,
  dataCategories: dataCategoryMigrations,
  parties: partyMigrations,
  systems: systemMigrations,
  registers: registerMigrations,
  activities: activityMigrations,
  sources: sourceMigrations,
  disclosures: disclosureMigrations,
  transfers: transferMigrations,
  retentionRules: retentionRuleMigrations,
  measures: measureMigrations,
  clauses: clauseMigrations,
  rightsSettings: rightsSettingMigrations,
  trackers: trackerMigrations,
  glossaryTerms: glossaryTermMigrations,
  notices: noticeMigrations,
  versions: versionMigrations,
  assessments: assessmentMigrations,
  dismissals: dismissalMigrations,
  attachments: attachmentMigrations,
} as const satisfies Record<RecordType, RecordMigrations>;
