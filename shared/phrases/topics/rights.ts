import type { Phrase } from '#shared/phrases/phrase.ts';

export type RightsPhrases = {
  readonly heading: Phrase;
};
