import type { DataCategory } from '#shared/model/data-category.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';

/** When something is done to data: before it is stored, used for another purpose or transferred, or always. */
export type TransformationStage = 'beforeStorage' | 'beforeReuse' | 'beforeTransfer' | 'always';

/** Personal data processed: Art. 13 and 14(1)(d), with what is removed from it or kept in it. */
export type DataPhrases = {
  readonly heading: Phrase;
  readonly lead: Phrase;
  readonly commonLead: Phrase;
  readonly perPurposeLead: Phrase;
  readonly registerLead: Phrase;
  readonly closed: Phrase;
  readonly open: Phrase;
  /** Data that is not processed as other data is; `data` is a list. */
  readonly seenNotStored: Phrase<'data'>;
  readonly notCollected: Phrase<'data'>;
  readonly notWanted: Phrase<'data'>;
  /** An exception behind the data that it qualifies. */
  readonly exceptionally: {
    readonly processed: Phrase<'data'>;
    readonly seenNotStored: Phrase<'data'>;
    readonly notCollected: Phrase<'data'>;
    readonly notWanted: Phrase<'data'>;
  };
  /** Notes in brackets behind an item. */
  readonly notes: Phrase<'notes'>;
  readonly noteJoin: Phrase<'first' | 'second'>;
  readonly forms: {
    readonly pseudonymised: Phrase;
    readonly aggregated: Phrase;
    readonly anonymous: Phrase;
  };
  readonly may: Phrase;
  readonly only: Phrase;
  readonly ofSubjects: Phrase<'subjects'>;
  readonly sensitivity: Readonly<
    Record<Exclude<DataCategory['sensitivity']['kind'], 'ordinary'>, Phrase<'data' | 'citation'>>
  >;
  /** Kept as it is; `how` = "without filtering and without anonymising the content". */
  readonly keptAsIs: Phrase<'data' | 'how'>;
  readonly keptAsIsSee: Phrase<'data' | 'how' | 'section'>;
  readonly freeContent: Phrase;
  /** What is done to the data; `what` is a list of nouns. */
  readonly transformed: Readonly<Record<TransformationStage, Phrase<'what'>>>;
  readonly identifiersRemoved: Phrase<'identifiers'>;
  readonly identifiersConcerned: Phrase<'identifiers'>;
};
