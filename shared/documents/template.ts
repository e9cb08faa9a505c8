import { z } from 'zod';
import { noticeSection } from '#shared/model/sections.ts';

/** Layout of a privacy notice as data: which sections, in which order, by language. */
export const noticeTemplateSchema = z.strictObject({
  kind: z.literal('notice'),
  /** From how many sections on the document has a list of contents; `null` = never. */
  contentsFrom: z.number().int().nullable(),
  /** Order of the sections; `default` holds for languages that are not named. */
  order: z.record(z.string(), z.array(noticeSection)),
});
export type NoticeTemplate = z.output<typeof noticeTemplateSchema>;

/** Rows of a record sheet, by their key in the builder. */
export const recordTemplateSchema = z.strictObject({
  kind: z.literal('record'),
  controllerRows: z.array(z.string()),
  processorRows: z.array(z.string()),
  /** Rows that only the internal copy shows. */
  internalRows: z.array(z.string()),
});
export type RecordTemplate = z.output<typeof recordTemplateSchema>;
