import { plainText } from './tree-text.ts';
import type { Block, DocumentTree, Inline, List, Section } from './tree.ts';
import { mapTree, walkBlocks } from './walk.ts';

/** What a cross reference may print. */
type Target = { readonly number: string | null; readonly title: string };

/**
 * The tree with its numbers and cross references as every format prints them. Builders leave both open,
 * since they know the number of a section only when the document is whole. Finishing twice changes nothing.
 *
 * Sections are counted within the section around them, each way of numbering on its own; the number of a
 * nested section begins with that of the nearest numbered section around it (`1.2`, `A.1`). Lists are
 * counted a … z, aa, ab. A reference by number to a target without one prints its title; the title of a
 * list item is its first paragraph.
 *
 * @throws Error for a reference to an id that no section or list item bears: a defect of the builder.
 */
export function finishTree(tree: DocumentTree): DocumentTree {
  const numbered = mapTree(
    { ...tree, children: numberSections(tree.children, '') },
    { block: (block) => (block.kind === 'list' ? numberItems(block) : block) },
  );
  const targets = collectTargets(numbered.children);
  return mapTree(numbered, { inline: (inline) => resolve(inline, targets) });
}

function numberSections(blocks: readonly Block[], prefix: string): readonly Block[] {
  const counters = { decimal: 0, letter: 0 };
  return blocks.map((block) => {
    if (block.kind !== 'section') return block;
    const number = sectionNumber(block, counters, prefix);
    return { ...block, number, children: numberSections(block.children, number ?? prefix) };
  });
}

function sectionNumber(
  section: Section,
  counters: { decimal: number; letter: number },
  prefix: string,
): string | null {
  if (section.numbering === 'none') return null;
  counters[section.numbering] += 1;
  const count = counters[section.numbering];
  const own = section.numbering === 'decimal' ? String(count) : letters(count).toUpperCase();
  return prefix === '' ? own : `${prefix}.${own}`;
}

function numberItems(list: List): List {
  const items = list.items.map((item, index) => ({
    ...item,
    number: itemNumber(list.marker, index + 1),
  }));
  return { ...list, items };
}

function itemNumber(marker: List['marker'], count: number): string | null {
  switch (marker) {
    case 'bullet':
      return null;
    case 'decimal':
      return String(count);
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
  }
}

/** Counts a … z, aa … az, ba …; `count` begins at 1. */
function letters(count: number): string {
  const rest = count - 1;
  const last = String.fromCharCode(97 + (rest % 26));
  return rest < 26 ? last : letters(Math.floor(rest / 26)) + last;
}

function collectTargets(blocks: readonly Block[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const add = (id: string, target: Target): void => {
    if (!targets.has(id)) targets.set(id, target);
  };
  walkBlocks(blocks, (block) => {
    if (block.kind === 'section') {
      add(block.id, { number: block.number, title: plainText(block.title) });
    }
    if (block.kind !== 'list') return;
    for (const item of block.items) {
      if (item.id !== null) add(item.id, { number: item.number, title: firstText(item.children) });
    }
  });
  return targets;
}

function firstText(blocks: readonly Block[]): string {
  const paragraph = blocks.find((block) => block.kind === 'paragraph');
  return paragraph === undefined ? '' : plainText(paragraph.content);
}

function resolve(inline: Inline, targets: ReadonlyMap<string, Target>): Inline {
  if (inline.kind !== 'crossReference') return inline;
  const target = targets.get(inline.target);
  if (target === undefined) throw new Error(`Cross reference to unknown target: ${inline.target}`);
  const text = inline.show === 'number' ? (target.number ?? target.title) : target.title;
  return { ...inline, text };
}
