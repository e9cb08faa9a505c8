import type { Link, LocalizedText, WordForms, Wording } from '#shared/model/localized-text.ts';
import type { GrammaticalForm } from '#shared/phrases/phrase.ts';
import { textIn } from '#shared/workspace/text-status.ts';
import { type DocumentContext, originOf, type Place } from './context.ts';
import { text } from './inline.ts';
import { paragraph } from './block.ts';
import { sayPlain } from './say.ts';
import type { Term } from './term.ts';
import { plainText } from './tree-text.ts';
import type { Inline, Origin, Paragraph } from './tree.ts';

/** Whether a text has been given in any language: else the field is empty, which is no gap of translation. */
export function isGiven(localized: LocalizedText): boolean {
  return Object.values(localized).some((entry) => entry.text.trim() !== '');
}

/**
 * A field's text in the document's language as inline content: `[[key]]` becomes a link, a line feed a
 * line break. A missing language prints a visible placeholder and is reported; a stale one prints as it is
 * and is reported. An empty field gives nothing.
 */
export function localized(
  context: DocumentContext,
  place: Place,
  field: string,
  value: LocalizedText,
  links: readonly Link[] = [],
): readonly Inline[] {
  if (!isGiven(value)) return [];
  const words = checkedText(context, place, field, value);
  if (words === undefined) return [missingText(context, originOf(place, field))];
  return linked(context, place, links, words, [originOf(place, field)]);
}

/** As `localized`, one paragraph for each that blank lines set apart. */
export function localizedParagraphs(
  context: DocumentContext,
  place: Place,
  field: string,
  value: LocalizedText,
  links: readonly Link[] = [],
): readonly Paragraph[] {
  if (!isGiven(value)) return [];
  const words = checkedText(context, place, field, value);
  const origin = [originOf(place, field)];
  if (words === undefined) return [paragraph([missingText(context, originOf(place, field))])];
  return words
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(linked(context, place, links, part.trim(), origin)));
}

/** A wording of a record as a term, with the forms that it has in the document's language. */
export function wordingTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  wording: Wording,
): Term {
  if ('item' in wording) {
    const item = context.index.vocabularyItem(wording.item);
    const itemPlace: Place = { type: 'vocabulary', record: item.id };
    const term = textTerm(context, itemPlace, 'texts', item.texts, item.forms);
    return withOrigin(term, originOf(place, field));
  }
  return textTerm(context, place, field, wording.text, wording.forms ?? {});
}

/** A localized text with its forms as a term. */
export function textTerm(
  context: DocumentContext,
  place: Place,
  field: string,
  value: LocalizedText,
  forms: WordForms,
): Term {
  const origin = [originOf(place, field)];
  const words = checkedText(context, place, field, value);
  if (words === undefined) {
    return { base: [missingText(context, originOf(place, field))], forms: {}, isName: false };
  }
  return { base: lines(words, origin), forms: formsOf(context, forms, origin), isName: false };
}

/** The forms that are given in the document's language. */
export function formsOf(
  context: DocumentContext,
  forms: WordForms,
  origin: readonly Origin[],
): Term['forms'] {
  const given = forms[context.phrases.language] ?? {};
  const result: { [Form in GrammaticalForm]?: readonly Inline[] } = {};
  for (const form of grammaticalForms) {
    const words = given[form];
    if (words !== undefined && words !== '') result[form] = [text(words, origin)];
  }
  return result;
}

const grammaticalForms: readonly GrammaticalForm[] = [
  'genitive',
  'partitive',
  'elative',
  'ablative',
  'allative',
  'inessive',
  'inverted',
];

/** The placeholder for a text that the language lacks. */
function missingText(context: DocumentContext, field: Origin): Inline {
  const words = plainText(sayPlain(context.phrases.common.missingText));
  return { kind: 'placeholder', field, text: words, origin: [field] };
}

/** The term with one more origin on all its inlines: the field that refers to it. */
export function withOrigin(term: Term, origin: Origin): Term {
  const add = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.map((inline) => ({ ...inline, origin: [...(inline.origin ?? []), origin] }));
  const forms: { [Form in GrammaticalForm]?: readonly Inline[] } = {};
  for (const form of grammaticalForms) {
    const content = term.forms[form];
    if (content !== undefined) forms[form] = add(content);
  }
  return { ...term, base: add(term.base), forms };
}

function checkedText(
  context: DocumentContext,
  place: Place,
  field: string,
  value: LocalizedText,
): string | undefined {
  const language = context.phrases.language;
  const found = textIn(value, language, context.sourceLanguage);
  const about = { type: place.type, record: place.record, field, params: { language } };
  if (found.status === 'missing') {
    context.report({ code: 'missing-translation', severity: 'error', ...about });
    return undefined;
  }
  if (found.status === 'stale') {
    context.report({ code: 'stale-translation', severity: 'warning', ...about });
  }
  return found.text;
}

function linked(
  context: DocumentContext,
  place: Place,
  links: readonly Link[],
  words: string,
  origin: readonly Origin[],
): readonly Inline[] {
  return words.split(/(\[\[[a-z0-9-]+\]\])/).flatMap((part) => {
    const key = /^\[\[([a-z0-9-]+)\]\]$/.exec(part)?.[1];
    const found = links.find((link) => link.key === key);
    return found === undefined ? lines(part, origin) : [linkInline(context, place, found)];
  });
}

/** A link of a record with its words; an open target prints a visible placeholder behind them. */
export function linkInline(context: DocumentContext, place: Place, link: Link): Inline {
  const field = `links/${link.key}`;
  const label = localized(context, place, `${field}/label`, link.label);
  const target = link.target.state === 'answered' ? link.target.value : undefined;
  if (target !== undefined && target !== '') {
    const origin = [originOf(place, `${field}/target`)];
    const children = label.length > 0 ? label : [text(target, origin)];
    return { kind: 'link', target, children, origin };
  }
  context.report({
    code: 'open-link',
    severity: 'error',
    type: place.type,
    record: place.record,
    field: `${field}/target`,
    params: { key: link.key },
  });
  const missing = originOf(place, `${field}/target`);
  const words = plainText([...label, text(': '), ...sayPlain(context.phrases.common.missingLink)]);
  return { kind: 'placeholder', field: missing, text: words, origin: [missing] };
}

function lines(words: string, origin: readonly Origin[]): readonly Inline[] {
  return words
    .split('\n')
    .flatMap((line, index): readonly Inline[] =>
      index === 0 ? [text(line, origin)] : [{ kind: 'lineBreak' }, text(line, origin)],
    )
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');
}
