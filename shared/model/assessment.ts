import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { recordBase } from './base.ts';
import { itemId, ownId, registerId } from './ids.ts';
import { localizedText } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';
import { isoDate } from './scalars.ts';

/** A legitimate-interest assessment, transfer impact assessment or DPIA screening: questions, answers, outcome. */
export const assessmentSchema = z.strictObject({
  id: ownId<'Assessment'>(),
  ...recordBase,
  register: registerId.nullable().default(null),
  kind: z.enum(['legitimateInterest', 'transferImpact', 'dpiaScreening', 'dpia']),
  title: localizedText.default({}),
  questions: z
    .array(
      z.strictObject({ id: itemId, question: localizedText, answer: openAnswer(localizedText) }),
    )
    .default([]),
  outcome: openAnswer(localizedText),
  date: isoDate.nullable().default(null),
  nextReview: isoDate.nullable().default(null),
});
export type Assessment = z.output<typeof assessmentSchema>;

export const assessmentMigrations = defineMigrations('assessments', []);
