import { z } from 'zod';
import { noticeSection } from '#shared/model/sections.ts';
import { recordRowName } from './record/row-names.ts';

/** Layout of a privacy notice as data: which sections, in which order, by language. */
export const noticeTemplateSchema = z.strictObject({
  kind: z.literal('notice'),
  /** From how many sections on the document has a list of contents; `null` = never. */
  contentsFrom: z.number().int().nullable(),
  /** Order of the sections; `default` holds for languages that are not named. */
  order: z.record(z.string(), z.array(noticeSection)),
});
export type NoticeTemplate = z.output<typeof noticeTemplateSchema>;

const rowsByRole = z.strictObject({
  controller: z.array(recordRowName),
  processor: z.array(recordRowName),
});

/** Layout of a record of processing activities as data: the rows of a sheet in their order, by role. */
export const recordTemplateSchema = z.strictObject({
  kind: z.literal('record'),
  /** Rows that Art. 30 asks for. */
  rows: rowsByRole,
  /** Rows that only the internal copy shows. */
  internalRows: rowsByRole,
});
export type RecordTemplate = z.output<typeof recordTemplateSchema>;
