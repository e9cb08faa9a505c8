import { z } from 'zod';
import { openAnswer } from './answer.ts';
import { condition } from './condition.ts';
import { localizedText } from './localized-text.ts';
import { contactRef } from './party-ref.ts';
import { countryCode, isoDate } from './scalars.ts';

/** Ids of transfer instruments, as in `shared/law/instruments.ts` (Arts. 45 to 49 GDPR). */
const instrumentId = z.enum([
  'adequacy',
  'legal_instrument_public',
  'bcr',
  'scc_commission',
  'scc_sa',
  'code_of_conduct',
  'certification',
  'ad_hoc_clauses',
  'admin_arrangement',
  'foreign_judgment',
  'derog_a',
  'derog_b',
  'derog_c',
  'derog_d',
  'derog_e',
  'derog_f',
  'derog_g',
  'compelling_legitimate_interests',
]);
export type InstrumentId = z.output<typeof instrumentId>;

/** Standard contractual clauses as agreed: Decision (EU) 2021/914, clauses 7, 9, 11, 13, 17 and 18. */
export const sccDetails = z.strictObject({
  module: openAnswer(z.enum(['M1', 'M2', 'M3', 'M4'])),
  dockingClause: openAnswer(z.boolean()),
  clause9: openAnswer(z.enum(['specificPriorAuthorisation', 'generalWrittenAuthorisation'])),
  clause11Redress: openAnswer(z.boolean()),
  clause13Authority: openAnswer(countryCode),
  clause17Law: openAnswer(countryCode),
  clause18Courts: openAnswer(countryCode),
  signedOn: openAnswer(isoDate),
});

/**
 * One transfer mechanism relied on. A text that names a family ("standard clauses") without its decision
 * leaves `decision` open; it is then taken for the one in force at the date of the text.
 */
export const mechanism = z.strictObject({
  instrument: instrumentId,
  /** Number of the decision as in `shared/law`: `(EU) 2021/914`, `2010/87/EU`, `(EU) 2023/1795`, `2016/1250`. */
  decision: openAnswer(z.string()),
  condition: condition.nullable().default(null),
  /** Clauses as agreed, for standard contractual clauses. */
  scc: sccDetails.nullable().default(null),
  /** Whether the recipient falls within a decision of limited scope (certified, commercial, …). */
  withinScope: openAnswer(z.boolean()),
  /** What the text adds: "registered on the list", "self-certified". */
  details: z.array(localizedText).default([]),
  /** Art. 49(1) second subparagraph: safeguards documented, authority and persons told. */
  compellingInterest: z
    .strictObject({
      safeguards: localizedText.default({}),
      authorityTold: openAnswer(isoDate),
      personsTold: openAnswer(z.boolean()),
    })
    .nullable()
    .default(null),
});
export type Mechanism = z.output<typeof mechanism>;

/** How a copy of the safeguards can be had: Art. 13(1)(f), 14(1)(f). */
export const copyMeans = z.strictObject({
  contact: contactRef.optional(),
  /** Channel where no contact point is named. */
  channel: z.enum(['post', 'email', 'phone', 'form', 'web']).optional(),
  /** Key of a link of the same record. */
  linkKey: z.string().optional(),
  condition: condition.nullable().default(null),
  text: localizedText.optional(),
});
export type CopyMeans = z.output<typeof copyMeans>;
