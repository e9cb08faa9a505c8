import { isSupportedLink } from '#shared/documents/tree-links.ts';
import type { Inline, Text } from '#shared/documents/tree.ts';
import { handleInline, type InlineHandlers } from '#shared/documents/walk.ts';
import { group, type RenderContext, type TypstExpression, within } from './context.ts';
import { stringLiteral } from './string-literal.ts';
import { isPlainText, textExpression } from './text.ts';

const handlers: InlineHandlers<[RenderContext], TypstExpression> = {
  text: ({ text }, context) => textExpression(text, context),
  strong: ({ children }, context) => `strong(${renderInlines(children, context)})`,
  emphasis: ({ children }, context) => `emph(${renderInlines(children, context)})`,
  lineBreak: () => 'linebreak()',
  link: ({ target, children }, context) => {
    const content = renderInlines(children, context);
    return isSupportedLink(target) ? `lk(${stringLiteral(target)},${content})` : content;
  },
  crossReference: ({ target, text }, context) =>
    `xr(${stringLiteral(target)},${textExpression(text, context)})`,
  footnote: ({ children }, context) => `footnote(${renderInlines(children, context)})`,
  citation: ({ text }, context) => textExpression(bound(text), context),
  placeholder: ({ text }, context) => `ph(${textExpression(`[${text}]`, context)})`,
};

/** A number or single letter stays on the line of the word that it counts: "a alakohta", "artikel 30.1 a". */
function bound(citation: string): string {
  return citation
    .replace(/(^| )(\d{1,3}|[a-z]) (?=\S)/g, '$1$2\u00a0')
    .replace(/ (\d[\d.()a-z]*|[a-z])$/, '\u00a0$1');
}

/** Inline content as one expression. */
export function renderInlines(content: readonly Inline[], context: RenderContext): TypstExpression {
  return group(
    joined(content).map((inline) =>
      handleInline(handlers, inline, within(context, inline.origin ?? [])),
    ),
  );
}

/** Texts side by side become one: each costs the compiler an element, and a record has tens of thousands. */
function joined(content: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of content) {
    const last = result.at(-1);
    if (isPlain(last) && isPlain(inline)) {
      result[result.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else {
      result.push(inline);
    }
  }
  return result;
}

/** Whether nothing about a text will be reported, so that its origin does not matter. */
function isPlain(inline: Inline | undefined): inline is Text {
  return inline?.kind === 'text' && isPlainText(inline.text);
}
