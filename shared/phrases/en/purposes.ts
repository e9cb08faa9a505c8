import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { PurposesPhrases } from '#shared/phrases/topics/purposes.ts';

export const purposes: PurposesPhrases = {
  heading: phrase`Purposes of the processing`,
  lead: phrase`Personal data are processed for the following purposes:`,
  single: phrase`The purpose of the processing of personal data is ${slot('purpose')}.`,
  singleLead: phrase`Personal data are processed for the following purpose:`,
  closed: phrase`The data are not used for other purposes.`,
  open: phrase`The list is not exhaustive.`,
  named: phrase`${slot('name')}: ${slot('purpose')}`,
  forBenefitOf: phrase`${slot('purpose')} for the benefit of ${slot('beneficiaries')}`,
  maySometimes: phrase`The data may be processed for this purpose.`,
  includes: phrase`The purpose includes:`,
  beneficiaries: phrase`The processing is for the benefit of ${slot('beneficiaries')}.`,
  asProcessorFor: phrase`For this purpose the processing is carried out as processor on behalf of the following controllers: ${slot('controllers')}.`,
  asProcessor: phrase`For this purpose the processing is carried out as processor.`,
  asProcessorUnder: phrase`The following terms apply to the processing: ${slot('terms')}.`,
  processorInstructions: phrase`Contract or instructions for the processing: ${slot('instructions')}.`,
  asJointController: phrase`For this purpose the parties are joint controllers.`,
  asController: phrase`For this purpose the processing is carried out as controller.`,
  furtherPurpose: phrase`The data were originally collected for the following purposes: ${slot('purposes')}.`,
  compatibleBecause: phrase`The further processing is compatible with the original purpose because ${slot('reason')}.`,
  otherPurposes: phrase`In addition, the data are processed for the following purposes:`,
};
