import { z } from 'zod';
import { recordBase } from './base.ts';
import { anyRecordId, ownId } from './ids.ts';
import { defineMigrations } from './migrations.ts';
import { isoDate } from './scalars.ts';

/** A finding set aside by a person, with the reason; printed in reports. */
export const dismissalSchema = z.strictObject({
  id: ownId<'Dismissal'>(),
  ...recordBase,
  code: z.string(),
  record: anyRecordId,
  field: z.string().default(''),
  reason: z.string(),
  by: z.string(),
  on: isoDate,
  until: isoDate.nullable().default(null),
});
export type Dismissal = z.output<typeof dismissalSchema>;

export const dismissalMigrations = defineMigrations('dismissals', []);
