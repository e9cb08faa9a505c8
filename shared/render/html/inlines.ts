import { isSupportedLink } from '#shared/documents/tree-links.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type {
  CrossReference,
  Footnote,
  Inline,
  Link,
  Placeholder,
} from '#shared/documents/tree.ts';
import { handleInline } from '#shared/documents/walk.ts';
import { escapeHtml } from './escape-html.ts';
import type { HtmlContext, HtmlInlineHandlers } from './html-context.ts';

const handlers: HtmlInlineHandlers = {
  text: (inline, context) => spanHtml(inline, escapeHtml(inline.text), context),
  strong: (inline, context) => {
    const content = context.job.inlinesHtml(inline.children, context);
    return `<strong${context.job.originAttribute(inline.origin)}>${content}</strong>`;
  },
  emphasis: (inline, context) => {
    const content = context.job.inlinesHtml(inline.children, context);
    return `<em${context.job.originAttribute(inline.origin)}>${content}</em>`;
  },
  lineBreak: () => '<br>',
  link: linkHtml,
  crossReference: crossReferenceHtml,
  footnote: footnoteHtml,
  citation: (inline, context) =>
    `<span class="citation"${context.job.originAttribute(inline.origin)}>${escapeHtml(inline.text)}</span>`,
  placeholder: placeholderHtml,
};

/** One inline as HTML. */
export function inlineHtml(inline: Inline, context: HtmlContext): string {
  return handleInline(handlers, inline, context);
}

/** Plain text needs an element only where the preview asks for its origin. */
function spanHtml(inline: Inline, html: string, { job }: HtmlContext): string {
  const origin = job.originAttribute(inline.origin);
  return origin === '' ? html : `<span${origin}>${html}</span>`;
}

function linkHtml(inline: Link, context: HtmlContext): string {
  const content = context.job.inlinesHtml(inline.children, { ...context, insideLink: true });
  if (context.insideLink || !isSupportedLink(inline.target)) {
    return spanHtml(inline, content, context);
  }
  const named = plainText(inline.children) !== inline.target && /^http/i.test(inline.target);
  return `<a${named ? ' class="named-link"' : ''} href="${escapeHtml(inline.target)}"${context.job.originAttribute(inline.origin)}>${content}</a>`;
}

function crossReferenceHtml(inline: CrossReference, context: HtmlContext): string {
  if (context.insideLink) return spanHtml(inline, escapeHtml(inline.text), context);
  return `<a class="cross-reference" href="#${escapeHtml(inline.target)}"${context.job.originAttribute(inline.origin)}>${escapeHtml(inline.text)}</a>`;
}

/** The ids of notes hold an underscore, which ids of the tree cannot. */
function footnoteHtml(inline: Footnote, context: HtmlContext): string {
  const number = String(context.job.addFootnote(inline, context));
  const mark = context.insideLink
    ? number
    : `<a href="#note_${number}" role="doc-noteref">${number}</a>`;
  return `<sup class="note-mark" id="mark_${number}">${mark}</sup>`;
}

function placeholderHtml(inline: Placeholder, context: HtmlContext): string {
  const spoken = `<span class="visually-hidden">${escapeHtml(context.missingLabel)}: </span>`;
  const origin = context.job.originAttribute(inline.origin ?? [inline.field]);
  return `<mark class="placeholder"${origin}>${spoken}[${escapeHtml(inline.text)}]</mark>`;
}
