import { phrase } from '#shared/phrases/phrase.ts';
import type { LegalBasesPhrases } from '#shared/phrases/topics/legal-bases.ts';

export const legalBases: LegalBasesPhrases = {
  heading: phrase`legal-bases`,
};
