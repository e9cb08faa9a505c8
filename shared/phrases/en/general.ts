import { phrase } from '#shared/phrases/phrase.ts';
import type { GeneralPhrases } from '#shared/phrases/topics/general.ts';

export const general: GeneralPhrases = {
  heading: phrase`general`,
  contents: phrase`Contents`,
};
