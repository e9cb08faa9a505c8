import type { Phrase } from '#shared/phrases/phrase.ts';

export type CookiesPhrases = {
  readonly heading: Phrase;
};
