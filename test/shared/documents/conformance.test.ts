import { describe, expect, it } from 'vitest';
import { checkConformance, type ConformanceFinding } from '#shared/documents/conformance.ts';
import type { Block, Inline, Section } from '#shared/documents/tree.ts';
import {
  documentTree,
  everyNodeTree,
  paragraph,
  phraseOrigin,
  recordOrigin,
  text,
} from '#test/support/every-node-tree.ts';

const origin = recordOrigin('here');

function section(id: string, ...children: readonly Block[]): Section {
  return {
    kind: 'section',
    id,
    numbering: 'none',
    number: null,
    title: [text('Title')],
    startsPage: false,
    origin,
    children,
  };
}

function findingsOf(...children: readonly Block[]): readonly ConformanceFinding[] {
  return checkConformance(documentTree({ children }));
}

it('finds nothing wrong with the sample', () => {
  expect(checkConformance(everyNodeTree, { unprintable: () => [] })).toEqual([]);
});

describe('the document', () => {
  it('needs a title and a language', () => {
    const tree = documentTree({ title: [text(' ')], language: '' });
    expect(checkConformance(tree)).toEqual([
      { code: 'missing-title', origin: [] },
      { code: 'missing-language', origin: [] },
    ]);
  });
});

describe('a section', () => {
  it('needs a title', () => {
    const untitled = { ...section('a', paragraph('x')), title: [] };
    expect(findingsOf(untitled)).toEqual([{ code: 'missing-heading', id: 'a', origin }]);
  });

  it('is empty when nothing in it says anything', () => {
    const hollow = section('a', section('b', paragraph(' ')), { kind: 'pageBreak', origin: [] });
    expect(findingsOf(hollow)).toEqual([
      { code: 'empty-section', id: 'a', origin },
      { code: 'empty-section', id: 'b', origin },
    ]);
  });

  it.each<readonly [string, Block]>([
    ['a subsection with text', section('b', paragraph('x'))],
    [
      'a callout with a title',
      { kind: 'callout', origin, variant: 'note', title: [text('x')], children: [] },
    ],
    ['a contents list', { kind: 'tableOfContents', origin, title: [], depth: 1 }],
    [
      'a list',
      {
        kind: 'list',
        origin,
        marker: 'bullet',
        items: [{ origin, id: null, number: null, children: [paragraph('x')] }],
      },
    ],
  ])('is not empty with %s', (_, block) => {
    expect(findingsOf(section('a', block))).toEqual([]);
  });
});

describe('tables', () => {
  it('of fields need a caption and a label on each row', () => {
    const table: Block = {
      kind: 'fieldTable',
      origin,
      caption: [],
      captionVisible: false,
      rows: [
        { origin: phraseOrigin, label: [text('a')], citation: null, value: [] },
        { origin: phraseOrigin, label: [], citation: null, value: [] },
      ],
    };
    expect(findingsOf(table)).toEqual([
      { code: 'missing-table-caption', origin },
      { code: 'missing-table-header', index: 1, origin: phraseOrigin },
    ]);
  });

  it('of data need headers and as many cells in each row', () => {
    const table: Block = {
      kind: 'dataTable',
      origin,
      caption: [text('Caption')],
      captionVisible: true,
      columns: [
        { header: [], weight: 1 },
        { header: [text('h')], weight: 1 },
      ],
      rowHeaders: false,
      rows: [{ origin: phraseOrigin, cells: [{ origin, children: [] }] }],
    };
    expect(findingsOf(table)).toEqual([
      { code: 'missing-table-header', index: 0, origin },
      { code: 'uneven-table-row', row: 0, origin: phraseOrigin },
    ]);
  });
});

it('figures need an alternative text, lists need items', () => {
  expect(
    findingsOf(
      { kind: 'figure', origin, svg: '<svg/>', alternativeText: ' ', caption: [] },
      { kind: 'list', origin, marker: 'bullet', items: [] },
    ),
  ).toEqual([
    { code: 'missing-alternative-text', origin },
    { code: 'empty-list', origin },
  ]);
});

describe('ids', () => {
  it('are unique among sections and list items, and well formed', () => {
    const list: Block = {
      kind: 'list',
      origin,
      marker: 'decimal',
      items: ['a', 'A b'].map((id) => ({
        origin: phraseOrigin,
        id,
        number: '1',
        children: [paragraph('x')],
      })),
    };
    expect(findingsOf(section('a', list))).toEqual([
      { code: 'duplicate-id', id: 'a', origin: phraseOrigin },
      { code: 'malformed-id', id: 'A b', origin: phraseOrigin },
    ]);
  });

  it('are what references point at, with words to print', () => {
    const reference = (target: string, words: string): Inline => ({
      kind: 'crossReference',
      target,
      show: 'title',
      text: words,
    });
    const block = section(
      'a',
      paragraph(reference('a', 'Title'), reference('a', ''), reference('b', 'Title')),
    );
    expect(findingsOf(block)).toEqual([
      { code: 'unresolved-reference', target: 'a', origin: phraseOrigin },
      { code: 'unresolved-reference', target: 'b', origin: phraseOrigin },
    ]);
  });
});

it('names links that no format makes', () => {
  const link: Inline = { kind: 'link', target: 'ftp://a.example', children: [text('x')], origin };
  expect(findingsOf(paragraph(link))).toEqual([
    { code: 'unsupported-link', target: 'ftp://a.example', origin },
  ]);
});

it('asks about the characters of every text, with the place of each', () => {
  const tree = documentTree({
    title: [text('x')],
    children: [
      paragraph({ ...text('漢'), origin }),
      { kind: 'figure', origin: phraseOrigin, svg: '<svg/>', alternativeText: '漢', caption: [] },
    ],
  });
  const unprintable = (value: string): readonly string[] => (value.includes('漢') ? ['漢'] : []);
  expect(checkConformance(tree, { unprintable })).toEqual([
    { code: 'character-not-in-fonts', character: '漢', origin },
    { code: 'character-not-in-fonts', character: '漢', origin: phraseOrigin },
  ]);
});
