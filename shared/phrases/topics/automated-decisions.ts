import type { Phrase } from '#shared/phrases/phrase.ts';

export type AutomatedDecisionsPhrases = {
  readonly heading: Phrase;
};
