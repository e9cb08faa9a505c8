import { element, type Element, property } from './element.ts';
import { paragraph } from './wordprocessing.ts';
import type { Place } from './writing.ts';
import { xmlText } from './xml-text.ts';

/** A table whose look is that of a table style. */
export type TableParts = {
  readonly style: string;
  /** Widths of the columns in twips; their sum is the width of the table. */
  readonly widths: readonly number[];
  /** Names the table to assistive technology. */
  readonly caption: string;
  /** Whether the first row and the first column hold headers. */
  readonly headers: { readonly row: boolean; readonly column: boolean };
  readonly rows: readonly Element[];
};

/** A table with fixed columns. */
export function table({ style, widths, caption, headers, rows }: TableParts): Element {
  const width = widths.reduce((sum, part) => sum + part, 0);
  const properties = [
    property('w:tblStyle', style),
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', tableLook(headers)),
    ...(caption === '' ? [] : [property('w:tblCaption', xmlText(caption))]),
  ];
  const columns = widths.map((part) => element('w:gridCol', { 'w:w': part }));
  return element('w:tbl', undefined, [
    element('w:tblPr', undefined, properties),
    element('w:tblGrid', undefined, columns),
    ...rows,
  ]);
}

/** Which parts of the table style apply, as flags and as the older mask of bits. */
function tableLook({
  row,
  column,
}: TableParts['headers']): Readonly<Record<string, string | number>> {
  const mask = (row ? 0x0020 : 0) + (column ? 0x0080 : 0) + 0x0200 + 0x0400;
  return {
    'w:val': mask.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': row ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': column ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  };
}

/** A row of a table. A header row stands at the top of every page that the table reaches. */
export function row(
  cells: readonly Element[],
  setting: { readonly header: boolean; readonly keepWhole: boolean },
): Element {
  const properties: Element[] = [];
  if (setting.keepWhole) properties.push(element('w:cantSplit'));
  if (setting.header) properties.push(element('w:tblHeader'));
  if (properties.length === 0) return element('w:tr', undefined, cells);
  return element('w:tr', undefined, [element('w:trPr', undefined, properties), ...cells]);
}

/** A cell. Word wants a paragraph at its end, also after a table or when there is nothing in it. */
export function cell(width: number, content: readonly Element[]): Element {
  return element('w:tc', undefined, [
    element('w:tcPr', undefined, [element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })]),
    ...closed(content),
  ]);
}

/** The content with a paragraph at its end. */
export function closed(content: readonly Element[]): readonly Element[] {
  const last = content.at(-1);
  return last !== undefined && 'w:p' in last ? content : [...content, tableGap()];
}

/** A paragraph of almost no height: the gap below a table, and what keeps two tables apart. */
function tableGap(): Element {
  return paragraph({ style: 'TableGap' }, []);
}

/** The gap below a table, unless a heading or the end of its container follows. */
export function gapAfter(place: Place): readonly Element[] {
  return place.next === null || place.next === 'section' ? [] : [tableGap()];
}

/** Longer rows may break over pages; keeping them whole would leave large holes. */
const longestWholeRow = 900;

/** Whether a row with so many characters is kept on one page. */
export function keepsWhole(characters: number): boolean {
  return characters <= longestWholeRow;
}
