import type { Theme } from '#shared/documents/tree.ts';
import { barWidth, calloutColors } from './callout-styles.ts';
import { element, type Element, property } from './element.ts';
import { hexColor } from './units.ts';

/** Space between the edges of a cell and its text, in twips. */
export const cellPadding = { fieldTable: 115, dataTable: 100, callout: 200 } as const;

/** Every table style of a document; the library has no options for them. */
export function tableStyles(theme: Theme): readonly Element[] {
  const colors = calloutColors(theme);
  return [
    fieldTable(theme),
    dataTable(theme),
    callout('CalloutEmphasis', 'Callout Emphasis Table', colors.emphasis, theme),
    callout('CalloutNote', 'Callout Note Table', colors.note, theme),
    callout('CalloutWarning', 'Callout Warning Table', colors.warning, theme),
  ];
}

type Side = 'top' | 'left' | 'bottom' | 'right' | 'insideH';

function fieldTable({ colors }: Theme): Element {
  const rule = { color: hexColor(colors.rule), size: 4 };
  return tableStyle('FieldTable', 'Field Table', {
    borders: { top: rule, bottom: rule, insideH: rule },
    margins: { top: 70, left: cellPadding.fieldTable, bottom: 30, right: cellPadding.fieldTable },
    conditions: [condition('firstCol', [shading(hexColor(colors.headerFill))])],
  });
}

function dataTable({ colors }: Theme): Element {
  const rule = { color: hexColor(colors.rule), size: 4 };
  const strong = { color: hexColor(colors.accent), size: 8 };
  return tableStyle('DataTable', 'Data Table', {
    borders: { bottom: rule, insideH: rule },
    margins: { top: 60, left: cellPadding.dataTable, bottom: 25, right: cellPadding.dataTable },
    conditions: [
      condition('firstRow', [
        borders('w:tcBorders', { bottom: strong }),
        shading(hexColor(colors.headerFill)),
        property('w:vAlign', 'bottom'),
      ]),
    ],
  });
}

function callout(id: string, name: string, color: string, { colors }: Theme): Element {
  return tableStyle(id, name, {
    borders: { left: { color, size: barWidth } },
    margins: { top: 140, left: cellPadding.callout, bottom: 80, right: cellPadding.callout },
    conditions: [],
    cell: [shading(hexColor(colors.calloutFill))],
  });
}

type Line = { readonly color: string; readonly size: number };
type Borders = Readonly<Partial<Record<Side, Line>>>;
type Margins = Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>>;

function tableStyle(
  id: string,
  name: string,
  look: {
    readonly borders: Borders;
    readonly margins: Margins;
    readonly conditions: readonly Element[];
    readonly cell?: readonly Element[];
  },
): Element {
  const margins = (['top', 'left', 'bottom', 'right'] as const).map((side) =>
    element(`w:${side}`, { 'w:w': look.margins[side], 'w:type': 'dxa' }),
  );
  return element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id }, [
    property('w:name', name),
    property('w:basedOn', 'TableNormal'),
    property('w:uiPriority', 99),
    element('w:tblPr', undefined, [
      element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      borders('w:tblBorders', look.borders),
      element('w:tblCellMar', undefined, margins),
    ]),
    ...(look.cell === undefined ? [] : [element('w:tcPr', undefined, look.cell)]),
    ...look.conditions,
  ]);
}

function condition(type: 'firstRow' | 'firstCol', cell: readonly Element[]): Element {
  return element('w:tblStylePr', { 'w:type': type }, [element('w:tcPr', undefined, cell)]);
}

function borders(name: string, lines: Borders): Element {
  const sides = (['top', 'left', 'bottom', 'right', 'insideH'] as const).flatMap((side) => {
    const line = lines[side];
    if (line === undefined) return [];
    const attributes = {
      'w:val': 'single',
      'w:sz': line.size,
      'w:space': 0,
      'w:color': line.color,
    };
    return [element(`w:${side}`, attributes)];
  });
  return element(name, undefined, sides);
}

function shading(color: string): Element {
  return element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': color });
}
