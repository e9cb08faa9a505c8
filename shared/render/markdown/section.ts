import type { Section } from '#shared/documents/tree.ts';
import { atLineStart, escapeMarkdown } from './escape-markdown.ts';
import type { MarkdownContext } from './markdown-context.ts';

/** A heading with its number and an anchor; below the sixth level, which Markdown does not have, bold. */
export function sectionMarkdown(block: Section, context: MarkdownContext): string {
  const { job, headingLevel } = context;
  const deep = headingLevel > 6;
  const inside = { ...context.inside, strong: deep };
  const title = job.inlinesMarkdown(block.title, { ...context, lineBreak: ' ', inside }).trim();
  const number = block.number === null ? '' : `${escapeMarkdown(block.number)} `;
  const anchor = `<a id="${block.id}"></a>`;
  const heading = deep
    ? `${anchor}**${number}${title}**`
    : `${'#'.repeat(headingLevel)} ${anchor}${number}${title}`;
  const children = job.blocksMarkdown(block.children, {
    ...context,
    headingLevel: headingLevel + 1,
  });
  return [atLineStart(heading), children].filter((part) => part !== '').join('\n\n');
}
