import type { Phrase } from '#shared/phrases/phrase.ts';

/** Technical and organisational measures in general terms, and certificates: Arts. 32, 42. */
export type SecurityPhrases = {
  readonly heading: Phrase;
  readonly lead: Phrase;
  /** Label before the measures of one scope. */
  readonly forScope: Phrase<'scope'>;
  readonly forScopeWhen: Phrase<'scope' | 'condition'>;
  readonly certificates: {
    readonly art42: Phrase<'holder' | 'certificate'>;
    readonly standard: Phrase<'holder' | 'certificate'>;
    readonly privateSeal: Phrase<'holder' | 'certificate'>;
  };
  readonly certificatesOfSeveral: {
    readonly art42: Phrase<'holders' | 'certificate'>;
    readonly standard: Phrase<'holders' | 'certificate'>;
    readonly privateSeal: Phrase<'holders' | 'certificate'>;
  };
  /** Where all parties of a group that the notice names hold it. */
  readonly certificatesOfAll: {
    readonly art42: Phrase<'certificate'>;
    readonly standard: Phrase<'certificate'>;
    readonly privateSeal: Phrase<'certificate'>;
  };
  readonly numbered: Phrase<'certificate' | 'number'>;
  readonly certificateScope: Phrase<'scope'>;
  readonly validUntil: Phrase<'date'>;
  readonly moreAbout: Phrase<'link'>;
};
