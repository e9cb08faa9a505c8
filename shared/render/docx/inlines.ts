import { handleInline, type InlineHandlers } from '#shared/documents/walk.ts';
import type { Inline } from '#shared/documents/tree.ts';
import type { Element } from './element.ts';
import { writeCitation } from './inlines/citation.ts';
import { writeCrossReference } from './inlines/cross-reference.ts';
import { writeEmphasis } from './inlines/emphasis.ts';
import { writeFootnote } from './inlines/footnote.ts';
import { writeLineBreak } from './inlines/line-break.ts';
import { writeLink } from './inlines/link.ts';
import { writePlaceholder } from './inlines/placeholder.ts';
import { writeStrong } from './inlines/strong.ts';
import { writeText } from './inlines/text.ts';
import type { Look, Writing } from './writing.ts';

const handlers: InlineHandlers<[Look, Writing], readonly Element[]> = {
  text: writeText,
  strong: writeStrong,
  emphasis: writeEmphasis,
  lineBreak: writeLineBreak,
  link: writeLink,
  crossReference: writeCrossReference,
  footnote: writeFootnote,
  citation: writeCitation,
  placeholder: writePlaceholder,
};

/** Inline content as runs. */
export function writeInlines(
  content: readonly Inline[],
  look: Look,
  writing: Writing,
): readonly Element[] {
  return withTextsJoined(content).flatMap((inline) =>
    handleInline(handlers, inline, look, writing),
  );
}

/** Texts beside each other as one: builders leave one for each field, and a run for each is dear in large records. */
function withTextsJoined(content: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
}
