import type { InlineOf } from '#shared/documents/walk.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { element } from '#shared/render/docx/element.ts';
import { run, textRun } from '#shared/render/docx/wordprocessing.ts';
import { type Look, plainLook, type Writing } from '#shared/render/docx/writing.ts';

/** Word has no footnotes inside footnotes: the inner one stands in brackets where its mark would be. */
export function writeFootnote(
  inline: InlineOf<'footnote'>,
  look: Look,
  writing: Writing,
): readonly Element[] {
  if (look.part === 'footnotes') {
    return [textRun(' ('), ...writing.inlines(inline.children, look), textRun(')')];
  }
  const content = writing.inlines(inline.children, { ...plainLook, part: 'footnotes' });
  writing.footnotes.push([textRun(' '), ...content]);
  const id = writing.footnotes.length;
  return [run('FootnoteReference', [element('w:footnoteReference', { 'w:id': id })])];
}
