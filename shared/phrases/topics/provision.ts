import type { Provision } from '#shared/model/data-use.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';

/** Whether data must be given, and what follows if not: Art. 13(2)(e). */
export type ProvisionPhrases = {
  readonly heading: Phrase;
  /** Where it is open whether the person is obliged. */
  readonly kinds: Readonly<Record<Provision['kind'], Phrase>>;
  /** Requirement and obligation in one: apart they would contradict each other. */
  readonly obliged: Readonly<Record<Provision['kind'], Phrase>>;
  readonly notObliged: Readonly<Record<Provision['kind'], Phrase>>;
  /** What follows if the data are not given, as a main clause without a full stop. */
  readonly consequence: Phrase<'consequence'>;
  readonly otherWay: Phrase<'contact'>;
};
