import type { Document, IMediaData } from 'docx';
import { strToU8 } from 'fflate';
import { element, type Element } from './element.ts';
import type { SvgSize } from './svg-size.ts';
import { run } from './wordprocessing.ts';
import { xmlText } from './xml-text.ts';

/** A drawing as it is placed in the document. */
export type Drawing = {
  /** Unique in the document. */
  readonly id: number;
  readonly svg: string;
  readonly alternativeText: string;
  /** Size on the page, in English Metric Units. */
  readonly width: number;
  readonly height: number;
};

/**
 * One pale pixel, stretched to a pale box. Only applications without SVG show it; it says that there is
 * something to see, and the alternative text says what.
 */
const palePixel = Uint8Array.from([
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0,
  0, 144, 119, 83, 222, 0, 0, 0, 12, 73, 68, 65, 84, 120, 156, 99, 120, 247, 241, 11, 0, 5, 164, 2,
  212, 205, 27, 1, 20, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
]);

const unitsPerPixel = 9525;
const unitsPerTwip = 635;
/** Leaves room for a caption on the page. */
const tallestPixels = 800;

/** The drawing in its own size, or smaller where it would not fit. */
export function fitDrawing(options: {
  readonly id: number;
  readonly svg: string;
  readonly alternativeText: string;
  readonly size: SvgSize;
  readonly availableTwips: number;
}): Drawing {
  const { id, svg, alternativeText, size, availableTwips } = options;
  const width = size.width * unitsPerPixel;
  const height = size.height * unitsPerPixel;
  const scale = Math.min(
    1,
    (availableTwips * unitsPerTwip) / width,
    (tallestPixels * unitsPerPixel) / height,
  );
  return {
    id,
    svg,
    alternativeText,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
}

const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const svgNamespace = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
/** The name under which Office looks for the SVG behind a picture. */
const svgExtension = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

/** The drawing in the line of text. */
export function drawingRun(drawing: Drawing): Element {
  const extent = { cx: drawing.width, cy: drawing.height };
  const inline = element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
    element('wp:extent', extent),
    element('wp:docPr', {
      id: drawing.id,
      name: `Figure ${String(drawing.id)}`,
      descr: xmlText(drawing.alternativeText),
    }),
    element('a:graphic', { 'xmlns:a': drawingml }, [
      element('a:graphicData', { uri: picture }, [
        element('pic:pic', { 'xmlns:pic': picture }, [
          element('pic:nvPicPr', undefined, [
            element('pic:cNvPr', { id: drawing.id, name: `Figure ${String(drawing.id)}` }),
            element('pic:cNvPicPr'),
          ]),
          pictureFill(drawing),
          element('pic:spPr', undefined, [
            element('a:xfrm', undefined, [
              element('a:off', { x: 0, y: 0 }),
              element('a:ext', extent),
            ]),
            element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
          ]),
        ]),
      ]),
    ]),
  ]);
  return run(undefined, [element('w:drawing', undefined, [inline])]);
}

/** The picture for all applications, and inside it the SVG for those that show SVG. */
function pictureFill(drawing: Drawing): Element {
  const svg = element('asvg:svgBlip', {
    'xmlns:asvg': svgNamespace,
    'r:embed': relationship(drawing, 'svg'),
  });
  return element('pic:blipFill', undefined, [
    element('a:blip', { 'r:embed': relationship(drawing, 'png') }, [
      element('a:extLst', undefined, [element('a:ext', { uri: svgExtension }, [svg])]),
    ]),
    element('a:stretch', undefined, [element('a:fillRect')]),
  ]);
}

/** The library puts the number of the relationship where the key stands in braces. */
function relationship(drawing: Drawing, type: 'svg' | 'png'): string {
  return `rId{${mediaKey(drawing, type)}}`;
}

/** U+FFFF never occurs in written text, so no text can be taken for a key. */
function mediaKey(drawing: Drawing, type: 'svg' | 'png'): string {
  return `figure ${String(drawing.id)}\uFFFF.${type}`;
}

/** Puts the files of the drawings into the package. */
export function registerDrawings(document: Document, drawings: readonly Drawing[]): void {
  for (const drawing of drawings) {
    const transformation: IMediaData['transformation'] = {
      pixels: { x: drawing.width / unitsPerPixel, y: drawing.height / unitsPerPixel },
      emus: { x: drawing.width, y: drawing.height },
    };
    const fallback = {
      type: 'png' as const,
      fileName: mediaKey(drawing, 'png'),
      data: palePixel,
      transformation,
    };
    const fileName = mediaKey(drawing, 'svg');
    const data = strToU8(drawing.svg);
    document.Media.addImage(fileName, { type: 'svg', fileName, data, transformation, fallback });
    document.Media.addImage(fallback.fileName, fallback);
  }
}
