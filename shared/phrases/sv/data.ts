import { phrase } from '#shared/phrases/phrase.ts';
import type { DataPhrases } from '#shared/phrases/topics/data.ts';

export const data: DataPhrases = {
  heading: phrase`data`,
};
