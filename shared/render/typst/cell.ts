import type { Block } from '#shared/documents/tree.ts';
import { group, type RenderContext, type TypstExpression } from './context.ts';

/** Blocks inside a cell or list item. A single paragraph is set without the space around paragraphs. */
export function cellContent(blocks: readonly Block[], context: RenderContext): TypstExpression {
  const [first] = blocks;
  if (blocks.length === 1 && first?.kind === 'paragraph' && first.tone === 'normal') {
    const origin = first.origin.length === 0 ? context.origin : first.origin;
    return context.renderInlines(first.content, { ...context, origin });
  }
  return group(context.renderBlocks(blocks, context));
}
