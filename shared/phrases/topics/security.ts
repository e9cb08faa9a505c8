import type { Phrase } from '#shared/phrases/phrase.ts';

export type SecurityPhrases = {
  readonly heading: Phrase;
};
