import type { Phrase } from '#shared/phrases/phrase.ts';

export type ChangesPhrases = {
  readonly heading: Phrase;
};
