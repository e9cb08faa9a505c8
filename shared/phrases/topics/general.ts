import type { Phrase } from '#shared/phrases/phrase.ts';

/** Title block and opening section of a notice. */
export type GeneralPhrases = {
  readonly heading: Phrase;
  readonly contents: Phrase;
  readonly title: Phrase<'register'>;
  readonly effectiveFrom: Phrase<'date'>;
  readonly effectiveOnPublication: Phrase;
  readonly lastChanged: Phrase<'date'>;
  readonly version: Phrase<'number'>;
  readonly dated: Phrase<'date'>;
  readonly coversRegister: Phrase<'register'>;
  readonly coversRegisters: Phrase<'registers'>;
  readonly covers: Phrase<'services'>;
  readonly dataSubjects: Phrase<'subjects'>;
  readonly audience: Phrase<'audience'>;
  readonly definitions: Phrase;
  readonly means: Phrase<'term' | 'meaning'>;
  readonly stands: Phrase<'term' | 'party'>;
  readonly paired: Phrase<'term' | 'other'>;
};
