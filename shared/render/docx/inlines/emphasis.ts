import type { InlineOf } from '#shared/documents/walk.ts';
import type { Element } from '#shared/render/docx/element.ts';
import type { Look, Writing } from '#shared/render/docx/writing.ts';

export function writeEmphasis(
  inline: InlineOf<'emphasis'>,
  look: Look,
  writing: Writing,
): readonly Element[] {
  return writing.inlines(inline.children, { ...look, emphasis: true });
}
