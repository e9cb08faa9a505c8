import type { InlineOf } from '#shared/documents/walk.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { textRun } from '#shared/render/docx/wordprocessing.ts';

/** Its own character style marks it, also inside bold text or a link, so that it can be searched for. */
export function writePlaceholder(inline: InlineOf<'placeholder'>): readonly Element[] {
  return [textRun(`[${inline.text}]`, 'Placeholder')];
}
