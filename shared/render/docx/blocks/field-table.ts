import { plainText } from '#shared/documents/tree-text.ts';
import type { FieldRow, FieldTable } from '#shared/documents/tree.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { caption } from '#shared/render/docx/caption.ts';
import { cellPadding } from '#shared/render/docx/table-styles.ts';
import { cell, gapAfter, keepsWhole, row, table } from '#shared/render/docx/tables.ts';
import { textLength } from '#shared/render/docx/text-length.ts';
import { divide } from '#shared/render/docx/units.ts';
import { paragraph } from '#shared/render/docx/wordprocessing.ts';
import { type Place, plainLook, type Writing } from '#shared/render/docx/writing.ts';

/** Shares of the label and the value. */
const weights = [3, 7] as const;

/** Labels with their legal source beside their values; the label column holds the headers of the rows. */
export function writeFieldTable(
  block: FieldTable,
  place: Place,
  writing: Writing,
): readonly Element[] {
  const widths = divide(place.width, weights);
  const rows = block.rows.map((fieldRow) => writeRow(fieldRow, widths, place, writing));
  return [
    ...(block.captionVisible ? caption('TableCaption', block.caption, writing) : []),
    ...(rows.length === 0
      ? []
      : [
          table({
            style: 'FieldTable',
            widths,
            caption: plainText(block.caption),
            headers: { row: false, column: true },
            rows,
          }),
          ...gapAfter(place),
        ]),
  ];
}

function writeRow(
  { label, citation, value, origin }: FieldRow,
  widths: readonly number[],
  place: Place,
  writing: Writing,
): Element {
  const [labelWidth = 0, valueWidth = 0] = widths;
  const labelCell = [paragraph({ style: 'FieldLabel' }, writing.inlines(label, plainLook))];
  if (citation !== null) {
    labelCell.push(paragraph({ style: 'FieldSource' }, writing.inlines([citation], plainLook)));
  }
  const inner: Place = {
    ...place,
    width: valueWidth - 2 * cellPadding.fieldTable,
    surroundings: 'cell',
    listDepth: 0,
    origin: origin.length === 0 ? place.origin : origin,
  };
  const content = writing.blocks(value, inner);
  return row([cell(labelWidth, labelCell), cell(valueWidth, content)], {
    header: false,
    keepWhole: keepsWhole(textLength(value)),
  });
}
