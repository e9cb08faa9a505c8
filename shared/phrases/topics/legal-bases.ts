import type { Article6Point, Article9Point } from '#shared/model/legal-basis.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';

/** Legal bases and legitimate interests: Art. 13(1)(c) and (d), 14(1)(c) and 14(2)(b). */
export type LegalBasesPhrases = {
  readonly heading: Phrase;
  readonly bases: Readonly<Record<Article6Point, Phrase>>;
  readonly conditions: Readonly<Record<Article9Point, Phrase>>;
  readonly basis: Phrase<'basis' | 'citation'>;
  readonly basisForData: Phrase<'basis' | 'citation' | 'data'>;
  /** Where a basis of the activity is told before, for other data or for all. */
  readonly sameForData: Phrase<'data'>;
  readonly alternative: Phrase;
  readonly cumulative: Phrase;
  readonly interest: Phrase<'interest'>;
  readonly interests: Phrase;
  /** A sentence; `interestOf` is an item of a list. */
  readonly interestHeldBy: Phrase<'interest' | 'holder'>;
  readonly interestOf: Phrase<'interest' | 'holder'>;
  readonly interestIsPurpose: Phrase;
  readonly interestIsPurposeOf: Phrase<'holder'>;
  readonly weighed: Phrase;
  readonly monitored: Phrase;
  readonly laws: Phrase<'laws'>;
  readonly lawsInPart: Phrase<'laws'>;
  readonly article9: Phrase<'condition' | 'citation'>;
  readonly article10Authority: Phrase<'citation'>;
  readonly article10Law: Phrase<'citation'>;
  readonly processorPurposes: Readonly<Record<'one' | 'several', Phrase<'purposes'>>>;
  readonly objectionPointer: Phrase<'section'>;
  readonly consentGiven: Phrase<'how'>;
  readonly withdrawalHow: Phrase<'how'>;
  readonly withdrawalEffect: Phrase<'how'>;
};
