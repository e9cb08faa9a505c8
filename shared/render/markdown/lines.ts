import type { Inline } from '#shared/documents/tree.ts';
import { joinPieces } from './delimited.ts';
import { atLineStart } from './escape-markdown.ts';
import { strongPieces } from './inlines.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** Inline content as a paragraph, each of its lines fit to begin a block. */
export function paragraphLines(content: readonly Inline[], context: MarkdownContext): string {
  return asLines(context.job.inlinesMarkdown(content, { ...context, lineBreak: '\\\n' }));
}

/** Inline content as a paragraph in bold; empty when there is none. */
export function strongLines(content: readonly Inline[], context: MarkdownContext): string {
  return asLines(joinPieces(strongPieces(content, { ...context, lineBreak: '\\\n' })));
}

/** Escapes what only the start of a line makes markup; a hard break does not end a paragraph. */
export function asLines(markdown: string): string {
  return markdown
    .split('\n')
    .map(atLineStart)
    .join('\n')
    .replace(/(?:\\\n)+$/, '');
}

/** Lines moved to the right, to stand inside a list item; empty ones stay empty. */
export function indented(markdown: string, width: number): string {
  return markdown.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);
}
