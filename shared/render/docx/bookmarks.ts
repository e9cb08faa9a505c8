import type { DocumentTree } from '#shared/documents/tree.ts';
import { walkBlocks } from '#shared/documents/walk.ts';
import { element, type Element, type ElementContent } from './element.ts';

/** A place that links and references lead to. */
type Target = {
  /** Name of the bookmark. */
  readonly name: string;
  /** Unique in the document. */
  readonly id: number;
  /** Whether a number is printed before it. */
  readonly numbered: boolean;
};

/** Bookmarks by the id of the section or list item that they stand for. */
export type Bookmarks = ReadonlyMap<string, Target>;

/** Word takes no longer names. */
const longestName = 40;

/** The bookmark of every section, and of every list item that has an id. */
export function collectBookmarks(tree: DocumentTree): Bookmarks {
  const targets = new Map<string, Target>();
  const names = new Set<string>();
  const add = (id: string, numbered: boolean): void => {
    const name = bookmarkName(id, targets.size + 1, names);
    names.add(name);
    targets.set(id, { name, id: targets.size + 1, numbered });
  };
  walkBlocks(tree.children, (block) => {
    if (block.kind === 'section') add(block.id, block.number !== null);
    if (block.kind !== 'list') return;
    for (const item of block.items) if (item.id !== null) add(item.id, item.number !== null);
  });
  return targets;
}

/** Letters, digits and underscores only; the first underscore hides it from Word's list of bookmarks. */
function bookmarkName(id: string, ordinal: number, taken: ReadonlySet<string>): string {
  const name = `_Ref_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
  if (name.length <= longestName && !taken.has(name)) return name;
  const suffix = `_${String(ordinal)}`;
  return `${name.slice(0, longestName - suffix.length)}${suffix}`;
}

/** The content between the marks of the bookmark of `target`; as it is when there is none. */
export function bookmarked(
  bookmarks: Bookmarks,
  target: string | null,
  content: readonly ElementContent[],
): readonly ElementContent[] {
  const bookmark = target === null ? undefined : bookmarks.get(target);
  if (bookmark === undefined) return content;
  return [bookmarkStart(bookmark), ...content, bookmarkEnd(bookmark)];
}

function bookmarkStart(target: Target): Element {
  return element('w:bookmarkStart', { 'w:id': target.id, 'w:name': target.name });
}

function bookmarkEnd(target: Target): Element {
  return element('w:bookmarkEnd', { 'w:id': target.id });
}
