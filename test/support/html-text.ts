import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PrintedText } from './parity.ts';

type Node = DefaultTreeAdapterTypes.Node;
/** An element as the parser reads it. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The elements of an HTML document, as a browser would read it, in document order. */
export function elementsOf(html: string): readonly HtmlElement[] {
  return descendants(parse(html));
}

/** The text inside a node; nodes for which `skip` holds are left out. */
export function textOf(node: Node, skip: (element: HtmlElement) => boolean = () => false): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && skip(node))) return '';
  return node.childNodes.map((child) => textOf(child, skip)).join('');
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

function descendants(node: Node): readonly HtmlElement[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => [
    ...('tagName' in child ? [child] : []),
    ...descendants(child),
  ]);
}

/** The text items that an HTML export shows. */
export function readHtml(html: string): PrintedText {
  const elements = elementsOf(html);
  const main = elements.find((element) => element.tagName === 'main');
  const notes = elements.find((element) => hasClass(element, 'footnotes'));
  if (main === undefined) throw new Error('No main element');
  return {
    body: textOf(
      main,
      (element) => element === notes || element.tagName === 'nav' || isNoItem(element),
    ),
    footnotes:
      notes === undefined
        ? ''
        : textOf(notes, (element) => element.tagName === 'h2' || isNoItem(element)),
    alternativeTexts: elements
      .filter((element) => element.tagName === 'img')
      .map((element) => attribute(element, 'alt') ?? ''),
  };
}

function isNoItem(element: HtmlElement): boolean {
  return ['visually-hidden', 'classification', 'back'].some((name) => hasClass(element, name));
}
