import type { Paragraph } from '#shared/documents/tree.ts';
import { type RenderContext, type TypstExpression, within } from './context.ts';

const functions = { normal: 'par', lead: 'lead', muted: 'muted' } as const satisfies Record<
  Paragraph['tone'],
  string
>;

export function renderParagraph(
  { tone, content, origin }: Paragraph,
  outer: RenderContext,
): readonly TypstExpression[] {
  const context = within(outer, origin);
  return [`${functions[tone]}(${context.renderInlines(content, context)})`];
}
