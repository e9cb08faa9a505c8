import type { DocumentDesign } from '#shared/documents/document-kinds.ts';
import { noticeTemplateSchema, recordTemplateSchema } from '#shared/documents/template.ts';
import { themeSchema } from '#shared/documents/tree-schema.ts';
import noticeTemplate from '#templates/documents/notice.json';
import recordTemplate from '#templates/documents/record.json';
import plainTheme from '#templates/themes/plain.json';

/** The data that documents are laid out with. There is one theme; the command line refuses others too. */
export const design: DocumentDesign = {
  noticeTemplate: noticeTemplateSchema.parse(noticeTemplate),
  recordTemplate: recordTemplateSchema.parse(recordTemplate),
  theme: themeSchema.parse(plainTheme),
};
