import { describe, expect, it } from 'vitest';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { documentTree, everyNodeTree, paragraph, text } from '#test/support/every-node-tree.ts';
import { type DocxFile, paragraphs, part, styleOf, stylesById, written } from './docx-file.ts';
import {
  at,
  childElements,
  descendants,
  shownText,
  valueAt,
  type XmlNode,
  innerText,
} from './xml.ts';

const file = await written(everyNodeTree);

function coreProperty(docx: DocxFile, name: string): string | undefined {
  const node = childElements(part(docx, 'docProps/core.xml'), name)[0];
  return node === undefined ? undefined : innerText(node);
}

describe('the package', () => {
  it('has a content type for each part', () => {
    const types = part(file, '[Content_Types].xml');
    const overrides = childElements(types, 'Override').map((node) => node.attributes['PartName']);
    const defaults = childElements(types, 'Default').map((node) => node.attributes['Extension']);
    const untyped = file.names
      .filter((name) => name !== '[Content_Types].xml')
      .filter((name) => !overrides.includes(`/${name}`))
      .filter((name) => !defaults.includes(name.slice(name.lastIndexOf('.') + 1)));
    expect(untyped).toEqual([]);
    expect(overrides.filter((name) => !file.names.includes(name?.slice(1) ?? ''))).toEqual([]);
  });

  it('leads each relationship to a part, and each reference to a relationship', () => {
    for (const [name, relationships] of file.parts) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.slice(0, name.indexOf('_rels/'));
      const internal = childElements(relationships).filter(
        (node) => node.attributes['TargetMode'] !== 'External',
      );
      const targets = internal.map((node) => `${folder}${node.attributes['Target'] ?? ''}`);
      expect(targets.filter((target) => !file.names.includes(target))).toEqual([]);
      const ids = childElements(relationships).map((node) => node.attributes['Id']);
      expect(new Set(ids).size).toBe(ids.length);
      const source = file.parts.get(name.replace('_rels/', '').replace('.rels', ''));
      if (source === undefined) continue;
      const used = descendants(source).flatMap((node) =>
        ['r:id', 'r:embed'].flatMap((key) => node.attributes[key] ?? []),
      );
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('asks for no update of fields', () => {
    const settings = part(file, 'word/settings.xml');
    expect(descendants(settings, 'w:updateFields')).toEqual([]);
    const dirty = [...file.parts.values()].flatMap((node) =>
      descendants(node).filter((child) => 'w:dirty' in child.attributes),
    );
    expect(dirty).toEqual([]);
  });

  it('names its title, author, language, subject and the day of the document', () => {
    expect({
      title: coreProperty(file, 'dc:title'),
      creator: coreProperty(file, 'dc:creator'),
      language: coreProperty(file, 'dc:language'),
      subject: coreProperty(file, 'dc:subject'),
      created: coreProperty(file, 'dcterms:created'),
      modified: coreProperty(file, 'dcterms:modified'),
    }).toEqual({
      title: 'Tietosuojaseloste: neuvontapalvelu',
      creator: 'Koivulahden palvelupiste Oy',
      language: 'fi',
      subject: 'Koivulahden palvelupiste Oy & kumppanit',
      created: '2026-11-21T00:00:00Z',
      modified: '2026-11-21T00:00:00Z',
    });
  });

  it('takes the kind of document as its subject when there is no subtitle', async () => {
    const plain = await written(documentTree({ author: '' }));
    expect(coreProperty(plain, 'dc:subject')).toBe('notice');
    expect(coreProperty(plain, 'dc:creator')).toBeUndefined();
  });

  it.each([
    ['fi', 'fi-FI'],
    ['sv', 'sv-SE'],
    ['en', 'en-GB'],
    ['sv-FI', 'sv-FI'],
  ])('marks the text of a document in %s for proofing in %s', async (language, expected) => {
    const docx = await written(documentTree({ language }));
    const [mark] = descendants(part(docx, 'word/styles.xml'), 'w:lang');
    expect(mark?.attributes['w:val']).toBe(expected);
  });

  it('names its font with a fallback and embeds none', () => {
    const fonts = childElements(part(file, 'word/fontTable.xml'), 'w:font');
    expect(fonts.map((font) => [font.attributes['w:name'], valueAt(font, 'w:altName')])).toEqual([
      ['Noto Sans', 'Arial'],
      ['Arial', undefined],
    ]);
    expect(file.names.filter((name) => name.startsWith('word/fonts/'))).toEqual([]);
  });
});

describe('the body', () => {
  it('uses styles only, and only those that exist', () => {
    const styles = stylesById(file);
    const parts = ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml'];
    const nodes = parts.flatMap((name) => descendants(part(file, name)));
    const used = nodes.filter((node) => /^w:(pStyle|rStyle|tblStyle)$/.test(node.name));
    expect(used.filter((node) => !styles.has(node.attributes['w:val'] ?? ''))).toEqual([]);
    const formatted = descendants(file.body, 'w:rPr').flatMap((node) => childElements(node));
    expect(formatted.filter((node) => node.name !== 'w:rStyle')).toEqual([]);
  });

  it('gives unique ids to bookmarks, drawings and footnotes', () => {
    for (const [name, key] of [
      ['w:bookmarkStart', 'w:id'],
      ['w:bookmarkStart', 'w:name'],
      ['wp:docPr', 'id'],
      ['w:footnoteReference', 'w:id'],
    ] as const) {
      const ids = descendants(file.body, name).map((node) => node.attributes[key]);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('closes each bookmark that it opens', () => {
    const ids = (name: string) =>
      descendants(file.body, name).map((node) => node.attributes['w:id']);
    expect(ids('w:bookmarkEnd').sort()).toEqual(ids('w:bookmarkStart').sort());
  });

  it('ends with a paragraph before the page setting', () => {
    const [last, section] = childElements(file.body).slice(-2);
    expect([last?.name, section?.name]).toEqual(['w:p', 'w:sectPr']);
  });

  it('begins with the title block', () => {
    const first = paragraphs(file).slice(0, 4);
    expect(first.map((node) => [styleOf(node), shownText(node)])).toEqual([
      ['Title', 'Tietosuojaseloste: neuvontapalvelu'],
      ['Subtitle', 'Koivulahden palvelupiste Oy & kumppanit'],
      ['TitleLine', 'Päivätty 21.11.2026'],
      ['TitleLine', 'Versio 2.1'],
    ]);
  });

  it('puts each footnote where its mark leads', () => {
    const marks = descendants(file.body, 'w:footnoteReference');
    const notes = childElements(part(file, 'word/footnotes.xml'), 'w:footnote');
    const texts = marks.map((mark) => {
      const note = notes.find((item) => item.attributes['w:id'] === mark.attributes['w:id']);
      return note === undefined ? undefined : shownText(note).trim();
    });
    expect(texts).toEqual(['Alaviite, jossa on lihavaa.']);
  });

  it('begins pages where the tree asks for it, once', async () => {
    const section = { kind: 'section', numbering: 'none', number: null, origin: [] } as const;
    const docx = await written(
      documentTree({
        children: [
          { ...section, id: 'a', title: [text('A')], startsPage: false, children: [] },
          { kind: 'pageBreak', origin: [] },
          { ...section, id: 'b', title: [text('B')], startsPage: true, children: [] },
          { kind: 'pageBreak', origin: [] },
          { kind: 'pageBreak', origin: [] },
          paragraph('C'),
          { kind: 'pageBreak', origin: [] },
        ],
      }),
    );
    const starts = (node: XmlNode) =>
      styleOf(node) === 'PageStart' || at(node, 'w:pPr', 'w:pageBreakBefore') !== undefined;
    const breaks = paragraphs(docx)
      .slice(2)
      .map((node) => (starts(node) ? `| ${shownText(node)}` : shownText(node)));
    expect(breaks).toEqual(['A', '| B', '| ', 'C']);
  });
});

describe('running heads', () => {
  const head = (docx: DocxFile, name: string) => shownText(part(docx, `word/${name}.xml`));

  it('show the classification on the first page, and the title as well on the others', () => {
    expect(head(file, 'header1')).toBe('Tietosuojaseloste: neuvontapalvelu\tSisäinen');
    expect(head(file, 'header2')).toBe('\tSisäinen');
  });

  it('leave the first page free when the document has no classification', async () => {
    const docx = await written(documentTree());
    expect(head(docx, 'header1')).toBe('Tietosuojaseloste');
    expect(head(docx, 'header2')).toBe('');
  });

  it('count the pages in fields, in the words of the labels', () => {
    const footer = part(file, 'word/footer1.xml');
    expect(shownText(footer)).toBe('Koivulahden palvelupiste Oy\tSivu 1 / 1');
    const fields = descendants(footer, 'w:instrText').map((node) => innerText(node).trim());
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('leave out the author when there is none', async () => {
    const tree: DocumentTree = documentTree({ author: '' });
    expect(head(await written(tree), 'footer1')).toBe('\tSivu 1 / 1');
  });
});

describe('the order of properties', () => {
  const orders: Readonly<Record<string, readonly string[]>> = {
    'w:pPr':
      'pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind jc outlineLvl'.split(
        ' ',
      ),
    'w:tblPr': 'tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption'.split(' '),
    'w:lvl': 'start numFmt pStyle suff lvlText lvlJc pPr rPr'.split(' '),
    'w:rPr': 'rStyle rFonts b bCs i iCs color sz szCs u shd vertAlign lang'.split(' '),
    'w:style':
      'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr tcPr tblStylePr'.split(
        ' ',
      ),
  };

  it.each(Object.entries(orders))('is that of the schema in %s', (parent, order) => {
    const nodes = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml'].flatMap((name) =>
      descendants(part(file, name), parent),
    );
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) {
      const places = childElements(node).map((child) => order.indexOf(child.name.slice(2)));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });
});

it('reports nothing for a document that it can show whole', async () => {
  expect((await renderDocx(everyNodeTree)).diagnostics).toEqual([]);
});
