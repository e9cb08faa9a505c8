import type { Phrase } from '#shared/phrases/phrase.ts';

export type SourcesPhrases = {
  readonly heading: Phrase;
};
