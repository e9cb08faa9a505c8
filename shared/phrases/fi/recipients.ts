import { phrase } from '#shared/phrases/phrase.ts';
import type { RecipientsPhrases } from '#shared/phrases/topics/recipients.ts';

export const recipients: RecipientsPhrases = {
  heading: phrase`recipients`,
};
