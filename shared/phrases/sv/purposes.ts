import { phrase } from '#shared/phrases/phrase.ts';
import type { PurposesPhrases } from '#shared/phrases/topics/purposes.ts';

export const purposes: PurposesPhrases = {
  heading: phrase`purposes`,
};
