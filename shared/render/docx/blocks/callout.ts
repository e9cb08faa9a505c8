import { plainText } from '#shared/documents/tree-text.ts';
import type { Callout, Paragraph } from '#shared/documents/tree.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { cellPadding } from '#shared/render/docx/table-styles.ts';
import { cell, gapAfter, row, table } from '#shared/render/docx/tables.ts';
import { paragraph } from '#shared/render/docx/wordprocessing.ts';
import { type Place, plainLook, type Writing } from '#shared/render/docx/writing.ts';

const styles = {
  emphasis: 'CalloutEmphasis',
  note: 'CalloutNote',
  warning: 'CalloutWarning',
} as const satisfies Record<Callout['variant'], string>;

/**
 * Paragraphs in a bordered and shaded style. Borders follow the indent of each paragraph, so a callout that
 * holds lists or tables is a table of one cell that looks the same.
 */
export function writeCallout(block: Callout, place: Place, writing: Writing): readonly Element[] {
  const style = styles[block.variant];
  const paragraphs = block.children.filter((child) => child.kind === 'paragraph');
  if (place.surroundings === 'page' && paragraphs.length === block.children.length) {
    return writeParagraphs(block, paragraphs, style, writing);
  }
  const width = place.width - 2 * cellPadding.callout;
  const inner: Place = { ...place, width, surroundings: 'callout', listDepth: 0 };
  const content = [
    ...(block.title.length === 0
      ? []
      : [paragraph({ style: `${style}Heading` }, writing.inlines(block.title, plainLook))]),
    ...writing.blocks(block.children, inner),
  ];
  return [
    table({
      style,
      widths: [place.width],
      caption: plainText(block.title),
      headers: { row: false, column: false },
      rows: [row([cell(place.width, content)], { header: false, keepWhole: true })],
    }),
    ...gapAfter(place),
  ];
}

function writeParagraphs(
  block: Callout,
  children: readonly Paragraph[],
  style: string,
  writing: Writing,
): readonly Element[] {
  const text = children.map((child, index) =>
    paragraph(
      { style: index < children.length - 1 ? `${style}Text` : `${style}End` },
      writing.inlines(child.content, plainLook),
    ),
  );
  if (block.title.length === 0) return text;
  return [paragraph({ style: `${style}Title` }, writing.inlines(block.title, plainLook)), ...text];
}
