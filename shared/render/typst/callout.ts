import type { Callout } from '#shared/documents/tree.ts';
import { group, type RenderContext, type TypstExpression, within } from './context.ts';

const functions = { emphasis: 'ce', note: 'cn', warning: 'cw' } as const satisfies Record<
  Callout['variant'],
  string
>;

export function renderCallout(
  { variant, title, children, origin }: Callout,
  outer: RenderContext,
): readonly TypstExpression[] {
  const context = within(outer, origin);
  const heading = title.length === 0 ? 'none' : context.renderInlines(title, context);
  return [`${functions[variant]}(${heading},${group(context.renderBlocks(children, context))})`];
}
