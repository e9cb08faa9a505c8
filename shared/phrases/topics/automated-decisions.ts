import type { Phrase } from '#shared/phrases/phrase.ts';

/** Automated individual decision-making and profiling: Arts. 22, 13(2)(f), 14(2)(g). */
export type AutomatedDecisionsPhrases = {
  readonly heading: Phrase;
  readonly made: Phrase;
  readonly notMade: Phrase;
  /** Of a text that does not say what weight the decisions have. */
  readonly madeAutomatically: Phrase;
  readonly profiling: Phrase;
  readonly noProfiling: Phrase;
  readonly grounds: {
    readonly contract: Phrase<'citation'>;
    readonly law: Phrase<'citation'>;
    readonly explicitConsent: Phrase<'citation'>;
  };
  readonly specialCategories: Phrase<'condition' | 'citation'>;
  readonly labels: {
    readonly logic: Phrase;
    readonly significance: Phrase;
    readonly consequences: Phrase;
    readonly humanIntervention: Phrase;
  };
  readonly rightsPointer: Phrase<'section'>;
};
