import { phrase } from '#shared/phrases/phrase.ts';
import type { SourcesPhrases } from '#shared/phrases/topics/sources.ts';

export const sources: SourcesPhrases = {
  heading: phrase`sources`,
};
