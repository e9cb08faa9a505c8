import type { Block, List, ListItem } from '#shared/documents/tree.ts';
import { bookmarked } from '#shared/render/docx/bookmarks.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { listIndent, deepestLevel } from '#shared/render/docx/numbering.ts';
import { bulletList, countedList, type CountedList } from '#shared/render/docx/list-numbering.ts';
import { paragraph } from '#shared/render/docx/wordprocessing.ts';
import { type Place, plainLook, type Writing } from '#shared/render/docx/writing.ts';

export function writeList(block: List, place: Place, writing: Writing): readonly Element[] {
  const level = Math.min(place.listDepth, deepestLevel);
  const counted = countedList(block.marker, level);
  return block.items.flatMap((item) => {
    const id =
      block.marker === 'bullet'
        ? bulletList(writing.numbering, writing.lists)
        : itemList(item, counted, writing);
    return writeItem(item, { id, level }, place, writing);
  });
}

function itemList(item: ListItem, counted: CountedList, writing: Writing): number {
  return counted.next(item.number, writing.numbering);
}

/** The first paragraph bears the marker; what follows is indented to it. */
function writeItem(
  item: ListItem,
  numbering: { readonly id: number; readonly level: number },
  place: Place,
  writing: Writing,
): readonly Element[] {
  const [first, ...others] = item.children;
  const leads = first?.kind === 'paragraph';
  const content = leads ? writing.inlines(first.content, plainLook) : [];
  const setting = {
    style: listStyle(place),
    numbering,
  };
  const rest: readonly Block[] = leads ? others : item.children;
  return [
    paragraph(setting, bookmarked(writing.bookmarks, item.id, content)),
    ...writeRest(rest, numbering.level, place, writing),
  ];
}

function writeRest(
  blocks: readonly Block[],
  level: number,
  place: Place,
  writing: Writing,
): readonly Element[] {
  const inner: Place = { ...place, listDepth: place.listDepth + 1 };
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return writing.blocks([block], inner);
    const setting = {
      style: listStyle(place),
      indent: listIndent(level),
    };
    return [paragraph(setting, writing.inlines(block.content, plainLook))];
  });
}

function listStyle({ surroundings }: Place): string {
  return surroundings === 'cell' || surroundings === 'rowHeader' ? 'TableList' : 'ListParagraph';
}
