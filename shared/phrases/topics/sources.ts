import type { Modality } from '#shared/model/base.ts';
import type { Source } from '#shared/model/source.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';

type Informing = Extract<Source['informing'], { state: 'answered' }>['value'];
type ByModality = Readonly<Record<Modality, Phrase>>;

/** Where data comes from: Art. 14(2)(f), with the times and exceptions of Art. 14(3) and (5). */
export type SourcesPhrases = {
  readonly heading: Phrase;
  /** Beginnings of the sentences below: "The data are collected". */
  readonly heads: {
    readonly collected: ByModality;
    readonly obtained: ByModality;
    readonly generated: ByModality;
    readonly derived: ByModality;
  };
  readonly sentence: Phrase<'head' | 'from'>;
  readonly sentenceAt: Phrase<'head' | 'from' | 'occasion'>;
  /** Where the origin is not stated, only the occasion. */
  readonly sentenceOccasion: Phrase<'head' | 'occasion'>;
  readonly fromSubject: Readonly<Record<Source['manner'], Phrase>>;
  readonly fromParty: Phrase<'party'>;
  readonly fromPartyManner: Readonly<Record<Source['manner'], Phrase<'party'>>>;
  readonly fromThirdParty: Phrase;
  readonly fromConduct: Phrase;
  readonly fromOtherData: Phrase;
  readonly automated: Phrase;
  readonly notAutomated: Phrase;
  readonly theData: Phrase;
  readonly theDataInSection: Phrase<'section'>;
  readonly system: Phrase<'system' | 'data'>;
  readonly systemAutomatic: Phrase<'system' | 'data'>;
  readonly systems: Phrase<'systems' | 'data'>;
  readonly systemsAutomatic: Phrase<'systems' | 'data'>;
  readonly publiclyAccessible: Phrase;
  readonly notPubliclyAccessible: Phrase;
  readonly told: Readonly<Record<Extract<Informing, { kind: 'told' }>['when'], Phrase>>;
  readonly exceptions: Readonly<
    Record<Extract<Informing, { kind: 'exception' }>['exception'], Phrase<'citation'>>
  >;
  readonly closed: Phrase;
  readonly open: Phrase;
};
