import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { mapTree } from '#shared/documents/walk.ts';
import { renderHtml } from '#shared/render/html/render-html.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import { readHtml } from '#test/support/html-text.ts';
import { everyNodeTree } from '#test/support/every-node-tree.ts';
import { readMarkdown } from '#test/support/markdown-text.ts';
import { parityProblems } from '#test/support/parity.ts';
import { printableText } from '#test/support/printable-text.ts';

describe('the text items of the tree, once each and in order', () => {
  it('in HTML', () => {
    const printed = readHtml(renderHtml(everyNodeTree).output);
    expect(parityProblems(everyNodeTree, printed)).toEqual([]);
  });

  it('in Markdown', () => {
    const printed = readMarkdown(renderMarkdown(everyNodeTree).output, ['Sisäinen', 'Sisällys']);
    expect(parityProblems(everyNodeTree, printed)).toEqual([]);
  });
});

/** The sample with any text after each of its texts, but for the title of the contents list. */
function withTexts(value: string): DocumentTree {
  return mapTree(everyNodeTree, {
    block: (block) => (block.kind === 'tableOfContents' ? { ...block, title: [] } : block),
    inline: (inline) =>
      inline.kind === 'text' ? { ...inline, text: inline.text + value } : inline,
  });
}

describe('any text keeps its place', () => {
  it('in HTML', () => {
    fc.assert(
      fc.property(printableText(), (value) => {
        const tree = withTexts(value);
        expect(parityProblems(tree, readHtml(renderHtml(tree).output))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('in Markdown', () => {
    fc.assert(
      fc.property(printableText(), (value) => {
        const tree = withTexts(value);
        const printed = readMarkdown(renderMarkdown(tree).output, ['Sisäinen', 'Sisällys']);
        expect(parityProblems(tree, printed)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the comparison', () => {
  const printed = readHtml(renderHtml(everyNodeTree).output);

  it('finds a text that is missing', () => {
    const body = printed.body.replace('Kolmannen tason teksti.', '');
    expect(parityProblems(everyNodeTree, { ...printed, body })).toEqual([
      'paragraph is missing: Kolmannen tason teksti.',
    ]);
  });

  it('finds a text that is there twice', () => {
    const body = printed.body.replace('Kolmas taso', 'Kolmas taso Kolmas taso');
    expect(parityProblems(everyNodeTree, { ...printed, body })).toEqual([
      'unexpected text before paragraph "Kolmannen tason teksti.": Kolmastaso',
    ]);
  });

  it('finds a wrong number', () => {
    const body = printed.body.replace('2.1.1', '2.1.2');
    expect(parityProblems(everyNodeTree, { ...printed, body })).toEqual([
      'unexpected text before heading "Kolmas taso": 2.1.2',
    ]);
  });

  it('finds a changed footnote and a missing alternative text', () => {
    const problems = parityProblems(everyNodeTree, {
      ...printed,
      footnotes: '',
      alternativeTexts: [],
    });
    expect(problems).toHaveLength(2);
  });
});
