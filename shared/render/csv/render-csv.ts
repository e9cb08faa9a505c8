import type { DocumentTree, Rendered } from '#shared/documents/tree.ts';
import { tableRows } from './table-rows.ts';

const byteOrderMark = '\ufeff';

/**
 * The tables of a finished tree as CSV (RFC 4180: commas, CRLF, quotes doubled). Each table follows a
 * record with its sections and caption, and an empty record parts it from the one before.
 *
 * A field that a spreadsheet would take for a formula gets an apostrophe in front, as spreadsheets
 * themselves mark text.
 *
 * @param options `withByteOrderMark` makes Excel read the file as UTF-8.
 */
export function renderCsv(
  tree: DocumentTree,
  options: { readonly withByteOrderMark: boolean } = { withByteOrderMark: false },
): Rendered<string> {
  const tables = tableRows(tree).map(({ sections, caption, rows }) =>
    [[...sections, caption], ...rows].map(csvRecord).join(''),
  );
  const start = options.withByteOrderMark ? byteOrderMark : '';
  return { output: start + tables.join('\r\n'), diagnostics: [] };
}

/** One record with its line end. */
export function csvRecord(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

function csvField(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}
