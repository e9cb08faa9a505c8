import type { Phrase } from '#shared/phrases/phrase.ts';

export type DataPhrases = {
  readonly heading: Phrase;
};
