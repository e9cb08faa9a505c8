import { phrase } from '#shared/phrases/phrase.ts';
import type { RetentionPhrases } from '#shared/phrases/topics/retention.ts';

export const retention: RetentionPhrases = {
  heading: phrase`retention`,
};
