import { describe, expect, it } from 'vitest';
import { finishTree } from '#shared/documents/finish-tree.ts';
import type { Block, DocumentTree, List, Section } from '#shared/documents/tree.ts';
import { walkBlocks } from '#shared/documents/walk.ts';
import { documentTree, everyNodeTree, paragraph, text } from '#test/support/every-node-tree.ts';
import { paragraphs, printedNumbers, styleOf, treeOf, written } from './docx-file.ts';
import { descendants, given, shownText, valueAt } from './xml.ts';

let ids = 0;

function section(numbering: Section['numbering'], ...children: readonly Block[]): Section {
  ids += 1;
  return {
    kind: 'section',
    id: `osa-${String(ids)}`,
    numbering,
    number: null,
    title: [text(`Osa ${String(ids)}`)],
    startsPage: false,
    origin: [],
    children,
  };
}

function list(marker: List['marker'], ...items: readonly (readonly Block[])[]): List {
  return {
    kind: 'list',
    marker,
    origin: [],
    items: items.map((children) => ({ origin: [], id: null, number: null, children })),
  };
}

/** Numbers of the headings: as the tree has them, and as a word processor counts them. */
async function headingNumbers(tree: DocumentTree): Promise<{ tree: string[]; docx: string[] }> {
  const expected: string[] = [];
  walkBlocks(tree.children, (block) => {
    if (block.kind === 'section') expected.push(block.number ?? '');
  });
  const file = await written(tree);
  const printed = printedNumbers(file);
  const headings = paragraphs(file).filter((node) => styleOf(node).startsWith('Heading'));
  return { tree: expected, docx: headings.map((node) => printed.get(node) ?? '') };
}

/** Markers of list items in order. */
async function markers(...blocks: readonly Block[]): Promise<string[]> {
  const file = await written(treeOf(...blocks));
  return [...printedNumbers(file).values()];
}

describe('headings', () => {
  it('are numbered by their styles', async () => {
    const file = await written(treeOf(section('decimal', section('decimal'))));
    const headings = paragraphs(file).filter((node) => styleOf(node).startsWith('Heading'));
    expect(headings.map((node) => valueAt(node, 'w:pPr', 'w:numPr', 'w:numId'))).toEqual([
      undefined,
      undefined,
    ]);
    expect([...printedNumbers(file).values()]).toEqual(['1', '1.1']);
  });

  it.each<[string, readonly Block[]]>([
    [
      'decimal sections',
      [
        section('decimal', section('decimal'), section('decimal')),
        section('decimal', section('decimal')),
      ],
    ],
    [
      'annexes with parts',
      [
        section('decimal'),
        section('letter', section('decimal'), section('decimal')),
        section('letter', section('decimal')),
      ],
    ],
    [
      'unnumbered ones in between',
      [
        section('decimal'),
        section('none', section('decimal'), section('decimal')),
        section('decimal', section('none'), section('decimal')),
      ],
    ],
    [
      'letters below numbers',
      [section('decimal', section('letter'), section('letter', section('decimal')))],
    ],
    [
      'numbers below an unnumbered part, twice',
      [
        section('none', section('decimal')),
        section('none', section('decimal'), section('decimal')),
      ],
    ],
    ['more annexes than letters', Array.from({ length: 30 }, () => section('letter'))],
    [
      'ten levels',
      [
        section(
          'decimal',
          section(
            'decimal',
            section(
              'decimal',
              section(
                'decimal',
                section(
                  'decimal',
                  section(
                    'decimal',
                    section('decimal', section('decimal', section('decimal', section('decimal')))),
                  ),
                ),
              ),
            ),
          ),
        ),
      ],
    ],
  ])('have the numbers of the tree: %s', async (_, children) => {
    const numbers = await headingNumbers(finishTree(documentTree({ children })));
    expect(numbers.docx).toEqual(numbers.tree);
  });

  it('have the numbers of the tree in the sample', async () => {
    const numbers = await headingNumbers(everyNodeTree);
    expect(numbers.docx).toEqual(numbers.tree);
  });
});

describe('lists', () => {
  const item = [paragraph('kohta')];

  it('begin anew each time', async () => {
    expect(
      await markers(list('decimal', item, item), list('decimal', item), list('lowerLetter', item)),
    ).toEqual(['1.', '2.', '1.', 'a)']);
  });

  it('go on after a list inside an item', async () => {
    const nested = [paragraph('kohta'), list('lowerLetter', item, item)];
    expect(await markers(list('decimal', nested, nested, item))).toEqual([
      '1.',
      'a)',
      'b)',
      '2.',
      'a)',
      'b)',
      '3.',
    ]);
  });

  it('keep counting below a list of the same kind', async () => {
    const nested = [paragraph('kohta'), list('decimal', item, item)];
    expect(await markers(list('decimal', nested, nested))).toEqual([
      '1.',
      '1.',
      '2.',
      '2.',
      '1.',
      '2.',
    ]);
  });

  it('mark bullets by level', async () => {
    expect(await markers(list('bullet', [paragraph('kohta'), list('bullet', item)], item))).toEqual(
      ['•', '–', '•'],
    );
  });

  it('print the letters of the tree beyond z', async () => {
    const printed = await markers(list('lowerLetter', ...Array.from({ length: 29 }, () => item)));
    expect(printed.slice(25)).toEqual(['z)', 'aa)', 'ab)', 'ac)']);
  });

  it('begin with the number of the first item', async () => {
    const decimal = list('decimal', item, item);
    const items = decimal.items.map((each, index) => ({ ...each, number: String(index + 9) }));
    const file = await written(documentTree({ children: [{ ...decimal, items }] }));
    expect([...printedNumbers(file).values()]).toEqual(['9.', '10.']);
  });

  it('give a marker to an item that begins with something else than a paragraph', async () => {
    expect(await markers(list('decimal', [], [list('bullet', item)]))).toEqual(['1.', '2.', '–']);
  });

  it('print markers that cannot be counted as they stand', async () => {
    const counted = list('upperLetter', item, item, item);
    const items = ['IV', '', 'Ö'].map((number) => ({ ...given(counted.items[0]), number }));
    const file = await written(documentTree({ children: [{ ...counted, items }] }));
    expect([...printedNumbers(file).values()]).toEqual(['IV.', '', 'Ö.']);
  });

  it('indent what follows in an item to its text', async () => {
    const file = await written(treeOf(list('decimal', [paragraph('ensin'), paragraph('sitten')])));
    const [follows] = paragraphs(file).filter((node) => shownText(node) === 'sitten');
    const indents = follows === undefined ? [] : descendants(follows, 'w:ind');
    expect(indents.map((node) => node.attributes['w:left'])).toEqual(['360']);
  });

  it('take deeper levels than Word has to its deepest', async () => {
    const deep = Array.from({ length: 12 }).reduce<List>(
      (inner) => list('bullet', [paragraph('kohta'), inner]),
      list('bullet', item),
    );
    expect((await markers(deep)).length).toBe(13);
  });
});
