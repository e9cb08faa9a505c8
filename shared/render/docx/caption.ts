import type { Inline } from '#shared/documents/tree.ts';
import type { Element } from './element.ts';
import { paragraph } from './wordprocessing.ts';
import { plainLook, type Writing } from './writing.ts';

/** The paragraph that names a table or a figure; none when there is nothing to print. */
export function caption(
  style: 'TableCaption' | 'FigureCaption',
  content: readonly Inline[],
  writing: Writing,
): readonly Element[] {
  return content.length === 0 ? [] : [paragraph({ style }, writing.inlines(content, plainLook))];
}
