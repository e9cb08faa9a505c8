import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Section } from '#shared/documents/tree.ts';
import { cssString, escapeHtml } from '#shared/render/html/escape-html.ts';
import { renderHtml, renderHtmlBody } from '#shared/render/html/render-html.ts';
import { documentTree, everyNodeTree, paragraph, text } from '#test/support/every-node-tree.ts';
import { attribute, elementsOf, textOf } from '#test/support/html-text.ts';
import { printableText } from '#test/support/printable-text.ts';

function htmlOf(...children: readonly Block[]): string {
  return renderHtmlBody(documentTree({ title: [], children })).output.mainHtml;
}

const section: Section = {
  kind: 'section',
  id: 'only',
  numbering: 'none',
  number: null,
  title: [],
  startsPage: false,
  origin: [],
  children: [],
};

it('escapes markup in text and in attributes', () => {
  expect(escapeHtml(`<a href="x" id='y'>&amp;\r`)).toBe(
    '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&#13;',
  );
});

it('leaves nothing in a CSS string that could end it or the style element', () => {
  expect(cssString('A"\\</style>ä')).toBe('"A\\22 \\5c \\3c \\2f style\\3e \\e4 "');
});

describe('any text', () => {
  it('prints literally as content and in attributes', () => {
    fc.assert(
      fc.property(printableText(), (value) => {
        const html = htmlOf(paragraph(value), {
          kind: 'figure',
          origin: [],
          svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
          alternativeText: value,
          caption: [],
        });
        const read = elementsOf(html);
        const found = read.find((element) => element.tagName === 'p');
        const image = read.find((element) => element.tagName === 'img');
        expect(found && textOf(found)).toBe(value);
        expect(image && attribute(image, 'alt')).toBe(value);
      }),
      { numRuns: 300 },
    );
  });

  it('never adds elements or ends the style element, wherever it stands', () => {
    const shape = (value: string): readonly string[] => {
      const tree = documentTree({
        title: [text(value)],
        subtitle: [text(value)],
        author: value,
        classification: value,
        labels: { ...everyNodeTree.labels, page: value, contents: value },
        children: [
          { kind: 'tableOfContents', origin: [], title: [], depth: 1 },
          { ...section, title: [text(value)] },
        ],
      });
      return elementsOf(renderHtml(tree).output).map((element) => element.tagName);
    };
    const expected = shape('plain');
    fc.assert(
      fc.property(printableText(), (value) => {
        expect(shape(`x${value}`)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
