import type { Theme } from '#shared/documents/tree.ts';
import { BorderStyle, type IParagraphStyleOptions, LineRuleType, ShadingType } from 'docx';
import { calloutStyles } from './callout-styles.ts';
import { headingHanging, headingStyleReference } from './heading-numbering.ts';
import { halfPoints, hexColor, textWidth, twipsFromMm, twipsFromPoints } from './units.ts';

type StyleOptions = Omit<IParagraphStyleOptions, 'id' | 'name'>;

/** Line height of running text, as a multiple of the type size. */
const leading = 1.4;

/** A paragraph style based on the default one. */
export function paragraphStyle(
  id: string,
  name: string,
  options: StyleOptions,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options };
}

/** Spacing in points; the line height grows where a character needs more. */
export function spacing(before: number, after: number, size?: number, lineFactor = leading) {
  return {
    before: twipsFromPoints(before),
    after: twipsFromPoints(after),
    ...(size === undefined
      ? {}
      : { line: twipsFromPoints(size * lineFactor), lineRule: LineRuleType.AT_LEAST }),
  };
}

/** Every paragraph style of a document. */
export function paragraphStyles(theme: Theme): readonly IParagraphStyleOptions[] {
  return [
    normal(theme),
    ...titleStyles(theme),
    ...headingStyles(theme),
    ...contentsStyles(theme),
    ...textStyles(theme),
    ...tableStyles(theme),
    ...calloutStyles(theme),
    ...signatureStyles(theme),
    ...marginStyles(theme),
    ...gapStyles(),
  ];
}

function normal({ colors, sizes }: Theme): IParagraphStyleOptions {
  return {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    paragraph: { spacing: spacing(0, sizes.body * 0.6, sizes.body) },
    run: { color: hexColor(colors.text) },
  };
}

function titleStyles({ colors, sizes }: Theme): readonly IParagraphStyleOptions[] {
  const accent = hexColor(colors.accent);
  const rule = { style: BorderStyle.SINGLE, size: 10, color: accent, space: 10 };
  return [
    paragraphStyle('Title', 'Title', {
      next: 'Subtitle',
      paragraph: { spacing: spacing(0, 4, sizes.title, 1.25), keepNext: true, keepLines: true },
      run: { size: halfPoints(sizes.title), bold: true, color: accent },
    }),
    paragraphStyle('Subtitle', 'Subtitle', {
      next: 'TitleLine',
      paragraph: { spacing: spacing(0, 6, sizes.heading[0], 1.3), keepNext: true },
      run: { size: halfPoints(sizes.heading[0]), color: hexColor(colors.muted) },
    }),
    paragraphStyle('TitleLine', 'Title Line', {
      paragraph: { spacing: spacing(0, 0, sizes.small, 1.5), keepNext: true },
      run: { size: halfPoints(sizes.small), color: hexColor(colors.muted) },
    }),
    paragraphStyle('TitleRule', 'Title Rule', {
      next: 'Normal',
      paragraph: {
        spacing: { before: 0, after: twipsFromPoints(20), line: 60, lineRule: LineRuleType.EXACT },
        border: { bottom: rule },
        keepNext: true,
      },
      run: { size: 2 },
    }),
  ];
}

function headingStyles(theme: Theme): readonly IParagraphStyleOptions[] {
  return Array.from({ length: 9 }, (_, level) => headingStyle(theme, level));
}

function headingStyle({ colors, sizes }: Theme, level: number): IParagraphStyleOptions {
  const size = sizes.heading[Math.min(level, 2)] ?? sizes.body;
  const before = [size * 1.7, size * 1.45, size * 1.2][level] ?? size;
  const number = String(level + 1);
  return paragraphStyle(`Heading${number}`, `heading ${number}`, {
    next: 'Normal',
    paragraph: {
      spacing: spacing(before, size * 0.45, size, 1.3),
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      numbering: { reference: headingStyleReference, level },
    },
    run: {
      size: halfPoints(size),
      bold: true,
      italics: level > 2,
      color: hexColor(level === 0 ? colors.accent : colors.text),
    },
  });
}

function contentsStyles({ colors, sizes }: Theme): readonly IParagraphStyleOptions[] {
  const heading = paragraphStyle('TOCHeading', 'TOC Heading', {
    next: 'Normal',
    paragraph: { spacing: spacing(14, 6, sizes.heading[0], 1.3), keepNext: true },
    run: { size: halfPoints(sizes.heading[0]), bold: true, color: hexColor(colors.accent) },
  });
  const entries = Array.from({ length: 9 }, (_, level) => contentsEntry(level, sizes.body));
  return [heading, ...entries];
}

function contentsEntry(level: number, size: number): IParagraphStyleOptions {
  const number = String(level + 1);
  const left = Array.from({ length: level }, (_, above) => headingHanging(above)).reduce(
    (sum, width) => sum + width,
    0,
  );
  const text = left + headingHanging(level);
  return paragraphStyle(`TOC${number}`, `toc ${number}`, {
    next: 'Normal',
    uiPriority: 39,
    paragraph: {
      spacing: spacing(level === 0 ? 3 : 0, 1, size),
      indent: { left: text, hanging: headingHanging(level) },
      leftTabStop: text,
    },
    run: { bold: level === 0 },
  });
}

function textStyles({ colors, sizes }: Theme): readonly IParagraphStyleOptions[] {
  const muted = { size: halfPoints(sizes.small), color: hexColor(colors.muted) };
  return [
    paragraphStyle('Lead', 'Lead', {
      next: 'Normal',
      paragraph: { spacing: spacing(0, 10, sizes.body + 1.5) },
      run: { size: halfPoints(sizes.body + 1.5), color: hexColor(colors.muted) },
    }),
    paragraphStyle('Muted', 'Muted', {
      paragraph: { spacing: spacing(0, 5, sizes.small) },
      run: muted,
    }),
    paragraphStyle('ListParagraph', 'List Paragraph', {
      paragraph: { spacing: spacing(0, sizes.body * 0.35, sizes.body) },
    }),
    paragraphStyle('Figure', 'Figure', { paragraph: { spacing: spacing(8, 4) } }),
    paragraphStyle('FigureCaption', 'Figure Caption', {
      paragraph: { spacing: spacing(0, 12, sizes.small) },
      run: muted,
    }),
    paragraphStyle('FootnoteText', 'footnote text', {
      paragraph: { spacing: spacing(0, 2, sizes.small) },
      run: { size: halfPoints(sizes.small) },
    }),
  ];
}

function tableStyles({ colors, sizes }: Theme): readonly IParagraphStyleOptions[] {
  const text = spacing(0, 2.5, sizes.body, 1.32);
  const small = { size: halfPoints(sizes.small), color: hexColor(colors.muted) };
  return [
    paragraphStyle('TableCaption', 'Table Caption', {
      paragraph: { spacing: spacing(10, 4, sizes.body), keepNext: true, keepLines: true },
      run: { bold: true },
    }),
    paragraphStyle('TableText', 'Table Text', { paragraph: { spacing: text } }),
    paragraphStyle('TableMuted', 'Table Muted', {
      paragraph: { spacing: spacing(0, 2.5, sizes.small) },
      run: small,
    }),
    paragraphStyle('TableList', 'Table List', {
      paragraph: { spacing: spacing(0, 1.5, sizes.body, 1.32) },
    }),
    paragraphStyle('TableHeading', 'Table Heading', {
      paragraph: { spacing: spacing(0, 1.5, sizes.small), keepNext: true },
      run: { bold: true, size: halfPoints(sizes.small) },
    }),
    paragraphStyle('RowHeading', 'Row Heading', {
      paragraph: { spacing: text },
      run: { bold: true },
    }),
    paragraphStyle('FieldLabel', 'Field Label', {
      paragraph: { spacing: spacing(0, 1, sizes.body, 1.32), keepLines: true },
      run: { bold: true },
    }),
    paragraphStyle('FieldSource', 'Field Source', {
      paragraph: { spacing: spacing(0, 2, sizes.small) },
      run: small,
    }),
  ];
}

/** The line to sign on is 80 mm wide. */
const signatureLineMm = 80;

function signatureStyles({ colors, page, sizes }: Theme): readonly IParagraphStyleOptions[] {
  const right = Math.max(0, textWidth(page) - twipsFromMm(signatureLineMm));
  const line = { style: BorderStyle.SINGLE, size: 5, color: hexColor(colors.text), space: 4 };
  return [
    paragraphStyle('SignatureLabel', 'Signature Label', {
      next: 'SignatureName',
      paragraph: {
        spacing: spacing(44, 0, sizes.body),
        indent: { right },
        border: { top: line },
        keepLines: true,
      },
      run: { bold: true },
    }),
    paragraphStyle('SignatureName', 'Signature Name', {
      paragraph: { spacing: spacing(0, 6, sizes.body), indent: { right } },
    }),
  ];
}

function marginStyles({ colors, page, sizes }: Theme): readonly IParagraphStyleOptions[] {
  const options: StyleOptions = {
    paragraph: {
      spacing: spacing(0, 0, sizes.small),
      rightTabStop: textWidth(page),
    },
    run: { size: halfPoints(sizes.small), color: hexColor(colors.muted) },
  };
  return [paragraphStyle('Header', 'header', options), paragraphStyle('Footer', 'footer', options)];
}

/** Paragraphs that are there for what they are between. */
function gapStyles(): readonly IParagraphStyleOptions[] {
  const gap = (after: number, extra = {}): StyleOptions => ({
    quickFormat: false,
    paragraph: {
      spacing: { before: 0, after, line: 20, lineRule: LineRuleType.EXACT },
      ...extra,
    },
    run: { size: 2 },
  });
  return [
    paragraphStyle('TableGap', 'Table Gap', gap(twipsFromPoints(8))),
    paragraphStyle('PageStart', 'Page Start', gap(0, { pageBreakBefore: true })),
  ];
}

/** Shading with one plain colour. */
export function fill(color: string) {
  return { type: ShadingType.CLEAR, color: 'auto', fill: hexColor(color) };
}
