import type { Phrase } from '#shared/phrases/phrase.ts';

export type GeneralPhrases = {
  readonly heading: Phrase;
  readonly contents: Phrase;
};
