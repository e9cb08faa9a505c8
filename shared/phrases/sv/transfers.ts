import { phrase } from '#shared/phrases/phrase.ts';
import type { TransfersPhrases } from '#shared/phrases/topics/transfers.ts';

export const transfers: TransfersPhrases = {
  heading: phrase`transfers`,
};
