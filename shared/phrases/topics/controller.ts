import type { Phrase } from '#shared/phrases/phrase.ts';

export type ControllerPhrases = {
  readonly heading: Phrase;
};
