import { ImageRun } from 'docx';
import { strToU8 } from 'fflate';
import type { SvgSize } from './svg-size.ts';
import { xmlText } from './xml-text.ts';

/**
 * One pale pixel, stretched to a pale box. Only applications without SVG show it; it says that there is
 * something to see, and the alternative text says what.
 */
const palePixel = Uint8Array.from([
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0,
  0, 144, 119, 83, 222, 0, 0, 0, 12, 73, 68, 65, 84, 120, 156, 99, 120, 247, 241, 11, 0, 5, 164, 2,
  212, 205, 27, 1, 20, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
]);

const twipsPerPixel = 15;
/** Leaves room for a caption on the page. */
const tallestPixels = 800;

/** A drawing in the line of text, scaled down where it would not fit. */
export function drawing(options: {
  readonly svg: string;
  readonly size: SvgSize;
  readonly availableTwips: number;
  readonly alternativeText: string;
  /** Unique in the document. */
  readonly id: number;
}): ImageRun {
  const { width, height } = options.size;
  const available = options.availableTwips / twipsPerPixel;
  const scale = Math.min(1, available / width, tallestPixels / height);
  return new ImageRun({
    type: 'svg',
    data: strToU8(options.svg),
    fallback: { type: 'png', data: palePixel },
    transformation: { width: width * scale, height: height * scale },
    altText: {
      id: String(options.id),
      name: `Figure ${String(options.id)}`,
      description: xmlText(options.alternativeText),
    },
  });
}
