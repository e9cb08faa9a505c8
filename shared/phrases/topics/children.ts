import type { Phrase } from '#shared/phrases/phrase.ts';

/** Children's data: Art. 8 and recital 38. */
export type ChildrenPhrases = {
  readonly heading: Phrase;
  readonly addressed: Phrase;
  readonly notAddressed: Phrase;
  readonly collected: Phrase;
  readonly notCollected: Phrase;
  readonly nationalAge: Phrase;
  readonly nationalAgeIn: Phrase<'country' | 'years'>;
  readonly ownAge: Phrase<'years'>;
  readonly parentalConsent: Phrase;
  readonly verification: Phrase<'how'>;
};
