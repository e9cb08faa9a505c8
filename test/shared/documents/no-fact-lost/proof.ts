import type { DocumentLanguage } from '#shared/phrases/languages.ts';

/** A distinctive part of a sentence in each document language. */
export type Words = Readonly<Record<DocumentLanguage, string>>;

/** A value as JSON has it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a change of the fact's value looks like in the workspace. */
export type Change = {
  /** Id of the record that changes; that of the proof by default. */
  readonly record?: string;
  /** Path of the field that changes (items of lists by id, else by index); that of the proof by default. */
  readonly path?: string;
  /** The new value; left out, every text in the field gets other words. */
  readonly to?: Json;
  /** One sentence speaks of several records that agree; when one parts from them, the others get a new one. */
  readonly regroups?: true;
};

/** Where a fact stands in the generated notice. */
export type Proof = {
  /** Id of the record that holds the fact. */
  readonly record: string;
  /** Path of the field, as the origins of the document name it. */
  readonly field: string;
  readonly words: Words;
  readonly change?: Change;
};

/** A fact of a reference case. Ids and labels are those of the case; nothing here is read at run time. */
export type Fact = {
  readonly id: string;
  /** The fact in few words. */
  readonly says: string;
  /** `false`: an equivalent notice may leave it out. */
  readonly required?: false;
  /** Whether the fact has a value of its own; then a change of it must change the sentence. */
  readonly value?: true;
  /** Whether it rests on a clause, because it is prose. */
  readonly clause?: true;
  readonly proofs: readonly Proof[];
};

/** Words that are the same in every language: names, addresses, links. */
export function same(words: string): Words {
  return { fi: words, sv: words, en: words };
}
