import { characterStyle } from '#shared/render/docx/character-style.ts';
import type { InlineOf } from '#shared/documents/walk.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { textRun } from '#shared/render/docx/wordprocessing.ts';
import type { Look } from '#shared/render/docx/writing.ts';

export function writeText(inline: InlineOf<'text'>, look: Look): readonly Element[] {
  return inline.text === '' ? [] : [textRun(inline.text, characterStyle(look))];
}
