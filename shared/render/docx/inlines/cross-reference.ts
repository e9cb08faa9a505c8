import { characterStyle } from '#shared/render/docx/character-style.ts';
import type { InlineOf } from '#shared/documents/walk.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { fieldBegin, fieldEnd, textRun } from '#shared/render/docx/wordprocessing.ts';
import type { Look, Writing } from '#shared/render/docx/writing.ts';

/**
 * A field that Word and LibreOffice can compute anew, showing the right text from the start. A reference by
 * number to something without a number shows its title, so it is a reference to the title: the number of
 * an unnumbered paragraph would come out empty.
 */
export function writeCrossReference(
  inline: InlineOf<'crossReference'>,
  look: Look,
  writing: Writing,
): readonly Element[] {
  const target = writing.bookmarks.get(inline.target);
  const style = characterStyle(look) ?? 'CrossReference';
  const result = textRun(inline.text, style);
  if (target === undefined) return [result];
  const byNumber = inline.show === 'number' && target.numbered;
  const instruction = `REF ${target.name} ${byNumber ? String.raw`\r \h` : String.raw`\h`}`;
  return [...fieldBegin(instruction, style), result, fieldEnd(style)];
}
