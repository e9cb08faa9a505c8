import { phrase } from '#shared/phrases/phrase.ts';
import type { RecordPhrases } from '#shared/phrases/topics/record.ts';

export const record: RecordPhrases = {
  heading: phrase`record`,
};
