import type { Callout } from '#shared/documents/tree.ts';
import { strongLines } from './lines.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** A passage set apart, as a quotation with its title in bold. */
export function calloutMarkdown(block: Callout, context: MarkdownContext): string {
  return [strongLines(block.title, context), context.job.blocksMarkdown(block.children, context)]
    .filter((part) => part !== '')
    .join('\n\n')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
