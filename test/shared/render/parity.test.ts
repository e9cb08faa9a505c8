import { describe, expect, it } from 'vitest';
import { renderHtml } from '#shared/render/html/render-html.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import { readHtml } from '#test/support/html-text.ts';
import { everyNodeTree } from '#test/support/every-node-tree.ts';
import { readMarkdown } from '#test/support/markdown-text.ts';
import { parityProblems } from '#test/support/parity.ts';

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
