import type { Element } from '#shared/render/docx/element.ts';
import { paragraph } from '#shared/render/docx/wordprocessing.ts';

/** A paragraph of almost no height that begins the page, so that nothing above the next block moves it. */
export function writePageBreak(): readonly Element[] {
  return [paragraph({ style: 'PageStart' }, [])];
}
