import type { TableOfContents } from '#shared/documents/tree.ts';
import { type RenderContext, type TypstExpression, within } from './context.ts';
import { textExpression } from './text.ts';

/** Linked headings down to a depth, with dotted leaders and page numbers. */
export function renderTableOfContents(
  { title, depth, origin }: TableOfContents,
  outer: RenderContext,
): readonly TypstExpression[] {
  const context = within(outer, origin);
  const heading =
    title.length === 0
      ? textExpression(context.contentsTitle, context)
      : context.renderInlines(title, context);
  return [`toc(${heading},${Math.max(1, Math.trunc(depth))})`];
}
