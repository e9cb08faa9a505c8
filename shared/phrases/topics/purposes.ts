import type { Phrase } from '#shared/phrases/phrase.ts';

/** Purposes of the processing and the role in which it is done: Art. 13(1)(c), 14(1)(c). */
export type PurposesPhrases = {
  readonly heading: Phrase;
  readonly lead: Phrase;
  readonly single: Phrase<'purpose'>;
  readonly singleLead: Phrase;
  readonly closed: Phrase;
  readonly open: Phrase;
  readonly named: Phrase<'name' | 'purpose'>;
  readonly forBenefitOf: Phrase<'purpose' | 'beneficiaries'>;
  readonly maySometimes: Phrase;
  readonly includes: Phrase;
  readonly beneficiaries: Phrase<'beneficiaries'>;
  readonly asProcessorFor: Phrase<'controllers'>;
  readonly asProcessor: Phrase;
  readonly asProcessorUnder: Phrase<'terms'>;
  readonly processorInstructions: Phrase<'instructions'>;
  readonly asJointController: Phrase;
  readonly asController: Phrase;
  readonly furtherPurpose: Phrase<'purposes'>;
  readonly compatibleBecause: Phrase<'reason'>;
  readonly otherPurposes: Phrase;
};
