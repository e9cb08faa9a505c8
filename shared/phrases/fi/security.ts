import { phrase } from '#shared/phrases/phrase.ts';
import type { SecurityPhrases } from '#shared/phrases/topics/security.ts';

export const security: SecurityPhrases = {
  heading: phrase`security`,
};
