import { phrase } from '#shared/phrases/phrase.ts';
import type { RightsPhrases } from '#shared/phrases/topics/rights.ts';

export const rights: RightsPhrases = {
  heading: phrase`rights`,
};
