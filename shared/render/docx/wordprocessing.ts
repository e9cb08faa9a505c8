import { element, type Element, type ElementContent, property } from './element.ts';
import { xmlText } from './xml-text.ts';

/** How a paragraph stands on the page; everything else is a matter of its style. */
export type ParagraphSetting = {
  /** Id of the paragraph style; the default style when left out. */
  readonly style?: string | undefined;
  readonly keepNext?: boolean | undefined;
  readonly pageBreakBefore?: boolean | undefined;
  /** The list that the paragraph is an item of; id 0 takes it out of the list of its style. */
  readonly numbering?: { readonly id: number; readonly level: number } | undefined;
  /** Left indent in twips, for what continues a list item. */
  readonly indent?: number | undefined;
};

/** A paragraph with its properties in the order that the schema asks for. */
export function paragraph(setting: ParagraphSetting, content: readonly ElementContent[]): Element {
  const properties = paragraphProperties(setting);
  if (properties.length === 0) return element('w:p', undefined, content);
  return element('w:p', undefined, [element('w:pPr', undefined, properties), ...content]);
}

function paragraphProperties(setting: ParagraphSetting): readonly Element[] {
  const properties: Element[] = [];
  if (setting.style !== undefined) properties.push(property('w:pStyle', setting.style));
  if (setting.keepNext === true) properties.push(element('w:keepNext'));
  if (setting.pageBreakBefore === true) properties.push(element('w:pageBreakBefore'));
  if (setting.numbering !== undefined) properties.push(numberingProperties(setting.numbering));
  if (setting.indent !== undefined) properties.push(element('w:ind', { 'w:left': setting.indent }));
  return properties;
}

function numberingProperties(numbering: { readonly id: number; readonly level: number }): Element {
  return element('w:numPr', undefined, [
    property('w:ilvl', numbering.level),
    property('w:numId', numbering.id),
  ]);
}

/** A run in a character style. */
export function run(style: string | undefined, content: readonly ElementContent[]): Element {
  if (style === undefined) return element('w:r', undefined, content);
  return element('w:r', undefined, [
    element('w:rPr', undefined, [property('w:rStyle', style)]),
    ...content,
  ]);
}

/** A run of text. */
export function textRun(text: string, style?: string): Element {
  return run(style, textContent(text));
}

const breaking = /(\r\n|[\t\n\r\u00AD])/;

const breaks: Readonly<Record<string, () => Element>> = {
  '\t': () => element('w:tab'),
  '\u00AD': () => element('w:softHyphen'),
};

/** The text of a run: everything literal, with tabs, line breaks and soft hyphens as their elements. */
function textContent(text: string): readonly Element[] {
  const safe = xmlText(text);
  if (!breaking.test(safe)) return literal(safe);
  return safe
    .split(breaking)
    .filter((part) => part !== '')
    .flatMap((part) => (breaking.test(part) ? [(breaks[part] ?? lineBreak)()] : literal(part)));
}

function lineBreak(): Element {
  return element('w:br');
}

/**
 * The library fills in `{name}` in the finished XML when it knows the name. Text of that form is cut behind
 * the bracket, so that no name stands in one piece.
 */
function literal(text: string): readonly Element[] {
  if (!text.includes('{')) return [textElement(text)];
  return text.split(/(?<=\{)/).map(textElement);
}

const preserved = { 'xml:space': 'preserve' } as const;

function textElement(text: string): Element {
  return element('w:t', preserved, [text]);
}

/**
 * A complex field in five runs, with the result that it shows until an application computes it anew.
 * Written this way, and not as `w:fldSimple`, readers that know no fields still find the result.
 */
export function field(instruction: string, result: readonly Element[]): readonly Element[] {
  return [...fieldBegin(instruction), ...result, fieldEnd()];
}

/** The first three runs of a complex field. Its style is that of the result, also when computed anew. */
export function fieldBegin(instruction: string, style?: string): readonly Element[] {
  return [
    fieldCharacter('begin', style),
    run(style, [element('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])]),
    fieldCharacter('separate', style),
  ];
}

/** The run that closes a complex field. */
export function fieldEnd(style?: string): Element {
  return fieldCharacter('end', style);
}

function fieldCharacter(type: 'begin' | 'separate' | 'end', style?: string): Element {
  return run(style, [element('w:fldChar', { 'w:fldCharType': type })]);
}
