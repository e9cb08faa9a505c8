import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '#shared/documents/tree.ts';
import { csvRecord, renderCsv } from '#shared/render/csv/render-csv.ts';
import { tableRows } from '#shared/render/csv/table-rows.ts';
import {
  awkwardText,
  documentTree,
  everyNodeTree,
  longWord,
  paragraph,
  text,
} from '#test/support/every-node-tree.ts';
import { printableText } from '#test/support/printable-text.ts';

/** Reads RFC 4180 back, strictly. */
function parseCsv(csv: string): readonly (readonly string[])[] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const records: string[][] = [[]];
  while (field.lastIndex < csv.length) {
    const match = field.exec(csv);
    if (match === null) throw new Error('Not CSV');
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

function fieldTable(...value: readonly Block[]): Block {
  return {
    kind: 'fieldTable',
    origin: [],
    caption: [text('Caption')],
    captionVisible: false,
    rows: [{ origin: [], label: [text('Label')], citation: null, value }],
  };
}

describe('tables of a document', () => {
  it('come in reading order with the sections around them', () => {
    expect(tableRows(everyNodeTree)).toEqual([
      {
        sections: ['2 Käsittely'],
        caption: 'Käsittelytoimi: neuvontapalvelu',
        rows: [
          [
            'Käsittelyn tarkoitus',
            '30 artiklan 1 kohdan a alakohta',
            'Asiakkaan neuvominen ja yhteydenottojen seuranta.',
          ],
          [
            'Vastaanottajat',
            '',
            'Tietoja luovutetaan\n• tilintarkastajalle,\n• järjestelmän toimittajalle.',
          ],
          ['Säilytysaika', '', '[säilytysaika puuttuu]'],
        ],
      },
      {
        sections: ['Taulukot, kuvat ja huomautukset'],
        caption: 'Henkilötiedot ja niiden lähteet',
        rows: [
          ['Tieto', 'Lähde', 'Peruste'],
          ['Nimi ja yhteystiedot', 'Rekisteröity itse', 'Sopimus, 30 artiklan 1 kohdan a alakohta'],
          [longWord, awkwardText, ''],
        ],
      },
    ]);
  });

  it('keep line breaks, footnotes and counted items', () => {
    const note: Inline = { kind: 'footnote', children: [text('note')] };
    const table = fieldTable(paragraph('a', note, { kind: 'lineBreak' }, 'b'), {
      kind: 'list',
      origin: [],
      marker: 'lowerLetter',
      items: [{ origin: [], id: null, number: 'a', children: [paragraph('c'), paragraph('d')] }],
    });
    const [plain] = tableRows(documentTree({ children: [table] }));
    expect(plain?.rows).toEqual([['Label', '', 'a (note)\nb\na) c\nd']]);
  });

  it('refuse cells with blocks that no cell may hold', () => {
    const tree = documentTree({ children: [fieldTable({ kind: 'pageBreak', origin: [] })] });
    expect(() => tableRows(tree)).toThrow('pageBreak');
  });
});

describe('CSV', () => {
  it('has a record with sections and caption before each table, and an empty one between', () => {
    const tree = documentTree({ children: [fieldTable(paragraph('x')), fieldTable()] });
    expect(renderCsv(tree).output).toBe('Caption\r\nLabel,,x\r\n\r\nCaption\r\nLabel,,\r\n');
  });

  it('begins with a byte order mark when asked', () => {
    expect(renderCsv(documentTree(), { withByteOrderMark: true }).output).toBe('\ufeff');
    expect(renderCsv(documentTree()).output).toBe('');
  });

  it.each(['=1+1', '+358 40', '-1', '@SUM(A1)', '\t=1'])('guards %s against running', (value) => {
    expect(parseCsv(csvRecord([value]))).toEqual([[`'${value}`]]);
  });

  it.each(['a=1', 'x-1', 'a@b.example', "'quoted'"])('leaves %s as it is', (value) => {
    expect(csvRecord([value])).toBe(`${value}\r\n`);
  });

  it('reads back as written, for any text', () => {
    fc.assert(
      fc.property(fc.array(printableText(), { minLength: 1, maxLength: 4 }), (fields) => {
        const guarded = fields.map((value) => (/^[=+\-@\t]/.test(value) ? `'${value}` : value));
        expect(parseCsv(csvRecord(fields))).toEqual([guarded]);
      }),
      { numRuns: 300 },
    );
  });
});
