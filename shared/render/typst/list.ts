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

/** A bullet list, or a list counted by the numbers of the tree. */
export function renderList(list: List, outer: RenderContext): readonly TypstExpression[] {
  if (list.items.length === 0) return [];
  const context = within(outer, list.origin);
  const items = list.items.map((item) => renderItem(item, context));
  if (list.marker === 'bullet') return [`${outer.inCell ? 'cl' : 'li'}(${items.join(',')})`];
  const suffix = suffixes[list.marker];
  const numbers = list.items.map(({ number }) => stringLiteral(`${number ?? ''}${suffix}`));
  return [`en((${numbers.join(',')},),${items.join(',')})`];
}

function renderItem(item: ListItem, outer: RenderContext): TypstExpression {
  const context = within(outer, item.origin);
  const content = cellContent(item.children, context);
  const label = labelArgument(item.id, context.notes);
  return label === 'none' ? content : group([`anchor(${label})`, content]);
}
