import type { Phrase } from '#shared/phrases/phrase.ts';

export type RetentionPhrases = {
  readonly heading: Phrase;
};
