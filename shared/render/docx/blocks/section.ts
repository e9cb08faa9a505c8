import type { Section } from '#shared/documents/tree.ts';
import { bookmarked } from '#shared/render/docx/bookmarks.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { headingList } from '#shared/render/docx/heading-numbering.ts';
import { paragraph } from '#shared/render/docx/wordprocessing.ts';
import { type Place, plainLook, type Writing } from '#shared/render/docx/writing.ts';

/** Word has nine levels of headings. */
const deepestHeading = 9;

export function writeSection(block: Section, place: Place, writing: Writing): readonly Element[] {
  const level = Math.min(place.depth + 1, deepestHeading);
  const setting = {
    style: `Heading${String(level)}`,
    pageBreakBefore: block.startsPage,
    numbering: headingList(writing.numbering, writing.headings, block, place.depth),
  };
  const title = writing.inlines(block.title, plainLook);
  return [
    paragraph(setting, bookmarked(writing.bookmarks, block.id, title)),
    ...writing.blocks(block.children, { ...place, depth: place.depth + 1, listDepth: 0 }),
  ];
}
