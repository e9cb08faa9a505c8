import type { Theme } from '#shared/documents/tree.ts';
import { type ICharacterStyleOptions, ShadingType, UnderlineType } from 'docx';
import { hexColor } from './units.ts';

type RunOptions = NonNullable<ICharacterStyleOptions['run']>;

/** Every character style of a document. */
export function characterStyles({ colors }: Theme): readonly ICharacterStyleOptions[] {
  const bold = { bold: true, boldComplexScript: true };
  const italics = { italics: true, italicsComplexScript: true };
  const color = hexColor(colors.accent);
  const link = { color, underline: { type: UnderlineType.SINGLE, color } };
  const placeholder = hexColor(colors.placeholder);
  return [
    style('Strong', 'Strong', bold),
    style('Emphasis', 'Emphasis', italics),
    style('StrongEmphasis', 'Strong Emphasis', { ...bold, ...italics }),
    style('Hyperlink', 'Hyperlink', link),
    style('StrongHyperlink', 'Strong Hyperlink', { ...link, ...bold }),
    style('EmphasisHyperlink', 'Emphasis Hyperlink', { ...link, ...italics }),
    style('StrongEmphasisHyperlink', 'Strong Emphasis Hyperlink', { ...link, ...bold, ...italics }),
    style('CrossReference', 'Cross Reference', { color }),
    style('Placeholder', 'Placeholder', {
      ...bold,
      color: placeholder,
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint(placeholder) },
    }),
    style('Classification', 'Classification', bold),
    style('FootnoteReference', 'footnote reference', { superScript: true }),
    style('EndnoteReference', 'endnote reference', { superScript: true }),
  ];
}

function style(id: string, name: string, run: RunOptions): ICharacterStyleOptions {
  return { id, name, basedOn: 'DefaultParagraphFont', quickFormat: true, run };
}

/** Share of the colour in a tint of it; the rest is white. */
const tintShare = 0.12;

/** A light tint of a colour, for text of that colour to stand on. */
function tint(color: string): string {
  const parts = [0, 2, 4].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  return parts
    .map((part) => Math.round(255 - (255 - part) * tintShare))
    .map((part) => part.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
