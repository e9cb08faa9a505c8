import type { Provision } from '#shared/model/data-use.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';

/** Whether data must be given, and what follows if not: Art. 13(2)(e). */
export type ProvisionPhrases = {
  readonly heading: Phrase;
  readonly kinds: Readonly<Record<Provision['kind'], Phrase>>;
  readonly obliged: Phrase;
  readonly notObliged: Phrase;
  readonly consequence: Phrase<'consequence'>;
  readonly otherWay: Phrase<'contact'>;
};
