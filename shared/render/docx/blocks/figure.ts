import type { Figure } from '#shared/documents/tree.ts';
import { caption } from '#shared/render/docx/caption.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { drawingRun, fitDrawing } from '#shared/render/docx/drawing.ts';
import { svgSize } from '#shared/render/docx/svg-size.ts';
import { paragraph, textRun } from '#shared/render/docx/wordprocessing.ts';
import type { Place, Writing } from '#shared/render/docx/writing.ts';

/** The drawing with its alternative text; what cannot be shown is replaced by that text. */
export function writeFigure(block: Figure, place: Place, writing: Writing): readonly Element[] {
  const size = svgSize(block.svg);
  if (size === undefined) {
    const { origin } = place;
    writing.diagnostics.push({ code: 'image-not-supported', severity: 'warning', origin });
    return [
      paragraph({ style: 'Muted' }, [textRun(block.alternativeText)]),
      ...caption('FigureCaption', block.caption, writing),
    ];
  }
  const drawing = fitDrawing({
    id: writing.drawings.length + 1,
    svg: block.svg,
    alternativeText: block.alternativeText,
    size,
    availableTwips: place.width,
  });
  writing.drawings.push(drawing);
  return [
    paragraph({ style: 'Figure', keepNext: block.caption.length > 0 }, [drawingRun(drawing)]),
    ...caption('FigureCaption', block.caption, writing),
  ];
}
