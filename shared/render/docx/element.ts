import { FileChild, Paragraph, type XmlComponent } from 'docx';

/** Attributes of an element with their prefixed names (`w:val`); an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One element of WordprocessingML. Body content is made of these instead of the library's own paragraphs
 * and tables: they can hold what those cannot (field instructions, table captions), and cost less.
 *
 * The class is the one subclass that the library needs, since content can only be given to an element
 * through its protected list.
 */
class PlainElement extends FileChild {
  constructor(name: string, attributes: Attributes, children: readonly ElementContent[]) {
    super(name);
    const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
    if (given.length > 0) this.root.push({ _attr: Object.fromEntries(given) });
    for (const child of children) this.root.push(child);
  }
}

/** An element that may stand in a body, a cell or a paragraph. */
export type Element = FileChild;

/** What an element may hold: other elements, or text that the serialiser escapes. */
export type ElementContent = XmlComponent | string;

const noAttributes: Attributes = {};

/** An element with attributes and content. */
export function element(
  name: string,
  attributes: Attributes = noAttributes,
  children: readonly ElementContent[] = [],
): Element {
  return new PlainElement(name, attributes, children);
}

/** An element whose only attribute is `w:val`, the commonest shape of a property. */
export function property(name: string, value: string | number): Element {
  return new PlainElement(name, { 'w:val': value }, []);
}

/** A paragraph of the library's own class, which it asks for in running heads and footnotes. */
export function libraryParagraph(style: string, content: readonly XmlComponent[]): Paragraph {
  const paragraph = new Paragraph({ style });
  for (const child of content) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- its options take only its own runs
    paragraph.addChildElement(child);
  }
  return paragraph;
}
