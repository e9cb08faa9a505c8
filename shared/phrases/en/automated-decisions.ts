import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { AutomatedDecisionsPhrases } from '#shared/phrases/topics/automated-decisions.ts';

export const automatedDecisions: AutomatedDecisionsPhrases = {
  heading: phrase`Automated decision-making and profiling`,
  made: phrase`The processing involves decisions based solely on automated processing which produce legal effects concerning the data subject or similarly significantly affect the data subject.`,
  notMade: phrase`The processing does not involve decisions based solely on automated processing which produce legal effects concerning the data subject or similarly significantly affect the data subject.`,
  madeAutomatically: phrase`The processing involves decisions based solely on automated processing.`,
  profiling: phrase`The processing includes profiling.`,
  noProfiling: phrase`The processing does not include profiling.`,
  grounds: {
    contract: phrase`The decision is necessary for entering into, or performance of, a contract between the data subject and the controller (${slot('citation')}).`,
    law: phrase`The decision is authorised by law to which the controller is subject (${slot('citation')}).`,
    explicitConsent: phrase`The decision is based on the data subject’s explicit consent (${slot('citation')}).`,
  },
  specialCategories: phrase`Special categories of personal data are used in the decision-making on the following ground: ${slot('condition')} (${slot('citation')}).`,
  labels: {
    logic: phrase`Logic involved`,
    significance: phrase`Significance of the processing`,
    consequences: phrase`Envisaged consequences`,
    humanIntervention: phrase`Human intervention`,
  },
  rightsPointer: phrase`The rights of the data subject in automated decision-making are explained in section ${slot('section')}.`,
};
