import type { Section } from '#shared/documents/tree.ts';
import { type RenderContext, type TypstExpression, within } from './context.ts';
import { labelArgument } from './label.ts';
import { textExpression } from './text.ts';

/** The heading with the tree's own number and, after it, what the section holds. */
export function renderSection(section: Section, outer: RenderContext): readonly TypstExpression[] {
  const context = within({ ...outer, level: outer.level + 1 }, section.origin);
  const title = context.renderInlines(section.title, context);
  const number = section.number === null ? 'none' : textExpression(section.number, context);
  const label = labelArgument(section.id, context.notes);
  return [
    ...(section.startsPage ? ['pagebreak(weak: true)'] : []),
    `hd(${context.level},${number},${label},${title})`,
    ...context.renderBlocks(section.children, context),
  ];
}
