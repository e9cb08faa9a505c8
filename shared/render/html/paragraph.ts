import type { Paragraph } from '#shared/documents/tree.ts';
import type { HtmlContext } from './html-context.ts';

const toneClasses = {
  normal: '',
  lead: ' class="lead"',
  muted: ' class="muted"',
} as const satisfies Record<Paragraph['tone'], string>;

/** A paragraph in its tone. */
export function paragraphHtml(block: Paragraph, { job, ...context }: HtmlContext): string {
  const content = job.inlinesHtml(block.content, { job, ...context });
  return `<p${toneClasses[block.tone]}${job.originAttribute(block.origin)}>${content}</p>`;
}
