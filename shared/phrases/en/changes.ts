import { phrase } from '#shared/phrases/phrase.ts';
import type { ChangesPhrases } from '#shared/phrases/topics/changes.ts';

export const changes: ChangesPhrases = {
  heading: phrase`changes`,
};
