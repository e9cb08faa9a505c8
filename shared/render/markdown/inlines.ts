import { isSupportedLink } from '#shared/documents/tree-links.ts';
import type { Inline, Link } from '#shared/documents/tree.ts';
import { handleInline } from '#shared/documents/walk.ts';
import { delimitedPieces, type Piece, plainPiece } from './delimited.ts';
import { escapeMarkdown, targetMarkdown } from './escape-markdown.ts';
import type { MarkdownContext, MarkdownInlineHandlers } from './markdown-context.ts';

const handlers: MarkdownInlineHandlers = {
  text: (inline) => [plainPiece(escapeMarkdown(inline.text))],
  strong: (inline, context) => strongPieces(inline.children, context),
  emphasis: (inline, context) => {
    const { inside, job } = context;
    const inner = { ...context, inside: { ...inside, emphasis: true } };
    const content = job.inlinesMarkdown(inline.children, inner);
    return inside.emphasis ? [plainPiece(content)] : delimitedPieces('_', content);
  },
  lineBreak: (_, context) => [plainPiece(context.lineBreak)],
  link: linkPieces,
  crossReference: (inline, context) => {
    const words = escapeMarkdown(inline.text);
    return [plainPiece(context.inside.link ? words : `[${words}](#${inline.target})`)];
  },
  footnote: (inline, context) => [
    plainPiece(`[^${String(context.job.addFootnote(inline, context))}]`),
  ],
  citation: (inline) => [plainPiece(escapeMarkdown(inline.text))],
  placeholder: (inline, context) =>
    strongPieces([{ kind: 'text', text: `[${inline.text}]` }], context),
};

/** One inline as pieces of a line. */
export function inlinePieces(inline: Inline, context: MarkdownContext): readonly Piece[] {
  return handleInline(handlers, inline, context);
}

/** Content in bold, unless it stands in bold already. */
export function strongPieces(
  content: readonly Inline[],
  context: MarkdownContext,
): readonly Piece[] {
  const { inside, job } = context;
  const inner = { ...context, inside: { ...inside, strong: true } };
  const markdown = job.inlinesMarkdown(content, inner);
  return inside.strong ? [plainPiece(markdown)] : delimitedPieces('**', markdown);
}

/** Links lead to the web, mail and telephone only; any other is printed as its words. */
function linkPieces(inline: Link, context: MarkdownContext): readonly Piece[] {
  const { inside, job } = context;
  const words = job.inlinesMarkdown(inline.children, {
    ...context,
    inside: { ...inside, link: true },
  });
  if (inside.link || !isSupportedLink(inline.target)) {
    return [plainPiece(words)];
  }
  return [plainPiece(`[${words.trim()}](${targetMarkdown(inline.target)})`)];
}
