import { describe, expect, it } from 'vitest';
import type { Block, DataTable, Figure } from '#shared/documents/tree.ts';
import { renderTypst } from '#shared/render/typst/render-typst.ts';
import {
  awkwardText,
  documentTree,
  everyNodeTree,
  paragraph,
  recordOrigin,
  text,
} from '#test/support/every-node-tree.ts';

/** The body of the source, without properties, design and running heads. */
function bodyOf(...children: readonly Block[]): string {
  const { output } = renderTypst(documentTree({ children }));
  return output.slice(
    output.indexOf('titlerule\n') + 'titlerule\n'.length,
    output.lastIndexOf('\n}'),
  );
}

const section = (id: string, ...children: readonly Block[]): Block => ({
  kind: 'section',
  id,
  numbering: 'decimal',
  number: '2.1',
  title: [text('Otsikko')],
  startsPage: false,
  origin: [],
  children,
});

const table = (columns: number): DataTable => ({
  kind: 'dataTable',
  origin: recordOrigin('dataUses'),
  caption: [text('Tiedot')],
  captionVisible: false,
  columns: Array.from({ length: columns }, () => ({ header: [text('S')], weight: 1 })),
  rowHeaders: true,
  rows: [
    {
      origin: [],
      cells: Array.from({ length: columns }, () => ({ origin: [], children: [paragraph('x')] })),
    },
  ],
});

const figure = (svg: string): Figure => ({
  kind: 'figure',
  origin: recordOrigin('flow'),
  svg,
  alternativeText: 'Vaihtoehto',
  caption: [text('Kuva')],
});

describe('Typst source', () => {
  it('holds text of the user in string literals only', () => {
    const { output } = renderTypst(everyNodeTree);
    const outsideLiterals = output.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    const words = awkwardText.match(/[a-zä]{4,}/g) ?? [];
    expect(words.filter((word) => outsideLiterals.includes(word))).toEqual([]);
    expect(outsideLiterals).not.toMatch(/#(?:import|include|read)|@preview/);
  });

  it('prints the numbers of the tree and sets headings by depth', () => {
    expect(bodyOf(section('a', section('b')))).toBe(
      'hd(1,"2.1","a","Otsikko")\nhd(2,"2.1","b","Otsikko")',
    );
  });

  it('labels an id once, however often it stands in the tree', () => {
    expect(bodyOf(section('a'), section('a'))).toBe(
      'hd(1,"2.1","a","Otsikko")\nhd(1,"2.1",none,"Otsikko")',
    );
  });

  it('keeps a paragraph with the list that it leads into', () => {
    const item = { origin: [], id: null, number: null, children: [paragraph('kohta')] };
    const list: Block = { kind: 'list', origin: [], marker: 'bullet', items: [item] };
    expect(bodyOf(paragraph('Luovutamme:'), list)).toBe('leadin(par("Luovutamme:"))\nlb("kohta")');
  });

  it('sets lists in lists with the bullet of their depth, the paragraph before them beside its own', () => {
    const item = (...children: readonly Block[]) => ({
      origin: [],
      id: null,
      number: null,
      children,
    });
    const list = (...children: readonly Block[]): Block => ({
      kind: 'list',
      origin: [],
      marker: 'bullet',
      items: [item(...children)],
    });
    const nested = list(paragraph('a'), list(paragraph('b'), list(list(paragraph('c')))));
    expect(bodyOf(nested)).toBe('lb({leaditem(par("a"));ld({leaditem(par("b"));lm(lm("c"))})})');
  });

  it('sets bullet lists in cells in their own, lighter way', () => {
    const item = { origin: [], id: null, number: null, children: [paragraph('kohta')] };
    const list: Block = { kind: 'list', origin: [], marker: 'bullet', items: [item, item] };
    const row = { origin: [], label: [text('Tiedot')], citation: null, value: [list] };
    const table: Block = {
      kind: 'fieldTable',
      origin: [],
      caption: [],
      captionVisible: false,
      rows: [row],
    };
    expect(bodyOf(table)).toBe('ft(fl("Tiedot"),cl("kohta","kohta"))');
  });

  it('sets each part of a text in a family that has it', () => {
    expect(bodyOf(paragraph('a → ☐ b'))).toBe('par({"a ";ma("→");" ";sy("☐");" b"})');
  });

  it.each([
    ['30 artiklan 1 kohdan a alakohta', '30~artiklan 1~kohdan a~alakohta'],
    ['artikel 30.1 a', 'artikel 30.1~a'],
    ['Article 30(1)(a)', 'Article~30(1)(a)'],
  ])('keeps the numbers of %s with their words', (printed, expected) => {
    const citation = {
      kind: 'citation',
      act: 'gdpr',
      article: '30',
      paragraph: '1',
      point: 'a',
      text: printed,
    } as const;
    expect(bodyOf(paragraph(citation))).toBe(`par("${expected.replaceAll('~', '\u00a0')}")`);
  });

  it('makes texts side by side one, but not what will be reported', () => {
    const { output } = renderTypst(
      documentTree({ children: [paragraph(text('a'), text(' b'), text('漢'), text('c'))] }),
    );
    expect(output).toContain('par({"a b";mi;"c"})');
  });

  it('keeps a hyphen that begins a word with that word and with the one before it', () => {
    expect(bodyOf(paragraph('Desk -palvelu ja -osio, 3 -5 - x'))).toBe(
      'par({"Desk\u00a0-";zw("\u2060");"palvelu ja\u00a0-";zw("\u2060");"osio, 3 -5 - x"})',
    );
  });

  it('does not hyphenate addresses', () => {
    expect(bodyOf(paragraph('Kirjoita (a@b.example) tai https://c.example/d nyt'))).toBe(
      'par({"Kirjoita ";nh("(a@b.example)");" tai ";nh("https://c.example/d");" nyt"})',
    );
  });

  it('leaves out variation selectors, which show nothing themselves', () => {
    expect(bodyOf(paragraph('☐\ufe0e'))).toBe('par(sy("☐"))');
  });

  it('stands a mark in for a missing character and reports each place once, also in running heads', () => {
    const tree = documentTree({
      author: 'Ö 😀',
      children: [
        {
          ...paragraph('漢 ja 漢', { ...text('字'), origin: recordOrigin('b') }),
          origin: recordOrigin('a'),
        },
      ],
    });
    const { output, diagnostics } = renderTypst(tree);
    expect(output).toContain('par({{mi;" ja ";mi};mi})');
    const expected = [
      ['😀', []],
      ['漢', recordOrigin('a')],
      ['字', recordOrigin('b')],
    ];
    expect(diagnostics.map((each) => 'character' in each && [each.character, each.origin])).toEqual(
      expected,
    );
  });

  it('replaces control characters that PDF/UA forbids', () => {
    expect(bodyOf(paragraph('a\u0000b\ufeff'))).toBe('par({"a";mi;"b";mi})');
  });

  it('reports a table with columns narrower than words, and sets it smaller', () => {
    expect(renderTypst(documentTree({ children: [table(10)] })).diagnostics).toEqual([]);
    const { output, diagnostics } = renderTypst(documentTree({ children: [table(11)] }));
    expect(output).toContain('narrow(dh((1fr,');
    expect(diagnostics).toEqual([
      {
        code: 'table-too-wide',
        severity: 'warning',
        origin: recordOrigin('dataUses'),
        columns: 11,
      },
    ]);
  });

  it('prints the alternative text of a figure that is not SVG, and reports it', () => {
    const { output, diagnostics } = renderTypst(documentTree({ children: [figure('GIF89a')] }));
    expect(output).toContain('muted("Vaihtoehto")\nmuted("Kuva")');
    expect(diagnostics).toEqual([
      { code: 'image-not-supported', severity: 'warning', origin: recordOrigin('flow') },
    ]);
  });

  it.each([
    ['fi', 'lang: "fi")'],
    ['pt-BR', 'lang: "pt", region: "BR")'],
    ['sr-Latn-RS', 'lang: "sr", region: "RS")'],
  ])('takes language and region from the tag %s', (language, expected) => {
    expect(renderTypst(documentTree({ language })).output).toContain(`#set text(${expected}`);
  });

  it('puts the page numbers where the label has them', () => {
    const labels = { ...everyNodeTree.labels, page: 'Sida {page} av {pages}' };
    expect(renderTypst(documentTree({ labels })).output).toContain(
      '{"Sida ";counter(page).display();" av ";str(counter(page).final().first());""}',
    );
  });
});
