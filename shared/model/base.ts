import { z } from 'zod';
import { attachmentId } from './ids.ts';
import { link } from './localized-text.ts';
import { isoInstant, languageCode } from './scalars.ts';

/** Who a record or field may reach: `public` data subjects, `authority` the supervisory authority, `internal` nobody else. */
export const visibility = z.enum(['public', 'authority', 'internal']);
export type Visibility = z.output<typeof visibility>;

/** The words that a fact was read from. Checks read it, documents never print it. */
export const evidence = z.strictObject({
  /** Path of the field inside the record, without a leading slash; `null` = the record as a whole. */
  field: z.string().nullable().default(null),
  attachment: attachmentId.optional(),
  quote: z.string().optional(),
  /** The label as printed in the source, where it differs from the resolved fact. */
  printedLabel: z.string().optional(),
  language: languageCode.optional(),
  manner: z.enum(['stated', 'implied']).default('stated'),
  defect: z
    .enum([
      'truncated',
      'garbled',
      'ambiguous',
      'merged',
      'misspelt',
      'mislabelled',
      'missingHeading',
      'missingContent',
    ])
    .optional(),
});
export type Evidence = z.output<typeof evidence>;

/** Fields of every record. Times are optional on input and never filled from a clock on reading. */
export const recordBase = {
  createdAt: isoInstant.optional(),
  updatedAt: isoInstant.optional(),
  visibility: visibility.default('public'),
  /** Visibility of single fields by their path, where it is narrower than that of the record. */
  fieldVisibility: z.record(z.string(), visibility).default({}),
  evidence: z.array(evidence).default([]),
  /** Note of the author; never printed in any document. */
  remark: z.string().default(''),
  /** Links that texts of this record place by `[[key]]`. */
  links: z.array(link).default([]),
};

/** Fields of a rule that others may qualify (data use, disclosure, transfer, retention, right, measure, clause). */
export function ruleBase<Id extends z.ZodType>(id: Id) {
  return {
    /** Rules of the same kind that this one overrides: it prints right after them, as their exception. */
    overrides: z.array(id).default([]),
    /** Holds only for cells that no other rule of its kind covers. */
    isDefault: z.boolean().default(false),
  };
}

/** Place among the records of its kind in a register, and so in the documents: ascending, then by id. */
export const ordered = { order: z.number().int().default(0) };

/** How strongly a rule speaks. */
export const modality = z.enum(['always', 'may', 'never']);
export type Modality = z.output<typeof modality>;
