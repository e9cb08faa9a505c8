import type { ActId } from './acts.ts';

/**
 * A place in a legal act, free of language. The phrase catalogues write it as their language does:
 * "Article 13(1)(f)", "13 artiklan 1 kohdan f alakohta", "artikel 13.1 f".
 *
 * Parts are text, because acts number themselves freely (section `209 o`, Article `45A`). Points of the
 * GDPR carry the letters of the English text, also where another language version letters differently
 * (the Finnish Art. 13(1) repeats the letter d).
 */
export type LawReference = {
  readonly act: ActId;
  /** Chapter, for acts that number sections anew in each chapter (`2 luku 10 §`). */
  readonly chapter?: string;
  /** Article of a Union act, section (pykälä, paragraf) of a national one; empty = the chapter or act as a whole. */
  readonly article: string;
  /** Numbered paragraph (kohta or momentti, punkt or stycke). */
  readonly paragraph?: string;
  /** Unnumbered subparagraph, counted from 1. */
  readonly subparagraph?: number;
  readonly point?: string;
};

const pattern = /^(\d+)(?:\((\d+)\)(?:\(([a-z]{1,2})\))?( second subparagraph)?)?$/;

/**
 * Reads a place in the GDPR as lawyers write it: `13`, `13(1)`, `13(1)(f)`, `49(1) second subparagraph`.
 *
 * @returns `undefined` when the text is not such a place; Articles beyond 99 do not exist.
 */
export function parseGdprReference(text: string): LawReference | undefined {
  const match = pattern.exec(text);
  const article = match?.[1];
  if (match === null || article === undefined) return undefined;
  if (Number(article) < 1 || Number(article) > 99) return undefined;
  const [paragraph, point, subparagraph] = match.slice(2);
  return {
    act: 'gdpr',
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(subparagraph === undefined ? {} : { subparagraph: 2 }),
    ...(point === undefined ? {} : { point }),
  };
}

/** A place in the GDPR that the code itself names; a misspelt one is a defect and throws. */
export function gdpr(text: string): LawReference {
  const reference = parseGdprReference(text);
  if (reference === undefined) throw new Error(`Not a place in the GDPR: ${text}`);
  return reference;
}

/**
 * The place alone, as the English text of the Regulation writes it: `13(1)(f)`; `2:10` for a section in a
 * chapter, empty for an act or chapter as a whole. A key, not prose.
 */
export function placeOf(reference: LawReference): string {
  if (reference.article === '') return '';
  const paragraph = reference.paragraph === undefined ? '' : `(${reference.paragraph})`;
  const point = reference.point === undefined ? '' : `(${reference.point})`;
  const second = reference.subparagraph === 2 ? ' second subparagraph' : '';
  const chapter = reference.chapter === undefined ? '' : `${reference.chapter}:`;
  return `${chapter}${reference.article}${paragraph}${point}${second}`;
}
