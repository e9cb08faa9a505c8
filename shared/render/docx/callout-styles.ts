import type { Callout, Theme } from '#shared/documents/tree.ts';
import { BorderStyle, type IParagraphStyleOptions } from 'docx';
import { fill, paragraphStyle, spacing } from './paragraph-styles.ts';
import { hexColor, twipsFromPoints } from './units.ts';

/** Colour of the bar at the side, and of the title, by variant. */
export function calloutColors({ colors }: Theme): Readonly<Record<Callout['variant'], string>> {
  return {
    emphasis: hexColor(colors.accent),
    note: hexColor(colors.muted),
    warning: hexColor(colors.placeholder),
  };
}

/** Width of the bar in eighths of a point. */
export const barWidth = 20;

/** Space between the edge of the shading and the text, in points. */
const padding = 9;

/**
 * Styles of callouts made of paragraphs. All in one callout have the same borders and indents, so that
 * they grow together; borders in the colour of the shading give it room on the other three sides.
 */
export function calloutStyles(theme: Theme): readonly IParagraphStyleOptions[] {
  const colors = calloutColors(theme);
  const { body } = theme.sizes;
  return [
    paragraphStyle('CalloutText', 'Callout Text', {
      paragraph: { spacing: spacing(0, body * 0.4, body) },
    }),
    ...variantStyles('CalloutEmphasis', 'Callout Emphasis', colors.emphasis, theme),
    ...variantStyles('CalloutNote', 'Callout Note', colors.note, theme),
    ...variantStyles('CalloutWarning', 'Callout Warning', colors.warning, theme),
  ];
}

function variantStyles(
  id: string,
  name: string,
  color: string,
  theme: Theme,
): readonly IParagraphStyleOptions[] {
  const { body } = theme.sizes;
  const box = calloutBox(color, theme);
  const title = { bold: true, color };
  return [
    paragraphStyle(`${id}Title`, `${name} Title`, {
      next: `${id}Text`,
      paragraph: { ...box, spacing: spacing(12, 3, body), keepNext: true, keepLines: true },
      run: title,
    }),
    paragraphStyle(`${id}Text`, `${name} Text`, {
      paragraph: { ...box, spacing: spacing(0, body * 0.4, body), keepNext: true, keepLines: true },
    }),
    paragraphStyle(`${id}End`, `${name} End`, {
      paragraph: { ...box, spacing: spacing(0, 12, body), keepLines: true },
    }),
    paragraphStyle(`${id}Heading`, `${name} Heading`, {
      paragraph: { spacing: spacing(0, 3, body), keepNext: true },
      run: title,
    }),
  ];
}

function calloutBox(color: string, { colors }: Theme) {
  const edge = {
    style: BorderStyle.SINGLE,
    size: 4,
    color: hexColor(colors.calloutFill),
    space: padding,
  };
  return {
    shading: fill(colors.calloutFill),
    indent: { left: twipsFromPoints(padding + 3), right: twipsFromPoints(padding + 1) },
    border: {
      top: { ...edge, space: 7 },
      bottom: { ...edge, space: 7 },
      right: edge,
      left: { ...edge, color, size: barWidth, space: padding },
    },
  };
}
