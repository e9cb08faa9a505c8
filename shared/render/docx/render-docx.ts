import type { DocumentTree, Rendered } from '#shared/documents/tree.ts';
import { Document, type ISectionOptions, Packer, type Paragraph } from 'docx';
import { writeBlocks } from './blocks.ts';
import { collectBookmarks } from './bookmarks.ts';
import { component, type Element, libraryParagraph } from './element.ts';
import { registerDrawings } from './drawing.ts';
import { createHeadingNumbering } from './heading-numbering.ts';
import { writeInlines } from './inlines.ts';
import { createNumbering } from './numbering.ts';
import { normaliseDocx } from './normalise-docx.ts';
import { coreProperties, fontTable } from './package-parts.ts';
import { runningHeads } from './running-heads.ts';
import { styleSheet } from './style-sheet.ts';
import { closed } from './tables.ts';
import { titleBlock } from './title-block.ts';
import { textWidth, twipsFromMm } from './units.ts';
import type { Look, Place, Writing } from './writing.ts';

/**
 * A finished document as a DOCX file: named styles, headings and lists that number themselves as the tree
 * does, live cross references, and a contents list that is right without an update. Equal trees give equal
 * bytes, whatever the time and the time zone.
 *
 * Diagnostics: a table whose columns are too narrow to read, and a figure that is no SVG document with a
 * size (its alternative text stands for it).
 */
export async function renderDocx(tree: DocumentTree): Promise<Rendered<Uint8Array>> {
  const writing = createWriting(tree);
  const body = [...titleBlock(writing), ...writing.blocks(tree.children, pageOf(tree))];
  const document = createDocument(writing, body);
  registerLinks(document, writing);
  registerDrawings(document, writing.drawings);
  for (const { reference, instance } of writing.numbering.instances) {
    document.Numbering.createConcreteNumberingInstance(reference, instance);
  }
  const parts = [coreProperties(tree), fontTable()];
  const packed = await Packer.toArrayBuffer(document, undefined, parts);
  return { output: normaliseDocx(new Uint8Array(packed)), diagnostics: writing.diagnostics };
}

function createWriting(tree: DocumentTree): Writing {
  const numbering = createNumbering();
  const writing: Writing = {
    tree,
    numbering,
    headings: createHeadingNumbering(numbering),
    lists: { bullets: undefined },
    bookmarks: collectBookmarks(tree),
    footnotes: [],
    links: { document: new Map(), footnotes: new Map() },
    diagnostics: [],
    drawings: [],
    blocks: (blocks, place) => writeBlocks(blocks, place, writing),
    inlines: (content, look) => writeInlines(content, look, writing),
  };
  return writing;
}

function pageOf({ theme }: DocumentTree): Place {
  return {
    width: textWidth(theme.page),
    surroundings: 'page',
    depth: 0,
    listDepth: 0,
    next: null,
    origin: [],
  };
}

/** Half of what the margins leave goes to the running heads. */
const headShare = 0.5;

function createDocument(writing: Writing, body: readonly Element[]): Document {
  const { tree, numbering } = writing;
  const { page } = tree.theme;
  const properties: ISectionOptions['properties'] = {
    titlePage: true,
    page: {
      size: { width: twipsFromMm(page.widthMm), height: twipsFromMm(page.heightMm) },
      margin: {
        top: twipsFromMm(page.marginMm.top),
        right: twipsFromMm(page.marginMm.right),
        bottom: twipsFromMm(page.marginMm.bottom),
        left: twipsFromMm(page.marginMm.left),
        header: twipsFromMm(page.marginMm.top * headShare),
        footer: twipsFromMm(page.marginMm.bottom * headShare),
      },
    },
  };
  return new Document({
    styles: styleSheet(tree),
    numbering: {
      config: [...numbering.definitions].map(([reference, levels]) => ({ reference, levels })),
    },
    footnotes: footnotes(writing),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    sections: [{ ...runningHeads(tree), properties, children: closed(body).map(component) }],
  });
}

function footnotes({ footnotes: written }: Writing): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    written.map((content, index) => [
      String(index + 1),
      { children: [libraryParagraph('FootnoteText', content)] },
    ]),
  );
}

const hyperlinkType =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

function registerLinks(document: Document, { links }: Writing): void {
  const parts = { document: document.Document, footnotes: document.FootNotes } as const;
  const names: readonly Look['part'][] = ['document', 'footnotes'];
  for (const name of names) {
    for (const [address, id] of links[name]) {
      parts[name].Relationships.addRelationship(id, hyperlinkType, address, 'External');
    }
  }
}
