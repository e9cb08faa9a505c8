import type { Figure } from '#shared/documents/tree.ts';
import { report, type RenderContext, type TypstExpression, within } from './context.ts';
import { stringLiteral } from './string-literal.ts';

/** The drawing with its alternative text; what is not an SVG document is replaced by that text. */
export function renderFigure(
  { svg, alternativeText, caption, origin }: Figure,
  outer: RenderContext,
): readonly TypstExpression[] {
  const context = within(outer, origin);
  const captionText = caption.length === 0 ? 'none' : context.renderInlines(caption, context);
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(svg)) {
    const { origin: place } = context;
    report(context.notes, { code: 'image-not-supported', severity: 'warning', origin: place });
    const alternative = context.renderInlines([{ kind: 'text', text: alternativeText }], context);
    return [`muted(${alternative})`, ...(captionText === 'none' ? [] : [`muted(${captionText})`])];
  }
  return [`fg(${stringLiteral(svg)},${stringLiteral(alternativeText)},${captionText})`];
}
