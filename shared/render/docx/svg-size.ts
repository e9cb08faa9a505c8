/** Size of a drawing in CSS pixels. */
export type SvgSize = { readonly width: number; readonly height: number };

const root = /^\s*(?:<\?xml[^>]*>\s*)?<svg(\s[^>]*)?>/;

/** The size that an SVG document states; `undefined` when it is no SVG or states none. */
export function svgSize(svg: string): SvgSize | undefined {
  const attributes = root.exec(svg)?.[1];
  if (attributes === undefined) return undefined;
  const [, , boxWidth, boxHeight] = (attribute(attributes, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = length(attribute(attributes, 'width')) ?? boxWidth;
  const height = length(attribute(attributes, 'height')) ?? boxHeight;
  if (width === undefined || height === undefined) return undefined;
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find((value: string | undefined) => value !== undefined);
}

/** A length without a unit or in pixels; others are left to the view box. */
function length(value: string | undefined): number | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(value ?? '');
  return match === null ? undefined : Number(match[1]);
}
