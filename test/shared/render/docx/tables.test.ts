import { describe, expect, it } from 'vitest';
import type { Block, DataTable, FieldTable } from '#shared/documents/tree.ts';
import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { textWidth } from '#shared/render/docx/units.ts';
import { everyNodeTree, paragraph, plainTheme, text } from '#test/support/every-node-tree.ts';
import { type DocxFile, paragraphs, styleOf, tables, treeOf, written } from './docx-file.ts';
import { at, childElements, descendants, shownText, valueAt, type XmlNode, given } from './xml.ts';

function dataTable(
  parts: Partial<DataTable> & { readonly weights?: readonly number[] } = {},
): DataTable {
  const weights = parts.weights ?? [1, 2];
  return {
    kind: 'dataTable',
    origin: [{ kind: 'phrase', phrase: 'taulukko' }],
    caption: [text('Taulukko')],
    captionVisible: false,
    columns: weights.map((weight, index) => ({ header: [text(`S${String(index)}`)], weight })),
    rowHeaders: true,
    rows: [
      { origin: [], cells: weights.map(() => ({ origin: [], children: [paragraph('solu')] })) },
    ],
    ...parts,
  };
}

function fieldTable(value: readonly Block[]): FieldTable {
  return {
    kind: 'fieldTable',
    origin: [],
    caption: [text('Kentät')],
    captionVisible: false,
    rows: [{ origin: [], label: [text('Nimi')], citation: null, value }],
  };
}

function columnWidths(table: XmlNode): number[] {
  return descendants(table, 'w:gridCol').map((node) => Number(node.attributes['w:w']));
}

const cells = (file: DocxFile) => descendants(file.body, 'w:tc');

describe('every table', () => {
  it('has a grid, a fixed layout and rows whose cells fill the grid', async () => {
    const file = await written(everyNodeTree);
    expect(tables(file).length).toBe(2);
    for (const table of tables(file)) {
      expect(
        childElements(table)
          .map((node) => node.name)
          .slice(0, 2),
      ).toEqual(['w:tblPr', 'w:tblGrid']);
      expect(at(table, 'w:tblPr', 'w:tblLayout')?.attributes['w:type']).toBe('fixed');
      for (const row of childElements(table, 'w:tr')) {
        const widths = childElements(row, 'w:tc').map((cell) =>
          Number(at(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w']),
        );
        expect(widths).toEqual(columnWidths(table));
      }
    }
  });

  it.each([[[1, 1, 1]], [[3, 7]], [[1, 10, 3, 2, 5, 1, 1]]])(
    'is exactly as wide as the text, with columns by weight %s',
    async (weights) => {
      const [table] = tables(await written(treeOf(dataTable({ weights }))));
      const total = columnWidths(given(table)).reduce((sum, width) => sum + width, 0);
      expect(total).toBe(textWidth(plainTheme.page));
      expect(at(given(table), 'w:tblPr', 'w:tblW')?.attributes['w:w']).toBe(String(total));
    },
  );

  it('has cells that end with a paragraph, also when empty or after a table inside', async () => {
    const inner = dataTable();
    const rows = [
      {
        origin: [],
        cells: [
          { origin: [], children: [] },
          { origin: [], children: [inner] },
        ],
      },
    ];
    const file = await written(treeOf(dataTable({ rows }), fieldTable([]), fieldTable([inner])));
    const last = cells(file).map((cell) => childElements(cell).at(-1)?.name);
    expect(new Set(last)).toEqual(new Set(['w:p']));
  });

  it('keeps a table inside a cell within that cell', async () => {
    const file = await written(treeOf(fieldTable([dataTable()])));
    const [outer, inner] = tables(file).map(columnWidths);
    expect(given(inner).reduce((sum, width) => sum + width, 0)).toBeLessThan(
      given(given(outer)[1]),
    );
  });

  it('is named to assistive technology, also when its caption is not printed', async () => {
    const file = await written(treeOf(dataTable(), fieldTable([paragraph('arvo')])));
    expect(tables(file).map((table) => valueAt(table, 'w:tblPr', 'w:tblCaption'))).toEqual([
      'Taulukko',
      'Kentät',
    ]);
    expect(paragraphs(file).filter((node) => styleOf(node) === 'TableCaption')).toEqual([]);
  });

  it('is kept apart from the table after it', async () => {
    const file = await written(treeOf(dataTable(), dataTable()));
    const names = childElements(file.body).map((node) => node.name);
    expect(names.filter((name, index) => name === 'w:tbl' && names[index + 1] === 'w:tbl')).toEqual(
      [],
    );
  });

  it('is left out when it has no columns or no rows, but for its caption', async () => {
    const empty: Block = { ...fieldTable([]), captionVisible: true, rows: [] };
    const file = await written(treeOf(dataTable({ weights: [], captionVisible: true }), empty));
    expect(tables(file)).toEqual([]);
    expect(paragraphs(file).map(shownText).slice(2)).toEqual(['Taulukko', 'Kentät']);
  });

  it('sets secondary text and lists in its own styles', async () => {
    const muted: Block = { ...paragraph('lisätieto'), tone: 'muted' };
    const list: Block = {
      kind: 'list',
      marker: 'bullet',
      origin: [],
      items: [{ origin: [], id: null, number: null, children: [paragraph('kohta')] }],
    };
    const file = await written(treeOf(fieldTable([muted, list])));
    expect(paragraphs(file).slice(2).map(styleOf)).toEqual([
      'FieldLabel',
      'TableMuted',
      'TableList',
      'TableGap',
    ]);
  });

  it('reports what is in a row or cell with the origin nearest to it', async () => {
    const figure: Block = {
      kind: 'figure',
      origin: [],
      svg: '',
      alternativeText: 'x',
      caption: [],
    };
    const origin = (phrase: string) => [{ kind: 'phrase', phrase }] as const;
    const rows = [
      {
        origin: origin('rivi'),
        cells: [
          { origin: origin('solu'), children: [figure] },
          { origin: [], children: [figure] },
        ],
      },
      { origin: [], cells: [{ origin: [], children: [figure] }] },
    ];
    const field: Block = {
      ...fieldTable([]),
      rows: [{ origin: origin('kenttä'), label: [], citation: null, value: [figure] }],
    };
    const { diagnostics } = await renderDocx(treeOf(dataTable({ rows }), field));
    expect(diagnostics.map((item) => item.origin)).toEqual(
      ['solu', 'rivi', 'taulukko', 'kenttä'].map(origin),
    );
  });

  it('fills up rows that have too few cells', async () => {
    const rows = [{ origin: [], cells: [] }];
    const [table] = tables(await written(treeOf(dataTable({ rows }))));
    const counts = childElements(given(table), 'w:tr').map(
      (row) => childElements(row, 'w:tc').length,
    );
    expect(counts).toEqual([2, 2]);
  });
});

describe('headers', () => {
  it('repeat the header row, and no other, on every page', async () => {
    const [table] = tables(await written(treeOf(dataTable())));
    const repeated = childElements(given(table), 'w:tr').map(
      (row) => at(row, 'w:trPr', 'w:tblHeader') !== undefined,
    );
    expect(repeated).toEqual([true, false]);
  });

  it.each([
    [true, '1', ['TableHeading', 'TableHeading', 'RowHeading', 'TableText']],
    [false, '0', ['TableHeading', 'TableHeading', 'TableText', 'TableText']],
  ])('mark the first column when it holds headers: %s', async (rowHeaders, flag, styles) => {
    const file = await written(treeOf(dataTable({ rowHeaders })));
    const look = at(given(tables(file)[0]), 'w:tblPr', 'w:tblLook')?.attributes;
    expect([look?.['w:firstRow'], look?.['w:firstColumn']]).toEqual(['1', flag]);
    expect(
      cells(file)
        .flatMap((cell) => childElements(cell, 'w:p'))
        .map(styleOf),
    ).toEqual(styles);
  });

  it('mark the labels of a field table', async () => {
    const [table] = tables(await written(treeOf(fieldTable([paragraph('arvo')]))));
    const look = at(given(table), 'w:tblPr', 'w:tblLook')?.attributes;
    expect([look?.['w:firstRow'], look?.['w:firstColumn']]).toEqual(['0', '1']);
  });
});

describe('rows', () => {
  it('stay whole unless they are long', async () => {
    const long = paragraph('pitkä '.repeat(400));
    const file = await written(treeOf(fieldTable([paragraph('lyhyt')]), fieldTable([long])));
    const whole = descendants(file.body, 'w:tr').map(
      (row) => at(row, 'w:trPr', 'w:cantSplit') !== undefined,
    );
    expect(whole).toEqual([true, false]);
  });
});

describe('a table too wide for the page', () => {
  it('is reported with its origin', async () => {
    const weights = Array.from({ length: 12 }, () => 1);
    const { diagnostics } = await renderDocx(treeOf(dataTable({ weights })));
    expect(diagnostics).toEqual([
      {
        code: 'table-too-wide',
        severity: 'warning',
        origin: [{ kind: 'phrase', phrase: 'taulukko' }],
        columns: 12,
      },
    ]);
  });

  it('is not reported when its columns are wide enough', async () => {
    expect((await renderDocx(treeOf(dataTable({ weights: [1, 1, 1, 1] })))).diagnostics).toEqual(
      [],
    );
  });
});

describe('callouts', () => {
  const callout = (...children: readonly Block[]): Block => ({
    kind: 'callout',
    variant: 'note',
    origin: [],
    title: [text('Huomaa')],
    children,
  });

  it('are shaded paragraphs', async () => {
    const file = await written(treeOf(callout(paragraph('yksi'), paragraph('kaksi'))));
    expect(tables(file)).toEqual([]);
    expect(
      paragraphs(file)
        .slice(2)
        .map((node) => [styleOf(node), shownText(node)]),
    ).toEqual([
      ['CalloutNoteTitle', 'Huomaa'],
      ['CalloutNoteText', 'yksi'],
      ['CalloutNoteEnd', 'kaksi'],
    ]);
  });

  it('are a table of one cell when they hold more than paragraphs', async () => {
    const list: Block = {
      kind: 'list',
      marker: 'bullet',
      origin: [],
      items: [{ origin: [], id: null, number: null, children: [paragraph('kohta')] }],
    };
    const file = await written(treeOf(callout(paragraph('johdanto'), list)));
    expect(cells(file).map((cell) => shownText(cell))).toEqual(['Huomaajohdantokohta']);
    expect(valueAt(given(tables(file)[0]), 'w:tblPr', 'w:tblStyle')).toBe('CalloutNote');
  });

  it('are a table inside a cell, where borders of paragraphs would stand out', async () => {
    const inner: Block = { ...callout(paragraph('yksi')), title: [] } as Block;
    const file = await written(treeOf(fieldTable([inner])));
    expect(tables(file).map((table) => valueAt(table, 'w:tblPr', 'w:tblStyle'))).toEqual([
      'FieldTable',
      'CalloutNote',
    ]);
  });

  it('set secondary text in its own style', async () => {
    const muted: Block = { ...paragraph('lisätieto'), tone: 'muted' };
    const file = await written(treeOf(callout(muted, dataTable())));
    expect(paragraphs(file).slice(2, 4).map(styleOf)).toEqual(['CalloutNoteHeading', 'Muted']);
  });

  it('need no title', async () => {
    const file = await written(treeOf({ ...callout(paragraph('yksi')), title: [] } as Block));
    expect(paragraphs(file).slice(2).map(styleOf)).toEqual(['CalloutNoteEnd']);
  });
});
