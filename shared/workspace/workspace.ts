import { z } from 'zod';
import { recordSchemas } from '#shared/model/records.ts';
import { settingsSchema } from '#shared/model/settings.ts';

/**
 * One client's complete data as held in memory: settings, and the records of each type sorted by id. Only
 * a value that has passed the load order (`open-workspace.ts`) is a workspace; code that receives one trusts it.
 */
export const workspaceSchema = z.strictObject({
  settings: settingsSchema,
  vocabulary: z.array(recordSchemas.vocabulary).default([]),
  dataCategories: z.array(recordSchemas.dataCategories).default([]),
  parties: z.array(recordSchemas.parties).default([]),
  systems: z.array(recordSchemas.systems).default([]),
  registers: z.array(recordSchemas.registers).default([]),
  activities: z.array(recordSchemas.activities).default([]),
  sources: z.array(recordSchemas.sources).default([]),
  disclosures: z.array(recordSchemas.disclosures).default([]),
  transfers: z.array(recordSchemas.transfers).default([]),
  retentionRules: z.array(recordSchemas.retentionRules).default([]),
  measures: z.array(recordSchemas.measures).default([]),
  clauses: z.array(recordSchemas.clauses).default([]),
  rightsSettings: z.array(recordSchemas.rightsSettings).default([]),
  trackers: z.array(recordSchemas.trackers).default([]),
  glossaryTerms: z.array(recordSchemas.glossaryTerms).default([]),
  notices: z.array(recordSchemas.notices).default([]),
  versions: z.array(recordSchemas.versions).default([]),
  assessments: z.array(recordSchemas.assessments).default([]),
  dismissals: z.array(recordSchemas.dismissals).default([]),
  attachments: z.array(recordSchemas.attachments).default([]),
});
export type Workspace = z.output<typeof workspaceSchema>;
/** A workspace as a person may write it: whatever has a default may be left out. */
export type WorkspaceInput = z.input<typeof workspaceSchema>;
