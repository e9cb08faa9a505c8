import type { DocumentDesign } from '#shared/documents/document-kinds.ts';
import { noticeTemplateSchema, recordTemplateSchema } from '#shared/documents/template.ts';
import { themeSchema } from '#shared/documents/tree-schema.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import noticeTemplate from '#templates/documents/notice.json';
import recordTemplate from '#templates/documents/record.json';
import plainTheme from '#templates/themes/plain.json';
import { exitCodes } from './exit-codes.ts';
import type { CliFailure } from './failure.ts';

const themes: ReadonlyMap<string, unknown> = new Map([['plain', plainTheme]]);

/** The data that documents are laid out with, in the theme that the workspace names. */
export function designFor(theme: string): Result<DocumentDesign, CliFailure> {
  const found = themes.get(theme);
  if (found === undefined) {
    return fail({
      code: 'unknown-theme',
      exit: exitCodes.unreadable,
      place: '/settings/theme',
      params: { theme, allowed: [...themes.keys()].join(', ') },
    });
  }
  return ok({
    noticeTemplate: noticeTemplateSchema.parse(noticeTemplate),
    recordTemplate: recordTemplateSchema.parse(recordTemplate),
    theme: themeSchema.parse(found),
  });
}
