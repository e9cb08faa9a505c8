import type { Phrase } from '#shared/phrases/phrase.ts';

export type PurposesPhrases = {
  readonly heading: Phrase;
};
