import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openPdfCompiler } from '#electron/documents/pdf-compiler.ts';
import type { PdfStandard } from '#electron/documents/protocol.ts';
import { textItems } from '#shared/documents/tree-text.ts';
import type { Block, DocumentTree, Inline } from '#shared/documents/tree.ts';
import {
  documentTree,
  everyInline,
  everyNodeTree,
  paragraph,
  recordOrigin,
  text,
} from '#test/support/every-node-tree.ts';
import { largeRecordTree } from '#test/support/large-record-tree.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { runScript } from '#test/support/run-script.ts';

const compilePdf = openPdfCompiler();

function bytesOf(tree: DocumentTree, standard: PdfStandard = 'ua-1'): Uint8Array {
  const result = compilePdf(tree, { standard });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.bytes;
}

/** Without white space and hyphens: one at the end of a line is read or not, depending on the document. */
const withoutSpace = (value: string): string => value.replace(/[\s\u00ad-]/g, '');

/** One block of each kind that has content of its own. */
function blocksHolding(content: readonly Inline[]): readonly Block[] {
  const inner: Block = { kind: 'paragraph', tone: 'normal', origin: [], content };
  const children = content.length === 0 ? [] : [inner, inner];
  const item = { origin: [], id: null, number: 'a', children };
  const captions = { caption: content, captionVisible: true, origin: [] };
  return [
    ...(['normal', 'lead', 'muted'] as const).map((tone) => ({ ...inner, tone })),
    ...(['bullet', 'lowerLetter'] as const).map((marker): Block => ({
      kind: 'list',
      origin: [],
      marker,
      items: [item],
    })),
    {
      kind: 'fieldTable',
      ...captions,
      rows: [{ origin: [], label: content, citation: null, value: children }],
    },
    {
      kind: 'dataTable',
      ...captions,
      rowHeaders: true,
      columns: [{ header: content, weight: 1 }],
      rows: [{ origin: [], cells: [{ origin: [], children }] }],
    },
    { kind: 'callout', origin: [], variant: 'note', title: content, children },
    { kind: 'signature', origin: [], signers: [{ label: content, name: content }] },
  ];
}

describe('PDF compiler', () => {
  it.each(['ua-1', 'a-2a'] as const)('makes %s of every kind of node', (standard) => {
    expect(compilePdf(everyNodeTree, { standard })).toMatchObject({
      ok: true,
      value: { diagnostics: [] },
    });
  });

  it.each(['ua-1', 'a-2a'] as const)(
    'makes %s of every kind of inline wherever one may stand',
    (standard) => {
      const all = everyInline.map((inline) =>
        inline.kind === 'crossReference' ? { ...inline, target: 'osa' } : inline,
      );
      const tree = documentTree({
        title: all,
        subtitle: all,
        titleLines: [all, all],
        children: [
          { kind: 'tableOfContents', origin: [], title: all, depth: 3 },
          {
            kind: 'section',
            id: 'osa',
            numbering: 'decimal',
            number: '1',
            title: all,
            startsPage: false,
            origin: [],
            children: blocksHolding(all),
          },
        ],
      });
      expect(compilePdf(tree, { standard })).toMatchObject({ ok: true });
    },
  );

  it('makes a file of blocks that hold nothing', () => {
    const empty: readonly Block[] = [
      { kind: 'list', origin: [], marker: 'decimal', items: [] },
      { kind: 'fieldTable', origin: [], caption: [], captionVisible: true, rows: [] },
      {
        kind: 'dataTable',
        origin: [],
        caption: [],
        captionVisible: true,
        rowHeaders: true,
        columns: [],
        rows: [],
      },
      { kind: 'signature', origin: [], signers: [] },
    ];
    const tree = documentTree({ children: [...blocksHolding([]), ...empty] });
    expect(compilePdf(tree, { standard: 'ua-1' })).toMatchObject({ ok: true });
  });

  it('says in the file which standard it follows', () => {
    const metadata = (standard: PdfStandard): string =>
      Buffer.from(bytesOf(everyNodeTree, standard)).toString('latin1');
    expect(metadata('ua-1')).toMatch(/pdfuaid:part>1</);
    expect(metadata('a-2a')).toMatch(/pdfaid:part>2<[^]*pdfaid:conformance>A</);
  });

  it('carries title, author, language and the numbered outline', async () => {
    const pdf = await readPdf(bytesOf(everyNodeTree));
    expect(pdf).toMatchObject({
      title: 'Tietosuojaseloste: neuvontapalvelu',
      author: 'Koivulahden palvelupiste Oy',
      language: 'fi',
    });
    expect(pdf.outline.slice(1)).toEqual([
      {
        title: '2 Käsittely',
        items: [
          {
            title: '2.1 Säilytysaika & "poisto"',
            items: [{ title: '2.1.1 Kolmas taso', items: [{ title: 'Neljäs taso', items: [] }] }],
          },
        ],
      },
      { title: 'Taulukot, kuvat ja huomautukset', items: [] },
      { title: 'A Allekirjoitukset', items: [] },
    ]);
  });

  it('is tagged: headings by depth, contents, lists, tables with column headers, notes, figures', async () => {
    const { roles, alternativeTexts } = await readPdf(bytesOf(everyNodeTree));
    const expected = [
      'H1',
      'H2',
      'H3',
      'H4',
      'TOC',
      'L',
      'Lbl',
      'LBody',
      'Table',
      'Caption',
      'TH',
      'TD',
      'Note',
      'Link',
      'Figure',
    ];
    expect(expected.filter((role) => !roles.includes(role))).toEqual([]);
    expect(alternativeTexts).toContain('Tiedot kulkevat "asiakkaalta" palvelupisteeseen.');
  });

  it.each(['ua-1', 'a-2a'] as const)(
    'tags labels and first cells as headers of their rows in %s',
    (standard) => {
      const source = Buffer.from(bytesOf(everyNodeTree, standard)).toString('latin1');
      const fieldRows = 3;
      const dataRows = 2;
      expect(source.match(/\/Scope \/Row\n/g)).toHaveLength(fieldRows + dataRows);
      expect(source.match(/\/S \/TD\n/g)).toHaveLength(fieldRows + dataRows * 2);
    },
  );

  it('tags no cell as header of a row in a table without such headers', () => {
    const cell = { origin: [], children: [paragraph('x')] };
    const table = {
      kind: 'dataTable',
      origin: [],
      caption: [],
      captionVisible: false,
      rowHeaders: false,
      columns: [{ header: [text('S')], weight: 1 }],
      rows: [{ origin: [], cells: [cell] }],
    } as const;
    const source = Buffer.from(bytesOf(documentTree({ children: [table] }))).toString('latin1');
    expect(source).not.toContain('/Scope /Row');
  });

  it('links out of the document to the addresses of the tree', async () => {
    const { links } = await readPdf(bytesOf(everyNodeTree));
    expect(links).toEqual([
      'https://tietosuoja.example/ohjeet?a=1&b=%22x%22#osa',
      'mailto:tietosuoja@koivulahti.example',
    ]);
  });

  it('shows every text of the tree', async () => {
    const content = withoutSpace((await readPdf(bytesOf(everyNodeTree))).text);
    const missing = textItems(everyNodeTree)
      .filter(({ kind }) => kind !== 'alternativeText')
      .flatMap(({ parts }) => parts)
      .filter((part) => !content.includes(withoutSpace(part)));
    expect(missing).toEqual([]);
  });

  it('repeats the header row of a table that goes over pages', async () => {
    const columns = [{ header: [text('Lähde')], weight: 1 }];
    const rows = Array.from({ length: 90 }, (_, row) => ({
      origin: [],
      cells: [{ origin: [], children: [paragraph(`Rivi ${row}`)] }],
    }));
    const table = {
      kind: 'dataTable',
      origin: [],
      caption: [],
      captionVisible: false,
      rowHeaders: false,
      columns,
      rows,
    } as const;
    const bytes = bytesOf(documentTree({ children: [table] }));
    const pdf = await readPdf(bytes);
    expect(pdf.pages).toBeGreaterThan(2);
    expect(pdf.text.match(/Lähde/g)).toHaveLength(1);
  });

  it('replaces what no font has by a mark and names place and character', async () => {
    const tree = documentTree({
      children: [{ ...paragraph('Iloinen 😀 漢 nimi 👩‍⚕️ 😀'), origin: recordOrigin('name') }],
    });
    const result = compilePdf(tree, { standard: 'ua-1' });
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    expect((await readPdf(result.value.bytes)).text).toContain('Iloinen □ □ nimi □ □');
    expect(result.value.diagnostics).toEqual(
      ['😀', '漢', '👩‍⚕️'].map((character) => ({
        code: 'character-not-in-fonts',
        severity: 'error',
        origin: recordOrigin('name'),
        character,
      })),
    );
  });

  it('hyphenates in the language of the document', async () => {
    const narrow = (language: string) =>
      documentTree({
        language,
        theme: {
          ...everyNodeTree.theme,
          page: {
            ...everyNodeTree.theme.page,
            marginMm: { top: 20, right: 85, bottom: 20, left: 85 },
          },
        },
        children: [paragraph('tietosuojavaltuutettu tietosuojavastaava rekisterinpitäjä')],
      });
    const lines = async (language: string) => (await readPdf(bytesOf(narrow(language)))).text;
    expect(await lines('fi')).not.toBe(await lines('en'));
  });

  it('makes equal bytes in other processes and time zones', () => {
    const here = createHash('sha256').update(bytesOf(everyNodeTree)).digest('hex');
    const elsewhere = ['Pacific/Kiritimati', 'America/Adak'].map((timeZone) =>
      runScript('test/support/print-pdf-hash.ts', { TZ: timeZone }),
    );
    expect(elsewhere).toEqual([here, here]);
  });

  it('makes many documents in a row, large and small, without a trace of the one before', () => {
    const first = Buffer.from(bytesOf(everyNodeTree));
    for (let index = 0; index < 30; index += 1) {
      bytesOf(documentTree({ children: [paragraph(`${'ä'.repeat(index)} €€ 𝐀 ${index}`)] }));
    }
    bytesOf(largeRecordTree(40));
    expect(Buffer.from(bytesOf(everyNodeTree)).equals(first)).toBe(true);
  });

  it('says what the compiler said when it refuses a document', () => {
    const result = compilePdf(documentTree({ title: [] }), { standard: 'ua-1' });
    expect(result).toMatchObject({ ok: false, failure: { code: 'document-not-compiled' } });
    expect(compilePdf(everyNodeTree, { standard: 'ua-1' }).ok).toBe(true);
  });
});
