import type { Phrase } from '#shared/phrases/phrase.ts';

export type LegalBasesPhrases = {
  readonly heading: Phrase;
};
