import { describe, expect, it } from 'vitest';
import { finishTree } from '#shared/documents/finish-tree.ts';
import { outline, walkBlocks, walkInlines } from '#shared/documents/walk.ts';
import { referenceTexts, sectionNumbers } from '#shared/documents/tree-text.ts';
import type { Block, CrossReference, DocumentTree, List, Section } from '#shared/documents/tree.ts';
import { documentTree, everyNodeTree, paragraph, text } from '#test/support/every-node-tree.ts';

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
    title: [text(`Title of ${id}`)],
    startsPage: false,
    origin: [],
    children,
  };
}

function list(marker: List['marker'], length: number, ids: readonly (string | null)[] = []): List {
  return {
    kind: 'list',
    origin: [],
    marker,
    items: Array.from({ length }, (_, index) => ({
      origin: [],
      id: ids[index] ?? null,
      number: null,
      children: [paragraph(`point ${String(index)}`)],
    })),
  };
}

function reference(target: string, show: CrossReference['show'] = 'number'): CrossReference {
  return { kind: 'crossReference', target, show, text: '' };
}

function numbersOf(tree: DocumentTree): readonly (string | null)[] {
  const numbers: (string | null)[] = [];
  walkBlocks(finishTree(tree).children, (block) => {
    if (block.kind === 'section') numbers.push(block.number);
    if (block.kind === 'list') numbers.push(...block.items.map((item) => item.number));
  });
  return numbers;
}

const finishedReferences = (...children: readonly Block[]): readonly string[] =>
  referenceTexts(finishTree(documentTree({ children }))).map((printed) => printed.text);

describe('section numbers', () => {
  it('count within the section around them', () => {
    const children = [
      section('a', 'decimal', section('b', 'decimal'), section('c', 'decimal')),
      section('d', 'decimal', section('e', 'decimal', section('f', 'decimal'))),
    ];
    expect(numbersOf(documentTree({ children }))).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.1.1']);
  });

  it('count letters and decimals apart, and skip unnumbered sections', () => {
    const children = [
      section('a', 'decimal'),
      section('b', 'none'),
      section('c', 'letter', section('d', 'decimal')),
      section('e', 'decimal'),
      section('f', 'letter'),
    ];
    expect(numbersOf(documentTree({ children }))).toEqual(['1', null, 'A', 'A.1', '2', 'B']);
  });

  it('begin with the nearest numbered section around an unnumbered one', () => {
    const children = [section('a', 'decimal', section('b', 'none', section('c', 'decimal')))];
    expect(numbersOf(documentTree({ children }))).toEqual(['1', null, '1.1']);
  });
});

describe('list numbers', () => {
  it.each([
    ['bullet', [null, null]],
    ['decimal', ['1', '2']],
    ['lowerLetter', ['a', 'b']],
    ['upperLetter', ['A', 'B']],
  ] as const)('of a %s list', (marker, numbers) => {
    expect(numbersOf(documentTree({ children: [list(marker, 2)] }))).toEqual(numbers);
  });

  it('go on after z with aa and after az with ba', () => {
    const numbers = numbersOf(documentTree({ children: [list('lowerLetter', 53)] }));
    expect([25, 26, 27, 51, 52].map((index) => numbers[index])).toEqual([
      'z',
      'aa',
      'ab',
      'az',
      'ba',
    ]);
  });

  it('reach lists inside cells', () => {
    const children: readonly Block[] = [
      {
        kind: 'dataTable',
        origin: [],
        caption: [text('Table')],
        captionVisible: false,
        columns: [{ header: [text('Header')], weight: 1 }],
        rowHeaders: false,
        rows: [{ origin: [], cells: [{ origin: [], children: [list('decimal', 2)] }] }],
      },
    ];
    expect(numbersOf(documentTree({ children }))).toEqual(['1', '2']);
  });
});

describe('cross references', () => {
  it('print the number or the title of a section, also of a later one', () => {
    const printed = finishedReferences(
      paragraph(reference('late'), reference('late', 'title')),
      section('early', 'decimal'),
      section('late', 'decimal'),
    );
    expect(printed).toEqual(['2', 'Title of late']);
  });

  it('print the number of a list item', () => {
    const printed = finishedReferences(
      paragraph(reference('point')),
      list('lowerLetter', 3, [null, null, 'point']),
    );
    expect(printed).toEqual(['c']);
  });

  it('fall back to the title of an unnumbered section and to the text of a bullet', () => {
    const printed = finishedReferences(
      section('plain', 'none', paragraph(reference('plain'), reference('point'))),
      list('bullet', 1, ['point']),
    );
    expect(printed).toEqual(['Title of plain', 'point 0']);
  });

  it('are resolved inside other inlines and in the title block', () => {
    const tree = documentTree({
      titleLines: [[reference('only')]],
      children: [
        section('only', 'decimal', paragraph({ kind: 'strong', children: [reference('only')] })),
      ],
    });
    expect(referenceTexts(finishTree(tree)).map((printed) => printed.text)).toEqual(['1', '1']);
  });

  it('to an unknown target are a defect', () => {
    const tree = documentTree({ children: [paragraph(reference('nowhere'))] });
    expect(() => finishTree(tree)).toThrow('nowhere');
  });
});

it('finishing twice changes nothing', () => {
  const once = finishTree(everyNodeTree);
  expect(finishTree(once)).toEqual(once);
});

it('finishing leaves everything but numbers and references alone', () => {
  const strip = (tree: DocumentTree): unknown =>
    JSON.parse(JSON.stringify(tree), (key, value: unknown) => (key === 'number' ? null : value));
  expect(strip(finishTree(everyNodeTree))).toEqual(strip(everyNodeTree));
});

describe('walking', () => {
  it('meets every kind of block and inline of the sample', () => {
    const blocks = new Set<string>();
    const inlines = new Set<string>();
    walkBlocks(everyNodeTree.children, (block) => blocks.add(block.kind));
    walkInlines(everyNodeTree, (inline) => inlines.add(inline.kind));
    expect([blocks.size, inlines.size]).toEqual([10, 9]);
  });

  it('gives an inline its own origin before that of its block', () => {
    const own = [{ kind: 'law', law: 'own' }] as const;
    const outer = [{ kind: 'phrase', phrase: 'outer' }] as const;
    const block: Block = {
      kind: 'paragraph',
      tone: 'normal',
      origin: outer,
      content: [text('a'), { kind: 'strong', origin: own, children: [text('b')] }],
    };
    const seen: unknown[] = [];
    walkInlines(documentTree({ title: [], children: [block] }), (_, origin) => seen.push(origin));
    expect(seen).toEqual([outer, own, own]);
  });

  it('outlines sections down to a depth', () => {
    const children = [section('a', 'decimal', section('b', 'decimal', section('c', 'decimal')))];
    const [entry] = outline(children, 2);
    expect(entry?.children.map((child) => [child.section.id, child.level, child.children])).toEqual(
      [['b', 2, []]],
    );
  });
});

it('lists the numbers of sections by id', () => {
  expect(sectionNumbers(everyNodeTree).map(({ target, text: number }) => [target, number])).toEqual(
    [
      ['yleista', '1'],
      ['kasittely', '2'],
      ['sailytys', '2.1'],
      ['syvalla', '2.1.1'],
      ['liite', 'A'],
    ],
  );
});
