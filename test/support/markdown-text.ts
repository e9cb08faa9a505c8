import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { attribute, elementsOf, hasClass, type HtmlElement, textOf } from './html-text.ts';
import type { PrintedText } from './parity.ts';

/** Markdown as a reader of CommonMark and GFM shows it. */
export function markdownHtml(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/**
 * The text items that a Markdown export shows.
 *
 * @param furniture Texts that are no items: the classification and the title of the contents list.
 */
export function readMarkdown(markdown: string, furniture: readonly string[]): PrintedText {
  const elements = elementsOf(markdownHtml(markdown));
  const body = elements.find((element) => element.tagName === 'body');
  const notes = elements.find((element) => hasClass(element, 'footnotes'));
  if (body === undefined) throw new Error('No body element');
  const isFurniture = (element: HtmlElement): boolean =>
    element.tagName === 'p' && furniture.includes(textOf(element));
  const isMark = (element: HtmlElement): boolean =>
    attribute(element, 'data-footnote-backref') !== null || element.tagName === 'h2';
  return {
    body: textOf(
      body,
      (element) => element === notes || isContents(element) || isFurniture(element),
    ),
    footnotes: notes === undefined ? '' : textOf(notes, isMark),
    alternativeTexts: null,
  };
}

/** A list whose first item begins with a link into the document. */
function isContents(list: HtmlElement): boolean {
  if (list.tagName !== 'ul') return false;
  const item = list.childNodes.find((node) => node.nodeName === 'li');
  const link = item !== undefined && 'childNodes' in item ? item.childNodes[0] : undefined;
  return link !== undefined && 'attrs' in link && (attribute(link, 'href') ?? '').startsWith('#');
}
