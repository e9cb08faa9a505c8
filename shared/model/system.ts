import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { recordBase } from './base.ts';
import { ownId, partyId, systemId } from './ids.ts';
import { localizedText, wordForms } from './localized-text.ts';
import { location } from './location.ts';
import { defineMigrations } from './migrations.ts';
import { isoDate, plainText } from './scalars.ts';

/** An information system or service in which data is held. `name` is a product name; `description` says what it is. */
export const systemSchema = z.strictObject({
  id: ownId<'System'>(),
  ...recordBase,
  /** Product name, never translated; may be empty when only the description is known. */
  name: plainText.default(''),
  /** What it is, as a term ("the call messaging system"). */
  description: localizedText.default({}),
  forms: wordForms.default({}),
  vendor: partyId.nullable().default(null),
  location: openAnswer(location),
  kind: z
    .enum(['application', 'database', 'archive', 'device', 'manual', 'platform'])
    .default('application'),
  ceasedOn: isoDate.nullable().default(null),
  successor: systemId.nullable().default(null),
});
export type System = z.output<typeof systemSchema>;

export const systemMigrations = defineMigrations('systems', []);
