import type { Phrase } from '#shared/phrases/phrase.ts';

export type ChildrenPhrases = {
  readonly heading: Phrase;
};
