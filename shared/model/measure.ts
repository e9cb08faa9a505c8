import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { ordered, recordBase, ruleBase } from './base.ts';
import { measureId, ownId, registerId } from './ids.ts';
import { localizedText, wording } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';
import { openScope } from './scope.ts';

/** A technical or organisational measure: Art. 32, 30(1)(g). A notice prints a general description only. */
export const measureSchema = z.strictObject({
  id: ownId<'Measure'>(),
  ...recordBase,
  ...ruleBase(measureId),
  ...ordered,
  /** Register that it protects; `null` = all of the workspace. */
  register: registerId.nullable().default(null),
  name: wording,
  /** Public description as a sentence; printed instead of the name. */
  publicText: localizedText.default({}),
  /** Internal description; never in a notice. */
  description: localizedText.default({}),
  kind: z.enum(['technical', 'organisational', 'physical']),
  objective: openAnswer(
    z.enum([
      'pseudonymisationOrEncryption',
      'confidentiality',
      'integrity',
      'availability',
      'resilience',
      'restore',
      'testing',
      'instructions',
    ]),
  ),
  scope: openScope,
  status: z.enum(['planned', 'inPlace', 'ended']).default('inPlace'),
});
export type Measure = z.output<typeof measureSchema>;

export const measureMigrations = defineMigrations('measures', []);
