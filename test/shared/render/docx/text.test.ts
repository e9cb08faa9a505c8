import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textItems } from '#shared/documents/tree-text.ts';
import type { DocumentTree, Inline } from '#shared/documents/tree.ts';
import { documentTree, everyNodeTree, paragraph, text } from '#test/support/every-node-tree.ts';
import { readDocx } from '#test/support/read-docx.ts';
import { paragraphs, part, treeOf, written } from './docx-file.ts';
import { descendants, shownText, given, innerText } from './xml.ts';

/** The text that mammoth reads, without white space. */
async function readBack(tree: DocumentTree): Promise<string> {
  const { bytes } = await written(tree);
  return squeezed(await readDocx(bytes));
}

function squeezed(value: string): string {
  return value.replace(/[\s\u00AD]/g, '');
}

describe('read back with mammoth', () => {
  it('shows every text of the tree once and in order', async () => {
    const expected = textItems(everyNodeTree).map((item) => item.text);
    expect(await readBack(everyNodeTree)).toBe(squeezed(expected.join('')));
  });
});

const pieces = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '<script>',
    '</w:t>',
    ']]>',
    '<!--',
    '&amp;',
    '&',
    '"',
    "'",
    '{',
    '}',
    '{headings-0}',
    '\\',
    '%1',
    '#',
    '$',
    '\t',
    '  ',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '👩🏽‍💻',
    '🇫🇮',
    '漢字',
    'שלום',
    '\u202Eabc\u202C',
    '\u200F',
    'a\u0301\u0323',
    '\uD835\uDD38',
    '\uFFFD',
    '\u2028',
  ),
);

/** What readers of workspaces let through. */
const anyText = fc
  .array(pieces, { minLength: 1, maxLength: 8 })
  .map((parts) =>
    parts.join('').replace(/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g, ''),
  );

function everywhere(value: string): DocumentTree {
  const inline = text(value);
  const link: Inline = { kind: 'link', target: `https://a.example/${value}`, children: [inline] };
  return {
    ...treeOf(
      paragraph(inline),
      paragraph(link, { kind: 'footnote', children: [inline] }),
      {
        kind: 'section',
        id: 'osa',
        numbering: 'decimal',
        number: null,
        title: [inline],
        startsPage: false,
        origin: [],
        children: [],
      },
      {
        kind: 'dataTable',
        origin: [],
        caption: [inline],
        captionVisible: true,
        rowHeaders: false,
        columns: [{ header: [inline], weight: 1 }],
        rows: [],
      },
      {
        kind: 'figure',
        origin: [],
        svg: '<svg width="9" height="9"/>',
        alternativeText: value,
        caption: [],
      },
    ),
    title: [inline],
    author: value,
    classification: value,
  };
}

describe('any text', () => {
  it('is written literally, in files that are well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (value) => {
        const file = await written(everywhere(value));
        const shown = paragraphs(file)
          .filter((node) => shownText(node) !== '')
          .map(shownText);
        const copies = value === '' ? [] : [value, value, value, value, value, value];
        expect(shown).toEqual(copies);
        expect(descendants(file.body, 'wp:docPr')[0]?.attributes['descr']).toBe(value);
        expect(shownText(part(file, 'word/footnotes.xml')).trim()).toBe(value.trim());
        expect(
          descendants(part(file, 'docProps/core.xml'), 'dc:title').map((node) => innerText(node)),
        ).toEqual(value === '' ? [] : [value]);
      }),
      { numRuns: 300 },
    );
  });

  it('is not taken for a name that the library fills in', async () => {
    const value = '{default-bullet-numbering-0} {headings-0} {figure 1.svg}';
    const file = await written(treeOf(paragraph(value)));
    expect(shownText(given(paragraphs(file).at(-1)))).toBe(value);
  });

  it('keeps what is no text in XML out of the file', async () => {
    const file = await written(treeOf(paragraph('a\u0001b\uD800c\uFFFFd')));
    expect(shownText(given(paragraphs(file).at(-1)))).toBe('a\uFFFDb\uFFFDc\uFFFDd');
  });

  it('breaks lines where the text does', async () => {
    const file = await written(treeOf(paragraph('a\nb', { kind: 'lineBreak' }, 'c')));
    expect(shownText(given(paragraphs(file).at(-1)))).toBe('a\nb\nc');
  });
});

describe('inline content', () => {
  it('has a character style for each combination', async () => {
    const inner = [text('x')];
    const strong: Inline = { kind: 'strong', children: inner };
    const both: Inline = { kind: 'emphasis', children: [strong] };
    const link = (children: readonly Inline[]): Inline => ({
      kind: 'link',
      target: 'https://a.example/',
      children,
    });
    const content = [
      strong,
      both,
      link(inner),
      link([strong]),
      link([both]),
      link([{ kind: 'emphasis', children: inner }]),
    ];
    const file = await written(treeOf(paragraph(...content)));
    expect(descendants(file.body, 'w:rStyle').map((node) => node.attributes['w:val'])).toEqual([
      'Strong',
      'StrongEmphasis',
      'Hyperlink',
      'StrongHyperlink',
      'StrongEmphasisHyperlink',
      'EmphasisHyperlink',
    ]);
  });

  it('shows a placeholder in brackets and in its own style', async () => {
    const placeholder: Inline = {
      kind: 'placeholder',
      text: 'puuttuu',
      field: { kind: 'phrase', phrase: 'x' },
    };
    const file = await written(
      documentTree({ children: [paragraph({ kind: 'strong', children: [placeholder] })] }),
    );
    const [run] = descendants(given(paragraphs(file).at(-1)), 'w:r');
    expect([
      shownText(given(run)),
      descendants(given(run), 'w:rStyle')[0]?.attributes['w:val'],
    ]).toEqual(['[puuttuu]', 'Placeholder']);
  });
});
