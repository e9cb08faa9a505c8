import { describe, expect, it } from 'vitest';
import { plainText, textItems } from '#shared/documents/tree-text.ts';
import type { Block, Inline, Origin } from '#shared/documents/tree.ts';
import {
  documentTree,
  everyNodeTree,
  paragraph,
  phraseOrigin,
  recordOrigin,
  text,
} from '#test/support/every-node-tree.ts';

const note: Inline = { kind: 'footnote', children: [text('Note.')] };

function itemsOf(...children: readonly Block[]): readonly (readonly [string, string])[] {
  return textItems(documentTree({ title: [], children })).map((item) => [item.kind, item.text]);
}

describe('plain text', () => {
  it('prints placeholders in brackets, line breaks as spaces and leaves footnotes out', () => {
    const field: Origin = { kind: 'template', template: 't' };
    const content: readonly Inline[] = [
      { kind: 'strong', children: [text('a')] },
      { kind: 'lineBreak' },
      { kind: 'placeholder', field, text: 'missing' },
      note,
      { kind: 'link', target: 'https://a.example', children: [text('b')] },
    ];
    expect(plainText(content)).toBe('a [missing]b');
  });
});

describe('text items', () => {
  it('name every paragraph-like unit of the sample in reading order', () => {
    const kinds = textItems(everyNodeTree).map((item) => item.kind);
    expect([...new Set(kinds)]).toEqual([
      'title',
      'subtitle',
      'titleLine',
      'paragraph',
      'heading',
      'caption',
      'label',
      'citation',
      'columnHeader',
      'calloutTitle',
      'alternativeText',
      'figureCaption',
      'signerLabel',
      'signerName',
      'footnote',
    ]);
  });

  it('put footnotes last, in the order of their marks, and cut the text where a mark stands', () => {
    const children = [paragraph('before', note, 'after'), paragraph('next')];
    const items = textItems(documentTree({ title: [], children }));
    expect(items.map((item) => [item.text, item.parts])).toEqual([
      ['beforeafter', ['before', 'after']],
      ['next', ['next']],
      ['Note.', ['Note.']],
    ]);
  });

  it('leave out invisible captions, contents lists and empty units', () => {
    const table = (captionVisible: boolean): Block => ({
      kind: 'fieldTable',
      origin: [],
      caption: [text('Caption')],
      captionVisible,
      rows: [{ origin: [], label: [text('Label')], citation: null, value: [paragraph('')] }],
    });
    expect(
      itemsOf(
        { kind: 'tableOfContents', origin: [], title: [text('Contents')], depth: 1 },
        table(false),
        table(true),
      ),
    ).toEqual([
      ['label', 'Label'],
      ['caption', 'Caption'],
      ['label', 'Label'],
    ]);
  });

  it('carry the number of the section or list item that they begin with', () => {
    const numbered = textItems(everyNodeTree).filter((item) => item.number !== null);
    expect(numbered.map((item) => item.number)).toEqual([
      ...['1', 'a', 'b', '1', '2', 'A', '2', '2.1', '2.1.1', 'A'],
    ]);
  });

  it('carry the origin of their unit and of their inlines', () => {
    const inline: Inline = { ...text('b'), origin: recordOrigin('inner') };
    const [item] = textItems(documentTree({ title: [], children: [paragraph('a', inline)] }));
    expect(item?.origin).toEqual([...phraseOrigin, ...recordOrigin('inner')]);
  });

  it('take the origin of the row when their own block has none', () => {
    const value: Block = { ...paragraph('value'), origin: [] };
    const table: Block = {
      kind: 'fieldTable',
      origin: phraseOrigin,
      caption: [text('Caption')],
      captionVisible: false,
      rows: [{ origin: recordOrigin('row'), label: [], citation: null, value: [value] }],
    };
    const [item] = textItems(documentTree({ title: [], children: [table] }));
    expect(item?.origin).toEqual(recordOrigin('row'));
  });
});
