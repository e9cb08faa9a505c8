import { describe, expect, it } from 'vitest';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import { documentTree, everyNodeTree, paragraph, text } from '#test/support/every-node-tree.ts';
import { type DocxFile, paragraphs, part, styleOf, treeOf, written } from './docx-file.ts';
import { childElements, descendants, shownText, given, innerText } from './xml.ts';

type Field = { instruction: string; result: string; runs: number };

/** Complex fields in document order. */
function fields(file: DocxFile, pattern: RegExp): Field[] {
  const found: Field[] = [];
  for (const node of paragraphs(file)) {
    const runs = childElements(node, 'w:r');
    const types = runs.map((run) => descendants(run, 'w:fldChar')[0]?.attributes['w:fldCharType']);
    types.forEach((type, begin) => {
      if (type !== 'begin') return;
      const end = types.indexOf('end', begin);
      const instruction = given(descendants(given(runs[begin + 1]), 'w:instrText')[0]);
      const result = runs
        .slice(types.indexOf('separate', begin) + 1, end)
        .map(shownText)
        .join('');
      const code = innerText(instruction).trim();
      if (pattern.test(code)) found.push({ instruction: code, result, runs: end - begin + 1 });
    });
  }
  return found;
}

function section(
  id: string,
  numbering: Section['numbering'],
  ...children: readonly Block[]
): Section {
  return {
    kind: 'section',
    id,
    numbering,
    number: null,
    title: [text(`Osa ${id}`)],
    startsPage: false,
    origin: [],
    children,
  };
}

function reference(target: string, show: 'number' | 'title'): Inline {
  return { kind: 'crossReference', target, show, text: '' };
}

describe('cross references', () => {
  it('are fields of five runs that show the text of the tree', async () => {
    const file = await written(everyNodeTree);
    expect(fields(file, /^REF/)).toEqual([
      { instruction: String.raw`REF _Ref_sailytys \r \h`, result: '2.1', runs: 5 },
      { instruction: String.raw`REF _Ref_sailytys \h`, result: 'Säilytysaika & "poisto"', runs: 5 },
      { instruction: String.raw`REF _Ref_kohta_b \r \h`, result: 'b', runs: 5 },
      { instruction: String.raw`REF _Ref_liite \r \h`, result: 'A', runs: 5 },
    ]);
  });

  it('lead to bookmarks around the text that they repeat', async () => {
    const file = await written(everyNodeTree);
    const names = descendants(file.body, 'w:bookmarkStart').map(
      (node) => node.attributes['w:name'],
    );
    const targets = fields(file, /^REF/).map(({ instruction }) => instruction.split(' ')[1]);
    expect(targets.filter((target) => !names.includes(target))).toEqual([]);
    const [heading] = paragraphs(file).filter((node) =>
      descendants(node, 'w:bookmarkStart').some(
        (mark) => mark.attributes['w:name'] === '_Ref_sailytys',
      ),
    );
    expect(heading === undefined ? '' : shownText(heading)).toBe('Säilytysaika & "poisto"');
  });

  it('refer to the title of what has no number', async () => {
    const file = await written(
      treeOf(section('osa', 'none'), paragraph(reference('osa', 'number'))),
    );
    expect(fields(file, /^REF/)).toEqual([
      { instruction: String.raw`REF _Ref_osa \h`, result: 'Osa osa', runs: 5 },
    ]);
  });

  it('are plain text when nothing bears the id', async () => {
    const unknown: Inline = {
      kind: 'crossReference',
      target: 'muualla',
      show: 'title',
      text: 'Muualla',
    };
    const file = await written(documentTree({ children: [paragraph(unknown)] }));
    expect(fields(file, /^REF/)).toEqual([]);
    expect(paragraphs(file).map(shownText)).toContain('Muualla');
  });

  it('have names that Word takes, however long and alike the ids', async () => {
    const long = 'a'.repeat(70);
    const ids = [`${long}-1`, `${long}-2`, 'a-b', 'a--b'];
    const file = await written(treeOf(...ids.map((id) => section(id, 'decimal'))));
    const names = descendants(file.body, 'w:bookmarkStart').map(
      (node) => node.attributes['w:name'] ?? '',
    );
    expect(new Set(names).size).toBe(4);
    expect(names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))).toEqual([]);
  });
});

describe('the contents list', () => {
  const contents = (depth: number): Block => ({
    kind: 'tableOfContents',
    origin: [],
    title: [],
    depth,
  });
  const tree = treeOf(
    contents(2),
    section('a', 'decimal', section('b', 'decimal', section('c', 'decimal'))),
    section('d', 'letter'),
    section('e', 'none'),
  );

  it('lists linked headings with their numbers and without pages', async () => {
    const file = await written(tree);
    const entries = paragraphs(file).filter((node) => styleOf(node).startsWith('TOC'));
    expect(entries.map((node) => [styleOf(node), shownText(node)])).toEqual([
      ['TOCHeading', 'Sisällys'],
      ['TOC1', '1\tOsa a'],
      ['TOC2', '1.1\tOsa b'],
      ['TOC1', 'A\tOsa d'],
      ['TOC1', 'Osa e'],
    ]);
    const anchors = entries.flatMap((node) =>
      descendants(node, 'w:hyperlink').map((link) => link.attributes['w:anchor']),
    );
    expect(anchors).toEqual(['_Ref_a', '_Ref_b', '_Ref_d', '_Ref_e']);
  });

  it('is a field over its levels that leaves out page numbers', async () => {
    const file = await written(tree);
    const instructions = descendants(file.body, 'w:instrText').map((node) => innerText(node));
    expect(instructions).toEqual([String.raw` TOC \o "1-2" \n "1-2" \h \z `]);
    const ends = descendants(file.body, 'w:fldChar').map(
      (node) => node.attributes['w:fldCharType'],
    );
    expect(ends).toEqual(['begin', 'separate', 'end']);
  });

  it('is left out of a document without sections', async () => {
    const file = await written(treeOf(contents(1), paragraph('Teksti.')));
    expect(descendants(file.body, 'w:sdt')).toEqual([]);
  });
});

describe('links', () => {
  const link = (target: string): Inline => ({ kind: 'link', target, children: [text(target)] });

  async function targets(...content: readonly Inline[]): Promise<(string | undefined)[]> {
    const file = await written(treeOf(paragraph(...content)));
    const relationships = childElements(part(file, 'word/_rels/document.xml.rels'));
    return descendants(file.body, 'w:hyperlink').map(
      (node) =>
        relationships.find((item) => item.attributes['Id'] === node.attributes['r:id'])?.attributes[
          'Target'
        ],
    );
  }

  it('lead out of the document, each address once', async () => {
    expect(
      await targets(link('https://a.example/'), link('tel:+358'), link('https://a.example/')),
    ).toEqual(['https://a.example/', 'tel:+358', 'https://a.example/']);
  });

  it('are made addresses that Word accepts', async () => {
    expect(await targets(link('https://a.example/hyvä osoite?q="50%"&r=[1]'))).toEqual([
      'https://a.example/hyvä%20osoite?q=%2250%25%22&r=%5B1%5D',
    ]);
  });

  it('work in footnotes', async () => {
    const note: Inline = { kind: 'footnote', children: [link('https://b.example/')] };
    const file = await written(treeOf(paragraph('Teksti', note)));
    const [mark] = descendants(part(file, 'word/footnotes.xml'), 'w:hyperlink');
    const [target] = childElements(part(file, 'word/_rels/footnotes.xml.rels'));
    expect(mark?.attributes['r:id']).toBe(target?.attributes['Id']);
    expect(target?.attributes['Target']).toBe('https://b.example/');
  });

  it('are one link when one stands inside another', async () => {
    const outer: Inline = {
      kind: 'link',
      target: 'https://a.example/',
      children: [link('https://b.example/')],
    };
    expect(await targets(outer)).toEqual(['https://a.example/']);
  });
});

it('puts a footnote inside a footnote in brackets', async () => {
  const inner: Inline = { kind: 'footnote', children: [text('sisempi')] };
  const note: Inline = { kind: 'footnote', children: [text('ulompi'), inner] };
  const file = await written(treeOf(paragraph('Teksti', note)));
  const notes = childElements(part(file, 'word/footnotes.xml'), 'w:footnote');
  expect(notes.map((node) => shownText(node).trim()).filter((note) => note !== '')).toEqual([
    'ulompi (sisempi)',
  ]);
});
