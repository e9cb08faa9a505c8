import { plainText } from '#shared/documents/tree-text.ts';
import type { Callout } from '#shared/documents/tree.ts';
import { escapeHtml } from './escape-html.ts';
import type { HtmlContext } from './html-context.ts';

/** A passage set apart: a note by role, since a landmark for each would hide the real ones. */
export function calloutHtml(block: Callout, context: HtmlContext): string {
  const { job } = context;
  const title = job.inlinesHtml(block.title, context);
  const name = title === '' ? '' : ` aria-label="${escapeHtml(plainText(block.title))}"`;
  return [
    `<div class="callout callout-${block.variant}" role="note"${name}${job.originAttribute(block.origin)}>`,
    ...(title === '' ? [] : [`<p class="callout-title">${title}</p>`]),
    job.blocksHtml(block.children, context),
    '</div>',
  ].join('\n');
}
