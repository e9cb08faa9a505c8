import type { Section } from '#shared/documents/tree.ts';
import { escapeHtml } from './escape-html.ts';
import type { HtmlContext } from './html-context.ts';

/** A section with its heading; below the sixth level, which HTML does not have, a heading by role. */
export function sectionHtml(block: Section, context: HtmlContext): string {
  const { job, headingLevel } = context;
  const [open, close] =
    headingLevel <= 6
      ? [`<h${String(headingLevel)}>`, `</h${String(headingLevel)}>`]
      : [
          `<div class="deep-heading" role="heading" aria-level="${String(headingLevel)}">`,
          '</div>',
        ];
  const number =
    block.number === null ? '' : `<span class="number">${escapeHtml(block.number)}</span> `;
  const inner = { ...context, headingLevel: headingLevel + 1 };
  return [
    `<section id="${escapeHtml(block.id)}"${block.startsPage ? ' class="starts-page"' : ''}${job.originAttribute(block.origin)}>`,
    `${open}${number}${job.inlinesHtml(block.title, context)}${close}`,
    job.blocksHtml(block.children, inner),
    '</section>',
  ].join('\n');
}
