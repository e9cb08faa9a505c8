import { FileChild, Paragraph } from 'docx';

/** Attributes of an element with their prefixed names (`w:val`). */
export type Attributes = Readonly<Record<string, string | number>>;

/**
 * One element of WordprocessingML, as a value: its name, and what is in it. This is the form that the
 * library brings its own components to before it writes them, so that these elements skip that step; a
 * large record is made of half a million.
 */
export type Element = Readonly<
  Record<string, { readonly _attr?: Attributes } | readonly ElementContent[]>
>;

/** What an element may hold: its attributes first, then elements, or text that the serialiser escapes. */
export type ElementContent = Element | { readonly _attr: Attributes } | string;

const nothing = {};

/** An element with attributes and content. */
export function element(
  name: string,
  attributes?: Attributes,
  children?: readonly ElementContent[],
): Element {
  const given = attributes === undefined ? undefined : { _attr: attributes };
  if (children === undefined || children.length === 0) return { [name]: given ?? nothing };
  return { [name]: given === undefined ? children : [given, ...children] };
}

/** An element whose only attribute is `w:val`, the commonest shape of a property. */
export function property(name: string, value: string | number): Element {
  return { [name]: { _attr: { 'w:val': value } } };
}

/**
 * Elements where the library asks for a component. This is the one subclass that it needs, since a component
 * is given content through its protected list only.
 */
class ElementComponent extends FileChild {
  constructor(name: string, content: readonly unknown[]) {
    super(name);
    for (const child of content) this.root.push(child);
  }
}

/** The element as a component of the library. */
export function component(source: Element): FileChild {
  const [name = '', content = []] = Object.entries(source)[0] ?? [];
  return new ElementComponent(name, Array.isArray(content) ? content : [content]);
}

/** A paragraph of the library's own class, which it asks for in running heads and footnotes. */
export function libraryParagraph(style: string, content: readonly Element[]): Paragraph {
  const paragraph = new Paragraph({ style });
  for (const child of content) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- its options take only its own runs
    paragraph.addChildElement(component(child));
  }
  return paragraph;
}
