import type { Phrase } from '#shared/phrases/phrase.ts';

export type TransfersPhrases = {
  readonly heading: Phrase;
};
