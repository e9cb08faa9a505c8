import type { List, ListItem } from '#shared/documents/tree.ts';
import { cellContent } from './cell.ts';
import { group, type RenderContext, type TypstExpression, within } from './context.ts';
import { labelArgument } from './label.ts';
import { stringLiteral } from './string-literal.ts';

/** What stands after the printed number of an item. */
const suffixes = {
  bullet: '',
  decimal: '.',
  lowerLetter: ')',
  upperLetter: '.',
} as const satisfies Record<List['marker'], string>;

/** Functions of the prelude for bullet lists by depth; deeper ones are set as the last. */
const bulletLists = ['lb', 'ld', 'lm'] as const;

/** A bullet list, or a list counted by the numbers of the tree. */
export function renderList(list: List, outer: RenderContext): readonly TypstExpression[] {
  if (list.items.length === 0) return [];
  if (list.marker === 'bullet') return [renderBulletList(list, outer)];
  const context = within(outer, list.origin);
  const items = list.items.map((item) => renderItem(item, context));
  const suffix = suffixes[list.marker];
  const numbers = list.items.map(({ number }) => stringLiteral(`${number ?? ''}${suffix}`));
  return [`en((${numbers.join(',')},),${items.join(',')})`];
}

function renderBulletList(list: List, outer: RenderContext): TypstExpression {
  const { listDepth } = outer;
  const context = { ...within(outer, list.origin), listDepth: listDepth + 1 };
  const items = list.items.map((item) => renderItem(item, context)).join(',');
  if (outer.inCell && list.items.every(isSingleParagraph)) return `cl(${items})`;
  return `${bulletLists[Math.min(listDepth, 2)] ?? 'lm'}(${items})`;
}

/** Whether the item is set as running text, which a bullet may begin. */
function isSingleParagraph({ children: [first, ...others] }: ListItem): boolean {
  return first?.kind === 'paragraph' && first.tone === 'normal' && others.length === 0;
}

function renderItem(item: ListItem, outer: RenderContext): TypstExpression {
  const context = within(outer, item.origin);
  const content = cellContent(item.children, context);
  const label = labelArgument(item.id, context.notes);
  return label === 'none' ? content : group([`anchor(${label})`, content]);
}
