import type { Phrase } from '#shared/phrases/phrase.ts';

export type RecipientsPhrases = {
  readonly heading: Phrase;
};
