import { plainText } from '#shared/documents/tree-text.ts';
import type { Callout, Paragraph } from '#shared/documents/tree.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { cell, gapAfter, row, table } from '#shared/render/docx/tables.ts';
import { endsInParagraph } from '#shared/render/docx/text-length.ts';
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
  const content = [
    ...(block.title.length === 0
      ? []
      : [paragraph({ style: `${style}Heading` }, writing.inlines(block.title, plainLook))]),
    ...writing.blocks(block.children, { ...place, surroundings: 'callout', listDepth: 0 }),
  ];
  const whole = block.children.length === 0 || endsInParagraph(block.children);
  return [
    table({
      style,
      widths: [place.width],
      caption: plainText(block.title),
      headers: { row: false, column: false },
      rows: [row([cell(place.width, content, whole)], { header: false, keepWhole: true })],
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
      { style: `${style}Text`, keepNext: index < children.length - 1 },
      writing.inlines(child.content, plainLook),
    ),
  );
  if (block.title.length === 0) return text;
  return [paragraph({ style: `${style}Title` }, writing.inlines(block.title, plainLook)), ...text];
}
