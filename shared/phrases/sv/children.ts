import { phrase } from '#shared/phrases/phrase.ts';
import type { ChildrenPhrases } from '#shared/phrases/topics/children.ts';

export const children: ChildrenPhrases = {
  heading: phrase`children`,
};
