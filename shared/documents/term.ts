import type { GrammaticalForm } from '#shared/phrases/phrase.ts';
import { clearPattern, joinList } from '#shared/phrases/join-list.ts';
import type { LanguageFormat } from '#shared/phrases/language-format.ts';
import type { Inline } from './tree.ts';
import { text } from './inline.ts';
import { plainText } from './tree-text.ts';

/** Words that a phrase can take in: the base form always, other forms if somebody has given them. */
export type Term = {
  readonly base: readonly Inline[];
  readonly forms: { readonly [Form in GrammaticalForm]?: readonly Inline[] };
  /** A name, whose first letter is never changed. */
  readonly isName: boolean;
};

/** A term without inflected forms. */
export function plainTerm(base: readonly Inline[]): Term {
  return { base, forms: {}, isName: false };
}

const allForms: readonly GrammaticalForm[] = [
  'genitive',
  'partitive',
  'elative',
  'ablative',
  'allative',
  'inessive',
  'inverted',
];

/**
 * "a, b and c" as one term: it has the forms that all its members have. Members that hold the conjunction
 * themselves ("letting and maintenance; billing") are set apart by semicolons.
 */
export function joinTerms(
  terms: readonly Term[],
  format: Pick<LanguageFormat, 'lists'>,
  conjunction: 'and' | 'or' = 'and',
): Term {
  const pattern = clearPattern(
    terms.map((term) => plainText(term.base)),
    format.lists[conjunction],
  );
  const join = (contents: readonly (readonly Inline[])[]): readonly Inline[] =>
    joinList(contents, { lists: { ...format.lists, [conjunction]: pattern } }, conjunction).flatMap(
      (piece) => (piece.kind === 'item' ? piece.item : [text(piece.text)]),
    );
  const forms: { [Form in GrammaticalForm]?: readonly Inline[] } = {};
  for (const form of allForms) {
    const inflected = terms.map((term) => term.forms[form]);
    const known = inflected.filter((content) => content !== undefined);
    if (terms.length > 0 && known.length === terms.length) forms[form] = join(known);
  }
  return {
    base: join(terms.map((term) => term.base)),
    forms,
    isName: terms[0]?.isName ?? false,
  };
}
