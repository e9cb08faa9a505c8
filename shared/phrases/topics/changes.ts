import type { Phrase } from '#shared/phrases/phrase.ts';

/** Changes of the notice, its earlier versions, and other documents that it stands beside. */
export type ChangesPhrases = {
  readonly heading: Phrase;
  readonly announcedWhere: Phrase<'where'>;
  readonly earlierVersions: {
    readonly kept: Phrase;
    readonly onRequest: Phrase;
    readonly replaced: Phrase;
  };
  readonly newPurposes: Phrase;
  readonly changeLog: Phrase;
  /** A change with the day from which the version holds, and its number. */
  readonly change: {
    readonly dated: Phrase<'date' | 'text'>;
    readonly numbered: Phrase<'number' | 'text'>;
    readonly datedAndNumbered: Phrase<'date' | 'number' | 'text'>;
  };
  readonly relatedHeading: Phrase;
  readonly related: {
    readonly prevails: Phrase<'document'>;
    readonly supplements: Phrase<'document'>;
    readonly governsInstead: Phrase<'document'>;
    readonly details: Phrase<'document'>;
  };
  readonly relatedFor: Phrase<'part' | 'statement'>;
};
