import type { Figure } from '#shared/documents/tree.ts';
import { paragraphLines } from './lines.ts';
import type { MarkdownContext } from './markdown-context.ts';

/**
 * A figure in words: Markdown is one text file and has no drawing in it. The alternative text takes its
 * place, and a diagnostic says so.
 */
export function figureMarkdown(block: Figure, context: MarkdownContext): string {
  context.job.report({ code: 'image-not-supported', severity: 'warning', origin: block.origin });
  const words = paragraphLines(
    [{ kind: 'emphasis', children: [{ kind: 'text', text: block.alternativeText }] }],
    context,
  );
  const caption = paragraphLines(block.caption, context);
  return [words, caption].filter((part) => part !== '').join('\n\n');
}
