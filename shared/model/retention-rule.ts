import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { ordered, recordBase, ruleBase } from './base.ts';
import { condition } from './condition.ts';
import { itemId, ownId, registerId, retentionRuleId } from './ids.ts';
import { lawReference } from './legal-basis.ts';
import { localizedText, wording } from './localized-text.ts';
import { defineMigrations } from './migrations.ts';
import { duration } from './scalars.ts';
import { openScope } from './scope.ts';

const startEvent = openAnswer(wording);

/** When data ceases to be kept. Art. 13(2)(a), 30(1)(f). */
export const retentionOutcome = z.discriminatedUnion('kind', [
  /** A period from an event ("12 months from recording"). */
  z.strictObject({ kind: z.literal('period'), duration, start: startEvent }),
  /** As long as a state lasts ("while the account is active"), as a clause. */
  z.strictObject({ kind: z.literal('while'), state: wording }),
  /** Until an event, and removed within a period after it. */
  z.strictObject({
    kind: z.literal('until'),
    event: wording,
    within: duration.nullable().default(null),
  }),
  /** As long as a law demands; the law is the rule's ground. */
  z.strictObject({
    kind: z.literal('statutory'),
    duration: openAnswer(duration),
    start: startEvent,
  }),
  /** By criteria, because no period can be given. */
  z.strictObject({ kind: z.literal('criteria'), criteria: z.array(wording).min(1) }),
  z.strictObject({ kind: z.literal('notStored') }),
]);
export type RetentionOutcome = z.output<typeof retentionOutcome>;

/** How long the data in a scope is kept. Several outcomes of one rule all hold, each on its condition. */
export const retentionRuleSchema = z.strictObject({
  id: ownId<'RetentionRule'>(),
  ...recordBase,
  ...ruleBase(retentionRuleId),
  ...ordered,
  register: registerId,
  scope: openScope,
  /** The kind of information meant, where the text names one that is no data category ("accounting information"). */
  subject: wording.nullable().default(null),
  outcomes: openAnswer(
    z
      .array(
        z.strictObject({
          id: itemId,
          outcome: retentionOutcome,
          condition: condition.nullable().default(null),
        }),
      )
      .min(1),
  ),
  /** National act and section that demand or allow the period. */
  grounds: z.array(lawReference).default([]),
  endAction: openAnswer(z.enum(['erase', 'anonymise', 'archive', 'return', 'restrict'])),
  endActionWording: wording.nullable().default(null),
  stage: z.enum(['active', 'archive']).default('active'),
  /** A statement that accompanies the rule, as a sentence. */
  statement: localizedText.default({}),
});
export type RetentionRule = z.output<typeof retentionRuleSchema>;

export const retentionRuleMigrations = defineMigrations('retentionRules', []);
