import type { Figure } from '#shared/documents/tree.ts';
import { escapeHtml } from './escape-html.ts';
import type { HtmlContext } from './html-context.ts';

/**
 * A figure as an image with its SVG inside the address: nothing in the drawing can act on the page. Text
 * that is not SVG is not shown; its alternative text stands in for it, and a diagnostic says so.
 */
export function figureHtml(block: Figure, context: HtmlContext): string {
  const { job } = context;
  const caption = job.inlinesHtml(block.caption, context);
  return [
    `<figure${job.originAttribute(block.origin)}>`,
    imageHtml(block, context),
    ...(caption === '' ? [] : [`<figcaption>${caption}</figcaption>`]),
    '</figure>',
  ].join('\n');
}

function imageHtml(block: Figure, { job }: HtmlContext): string {
  const alternative = escapeHtml(block.alternativeText);
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(block.svg)) {
    job.report({ code: 'image-not-supported', severity: 'warning', origin: block.origin });
    return `<p class="missing-image">${alternative}</p>`;
  }
  return `<img src="data:image/svg+xml,${percentEncoded(block.svg)}" alt="${alternative}">`;
}

function percentEncoded(svg: string): string {
  return encodeURIComponent(svg.replace(loneSurrogate, '\ufffd')).replace(/'/g, '%27');
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
