import { plainText } from '#shared/documents/tree-text.ts';
import type { DataTable, TableRow } from '#shared/documents/tree.ts';
import { caption } from '#shared/render/docx/caption.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { cellPadding } from '#shared/render/docx/table-styles.ts';
import { cell, gapAfter, keepsWhole, row, table } from '#shared/render/docx/tables.ts';
import { textLength } from '#shared/render/docx/text-length.ts';
import { divide, twipsFromMm } from '#shared/render/docx/units.ts';
import { paragraph } from '#shared/render/docx/wordprocessing.ts';
import { type Place, plainLook, type Writing } from '#shared/render/docx/writing.ts';

/** Below this width a column of Finnish words breaks at nearly every line. */
const narrowestColumnMm = 16;

/** Columns by weight under a header row that is repeated on every page. */
export function writeDataTable(
  block: DataTable,
  place: Place,
  writing: Writing,
): readonly Element[] {
  const widths = divide(
    place.width,
    block.columns.map(({ weight }) => weight),
  );
  if (widths.some((width) => width < twipsFromMm(narrowestColumnMm))) {
    const columns = widths.length;
    const { origin } = place;
    writing.diagnostics.push({ code: 'table-too-wide', severity: 'warning', origin, columns });
  }
  const heading = caption('TableCaption', block.captionVisible ? block.caption : [], writing);
  if (widths.length === 0) return heading;
  const rows = [
    headerRow(block, widths, writing),
    ...block.rows.map((tableRow) => writeRow(tableRow, { block, widths, place, writing })),
  ];
  const headers = { row: true, column: block.rowHeaders };
  const name = plainText(block.caption);
  return [
    ...heading,
    table({ style: 'DataTable', widths, caption: name, headers, rows }),
    ...gapAfter(place),
  ];
}

function headerRow(block: DataTable, widths: readonly number[], writing: Writing): Element {
  const cells = block.columns.map(({ header }, index) => {
    const content = writing.inlines(header, plainLook);
    return cell(widths[index] ?? 0, [paragraph({ style: 'TableHeading' }, content)]);
  });
  return row(cells, { header: true, keepWhole: true });
}

type Around = {
  readonly block: DataTable;
  readonly widths: readonly number[];
  readonly place: Place;
  readonly writing: Writing;
};

function writeRow(tableRow: TableRow, { block, widths, place, writing }: Around): Element {
  const rowOrigin = tableRow.origin.length === 0 ? place.origin : tableRow.origin;
  const cells = widths.map((width, index) => {
    const source = tableRow.cells[index];
    const children = source?.children ?? [];
    const inner: Place = {
      ...place,
      width: width - 2 * cellPadding.dataTable,
      surroundings: block.rowHeaders && index === 0 ? 'rowHeader' : 'cell',
      listDepth: 0,
      origin: source === undefined || source.origin.length === 0 ? rowOrigin : source.origin,
    };
    return cell(width, writing.blocks(children, inner));
  });
  const characters = Math.max(...tableRow.cells.map(({ children }) => textLength(children)), 0);
  return row(cells, { header: false, keepWhole: keepsWhole(characters) });
}
