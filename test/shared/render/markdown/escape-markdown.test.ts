import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '#shared/documents/tree.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import { documentTree, paragraph, text } from '#test/support/every-node-tree.ts';
import { elementsOf, textOf } from '#test/support/html-text.ts';
import { markdownHtml } from '#test/support/markdown-text.ts';
import { withoutSpaces } from '#test/support/parity.ts';
import { printableText } from '#test/support/printable-text.ts';

type Read = { readonly tags: readonly string[]; readonly text: string };

/** What a reader shows of a document with these blocks, from the body on. */
function readBlocks(...children: readonly Block[]): Read {
  const { output } = renderMarkdown(documentTree({ title: [text('T')], children }));
  const elements = elementsOf(markdownHtml(output));
  const tags = elements.map((element) => element.tagName);
  const shown = elements[tags.indexOf('body')];
  if (shown === undefined) throw new Error('No body element');
  return { tags: tags.slice(tags.indexOf('h1') + 1), text: withoutSpaces(textOf(shown).slice(1)) };
}

const strong = (value: string): Inline => ({ kind: 'strong', children: [text(value)] });
const emphasis = (value: string): Inline => ({ kind: 'emphasis', children: [text(value)] });

const bullets = (value: string): Block => ({
  kind: 'list',
  origin: [],
  marker: 'bullet',
  items: [value, value].map((line) => ({
    origin: [],
    id: null,
    number: null,
    children: [paragraph(line)],
  })),
});

const table = (value: string): Block => ({
  kind: 'dataTable',
  origin: [],
  caption: [text('Caption')],
  captionVisible: false,
  columns: [
    { header: [text(value)], weight: 1 },
    { header: [text('H')], weight: 1 },
  ],
  rowHeaders: false,
  rows: [
    {
      origin: [],
      cells: [value, 'c'].map((cell) => ({ origin: [], children: [paragraph(cell)] })),
    },
  ],
});

const section = (value: string): Block => ({
  kind: 'section',
  id: 's',
  numbering: 'none',
  number: null,
  title: [text(value)],
  startsPage: false,
  origin: [],
  children: [],
});

/** The same blocks with any text must read as that text, in the elements that a plain word gets. */
function printsLiterally(
  build: (value: string) => readonly Block[],
  expected: (value: string) => string,
): void {
  const { tags } = readBlocks(...build('x'));
  fc.assert(
    fc.property(printableText(), (value) => {
      expect(readBlocks(...build(value))).toEqual({ tags, text: withoutSpaces(expected(value)) });
    }),
    { numRuns: 300 },
  );
}

describe('any text prints literally', () => {
  it('in a paragraph', () => {
    printsLiterally(
      (value) => [paragraph(value)],
      (value) => value,
    );
  });

  it('to the character, but for white space at the ends', () => {
    fc.assert(
      fc.property(printableText(), (value) => {
        const { output } = renderMarkdown(documentTree({ children: [paragraph(value)] }));
        const shown = elementsOf(markdownHtml(output)).find((element) => element.tagName === 'p');
        const trimmed = value.replace(/^[ \t]+|[ \t]+$/g, '');
        expect(shown && textOf(shown)).toBe(trimmed);
      }),
      { numRuns: 300 },
    );
  });

  it('on each line of a broken paragraph', () => {
    printsLiterally(
      (value) => [paragraph(text('a'), { kind: 'lineBreak' }, text(value), text('b'))],
      (value) => `a${value}b`,
    );
  });

  it('split between pieces', () => {
    const pair = fc.tuple(printableText(), printableText());
    fc.assert(
      fc.property(pair, ([first, second]) => {
        expect(readBlocks(paragraph(first, second))).toEqual({
          tags: ['p'],
          text: withoutSpaces(first + second),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('in list items and callouts', () => {
    printsLiterally(
      (value) => [
        bullets(value),
        {
          kind: 'callout',
          origin: [],
          variant: 'note',
          title: [text('T')],
          children: [paragraph(value)],
        },
      ],
      (value) => `${value}${value}T${value}`,
    );
  });

  it('in headings', () => {
    printsLiterally(
      (value) => [section(value)],
      (value) => value,
    );
  });

  it('in table cells and header cells', () => {
    printsLiterally(
      (value) => [table(value)],
      (value) => `${value}H${value}c`,
    );
  });

  it('as words of a link', () => {
    printsLiterally(
      (value) => [
        paragraph({ kind: 'link', target: 'https://a.example', children: [text(value)] }),
      ],
      (value) => value,
    );
  });
});

describe('emphasis holds for any text in it and beside it', () => {
  it.each([
    ['strong', strong],
    ['emphasis', emphasis],
    [
      'both',
      (value: string): Inline => ({ kind: 'strong', children: [emphasis(value), text('y')] }),
    ],
  ] as const)('%s', (_, wrap) => {
    const visible = printableText().filter((value) => withoutSpaces(value) !== '');
    const build = (before: string, inner: string, after: string): Block =>
      paragraph(text(before), wrap(inner), text(after));
    const { tags } = readBlocks(build('x', 'x', 'x'));
    const extra = wrap('').kind === 'strong' && tags.includes('em') ? 'y' : '';
    fc.assert(
      fc.property(visible, visible, visible, (before, inner, after) => {
        expect(readBlocks(build(before, inner, after))).toEqual({
          tags,
          text: withoutSpaces(before + inner + extra + after),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('side by side', () => {
    const { tags, text: shown } = readBlocks(
      paragraph(strong('a'), strong('b'), emphasis('c'), emphasis('d'), strong('(e)'), text('f')),
    );
    expect(tags).toEqual(['p', 'strong', 'strong', 'em', 'em', 'strong']);
    expect(shown).toBe('abcd(e)f');
  });
});
