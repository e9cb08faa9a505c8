import type { Phrase } from '#shared/phrases/phrase.ts';

export type RecordPhrases = {
  readonly heading: Phrase;
};
