import { plainText } from '#shared/documents/tree-text.ts';
import type { DocumentTree, Theme } from '#shared/documents/tree.ts';
import { baseCss } from './base-css.ts';
import { cssString } from './escape-html.ts';

/**
 * The whole style sheet of a document: the theme as variables, the rules of every document, the page for
 * printing, and the widths of the columns in use. A theme states light colours; the dark ones come from
 * them, because a document has no say in how a reader's screen is set.
 *
 * @param columns Rules made by `columnCss`.
 */
export function stylesheet(tree: DocumentTree, columns: readonly string[]): string {
  return [variablesCss(tree.theme), baseCss.trimEnd(), pageCss(tree), ...columns, ''].join('\n');
}

/** The rule that gives a column its share of a table. */
export function columnCss(name: string, weight: number, total: number): string {
  return `.${name} { width: ${((100 * weight) / total).toFixed(2)}%; }`;
}

function variablesCss({ colors, sizes }: Theme): string {
  const em = (points: number): string => `${(points / sizes.body).toFixed(3)}rem`;
  const variables = {
    page: 'light-dark(#ffffff, #14181d)',
    text: `light-dark(${colorCss(colors.text)}, #e6e9ed)`,
    muted: `light-dark(${colorCss(colors.muted)}, #a3adb8)`,
    accent: `light-dark(${colorCss(colors.accent)}, color-mix(in oklab, ${colorCss(colors.accent)} 32%, #d9ecff))`,
    rule: `light-dark(${colorCss(colors.rule)}, #3a434e)`,
    header: `light-dark(${colorCss(colors.headerFill)}, #1f262e)`,
    callout: `light-dark(${colorCss(colors.calloutFill)}, #1a2027)`,
    placeholder: `light-dark(${colorCss(colors.placeholder)}, color-mix(in oklab, ${colorCss(colors.placeholder)} 30%, #ffd9b8))`,
    'placeholder-fill': `light-dark(color-mix(in oklab, ${colorCss(colors.placeholder)} 10%, #ffffff), color-mix(in oklab, ${colorCss(colors.placeholder)} 28%, #14181d))`,
    small: em(sizes.body * 0.88),
    title: em(sizes.title),
    'heading-1': em(sizes.heading[0]),
    'heading-2': em(sizes.heading[1]),
    'heading-3': em(sizes.heading[2]),
  };
  const lines = Object.entries(variables).map(([name, value]) => `  --${name}: ${value};`);
  return [':root {', ...lines, '}'].join('\n');
}

/** Themes are data, so a colour is looked at before it stands in a style element. */
function colorCss(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`Not a colour of the form #rrggbb: ${color}`);
  return color;
}

function pageCss({ theme, title, classification, labels }: DocumentTree): string {
  const { widthMm, heightMm, marginMm } = theme.page;
  const margin = [marginMm.top, marginMm.right, marginMm.bottom, marginMm.left]
    .map((side) => `${String(side)}mm`)
    .join(' ');
  const small = `font: ${String(theme.sizes.small)}pt 'Noto Sans', system-ui, sans-serif; color: ${colorCss(theme.colors.muted)};`;
  return [
    '@page {',
    `  size: ${String(widthMm)}mm ${String(heightMm)}mm;`,
    `  margin: ${margin};`,
    `  @top-left { content: ${cssString(plainText(title))}; ${small} }`,
    `  @top-right { content: ${cssString(classification ?? '')}; ${small} }`,
    `  @bottom-right { content: ${pageNumberCss(labels.page)}; ${small} }`,
    '}',
    '@page :first { @top-left { content: none; } }',
    `@media print { html { font-size: ${String(theme.sizes.body)}pt; } }`,
  ].join('\n');
}

/** "Sivu {page} / {pages}" as the content of a margin box. */
function pageNumberCss(label: string): string {
  const counters: Readonly<Record<string, string>> = {
    '{page}': 'counter(page)',
    '{pages}': 'counter(pages)',
  };
  return label
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => counters[part] ?? cssString(part))
    .join(' ');
}
