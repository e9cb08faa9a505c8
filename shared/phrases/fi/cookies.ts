import { phrase } from '#shared/phrases/phrase.ts';
import type { CookiesPhrases } from '#shared/phrases/topics/cookies.ts';

export const cookies: CookiesPhrases = {
  heading: phrase`cookies`,
};
