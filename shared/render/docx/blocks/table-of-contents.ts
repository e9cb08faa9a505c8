import { plainText } from '#shared/documents/tree-text.ts';
import type { TableOfContents } from '#shared/documents/tree.ts';
import { outline, type OutlineEntry } from '#shared/documents/walk.ts';
import { element, type Element, property } from '#shared/render/docx/element.ts';
import {
  fieldBegin,
  fieldEnd,
  paragraph,
  run,
  textRun,
} from '#shared/render/docx/wordprocessing.ts';
import { type Place, plainLook, type Writing } from '#shared/render/docx/writing.ts';

/** Word has nine levels of entries. */
const deepestEntry = 9;

/**
 * A contents field with its entries already in it, each linked to its heading. Page numbers are left out,
 * since only a layout knows them, and the field is not marked for an update, so Word does not ask for one.
 */
export function writeTableOfContents(
  block: TableOfContents,
  _place: Place,
  writing: Writing,
): readonly Element[] {
  const depth = Math.min(Math.max(1, Math.trunc(block.depth)), deepestEntry);
  const entries = flat(outline(writing.tree.children, depth));
  if (entries.length === 0) return [];
  const title =
    block.title.length === 0
      ? [textRun(writing.tree.labels.contents)]
      : writing.inlines(block.title, plainLook);
  const levels = `"1-${String(depth)}"`;
  const begin = fieldBegin(String.raw`TOC \o ${levels} \n ${levels} \h \z`);
  const paragraphs = entries.map((entry, index) =>
    paragraph({ style: `TOC${String(entry.level)}` }, [
      ...(index === 0 ? begin : []),
      link(entry, writing),
      ...(index === entries.length - 1 ? [fieldEnd()] : []),
    ]),
  );
  return [
    element('w:sdt', undefined, [
      element('w:sdtPr', undefined, [galleryOfContents()]),
      element('w:sdtContent', undefined, [
        paragraph({ style: 'TOCHeading' }, title),
        ...paragraphs,
      ]),
    ]),
  ];
}

function flat(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.children)]);
}

function link({ section }: OutlineEntry, writing: Writing): Element {
  const number =
    section.number === null ? [] : [textRun(section.number), run(undefined, [element('w:tab')])];
  const content = [...number, textRun(plainText(section.title))];
  const anchor = writing.bookmarks.get(section.id)?.name ?? section.id;
  return element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, content);
}

/** Makes Word show it as a contents list, with its own commands. */
function galleryOfContents(): Element {
  return element('w:docPartObj', undefined, [
    property('w:docPartGallery', 'Table of Contents'),
    element('w:docPartUnique'),
  ]);
}
