import { type FontRole, fontOf, isVariationSelector } from '#shared/documents/font-coverage.ts';
import { report, group, type RenderContext, type TypstExpression } from './context.ts';
import { stringLiteral } from './string-literal.ts';

/** Text that Noto Sans shows for certain; most text is, and needs no closer look. */
const plain =
  /^[\t\x20-\x7e\xa0-\xac\xae-\u0233\u0370-\u0377\u0400-\u052f\u2010-\u2027\u2030-\u205e\u20ac]*$/;

/**
 * Characters without width, such as direction marks. Beside a letter the compiler would write both as one
 * glyph with a replacement text, and readers that ignore replacement texts would lose that letter in the
 * whole document; so each stands in a run of its own.
 */
const zeroWidth = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;

/** Addresses of mail and web. */
const address = /(\S*(?:@|:\/\/|\bwww\.)\S*)/;

/** Functions of the prelude that set text in the families beside Noto Sans. */
const families = { symbols: 'sy', math: 'ma', zeroWidth: 'zw' } as const satisfies Record<
  Exclude<Run['font'], 'text' | 'missing'>,
  string
>;

/** Mark of the prelude that stands for a character which no bundled font has. */
const replacementMark = 'mi';
const zeroWidthJoiner = 0x200d;

/** Part of a text in one family; `missing` parts are printed as one mark. */
type Run = { readonly font: FontRole | 'zeroWidth' | 'missing'; text: string };

/** The hyphen of a compound whose first part is a name of several words: "Service Desk -palvelu". */
const leadingHyphen = / -(?=[A-Za-z\u00c0-\u024f\u0386-\u03ff\u0400-\u052f])/g;

/** Whether all of a text is in the family for running text, without a closer look. */
export function isPlainText(text: string): boolean {
  return plain.test(text);
}

/**
 * A text as an expression. Every part is set in a family that has its characters, chosen here and not by
 * the compiler, whose own choice fails for some combinations. A character that no family has is printed
 * as a visible mark and reported: PDF/UA would refuse the whole document for it. A hyphen that begins a
 * word stays on the line of both the word before it and its own; the joiner behind it leaves no trace in
 * the text of the page.
 */
export function textExpression(text: string, context: RenderContext): TypstExpression {
  const boundText = text.replace(leadingHyphen, '\u00a0-\u2060');
  if (isPlainText(boundText)) return wordsExpression(boundText);
  const runs = fontRuns(boundText);
  for (const run of runs) {
    if (run.font !== 'missing') continue;
    report(context.notes, {
      code: 'character-not-in-fonts',
      severity: 'error',
      origin: context.origin,
      character: run.text,
    });
  }
  return runs.length === 0 ? '""' : group(runs.map(runExpression));
}

function runExpression({ font, text }: Run): TypstExpression {
  if (font === 'text') return wordsExpression(text);
  return font === 'missing' ? replacementMark : `${families[font]}(${stringLiteral(text)})`;
}

/** An address is not hyphenated: a reader could not tell that the hyphen is no part of it. */
function wordsExpression(text: string): TypstExpression {
  const parts = text.split(address);
  if (parts.length === 1) return stringLiteral(text);
  const expressions = parts.map((part, index) =>
    index % 2 === 0 ? stringLiteral(part) : `nh(${addressExpression(part)})`,
  );
  return group(expressions.filter((expression) => expression !== '""'));
}

/** Addresses of this length may be wider than a cell. */
const longAddress = 28;

/** A long address may break behind its signs, without any mark: else it would run out of a narrow cell. */
function addressExpression(text: string): TypstExpression {
  if (text.length < longAddress) return stringLiteral(text);
  const parts = text.split(/(?<=[@/.?&=_])/);
  return group(
    parts.map(stringLiteral).flatMap((part, index) => (index === 0 ? part : ['zb', part])),
  );
}

function fontRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text) addCharacter(runs, character, character.codePointAt(0) ?? 0);
  return runs;
}

function addCharacter(runs: Run[], character: string, codePoint: number): void {
  const last = runs.at(-1);
  const font = zeroWidth.test(character) ? 'zeroWidth' : (fontOf(codePoint) ?? 'missing');
  if (last !== undefined && belongsTo(last, codePoint, font)) last.text += character;
  else if (!isVariationSelector(codePoint)) runs.push({ font, text: character });
}

function belongsTo(run: Run, codePoint: number, font: Run['font']): boolean {
  return run.font === 'missing' ? continues(run.text, codePoint, font) : run.font === font;
}

/** Whether a character belongs to the missing one before it, as in an emoji made of several. */
function continues(missing: string, codePoint: number, font: Run['font']): boolean {
  if (isVariationSelector(codePoint) || codePoint === zeroWidthJoiner) return true;
  if (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) return true;
  return font === 'missing' && missing.endsWith('\u200d');
}
