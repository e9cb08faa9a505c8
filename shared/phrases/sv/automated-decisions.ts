import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { AutomatedDecisionsPhrases } from '#shared/phrases/topics/automated-decisions.ts';

export const automatedDecisions: AutomatedDecisionsPhrases = {
  heading: phrase`Automatiserat beslutsfattande och profilering`,
  made: phrase`Vid behandlingen fattas beslut som enbart grundas på automatiserad behandling och som har rättsliga följder för den registrerade eller på liknande sätt i betydande grad påverkar den registrerade.`,
  notMade: phrase`Vid behandlingen fattas inga beslut som enbart grundas på automatiserad behandling och som har rättsliga följder för den registrerade eller på liknande sätt i betydande grad påverkar den registrerade.`,
  madeAutomatically: phrase`Vid behandlingen fattas beslut som enbart grundas på automatiserad behandling.`,
  profiling: phrase`Behandlingen innefattar profilering.`,
  noProfiling: phrase`Behandlingen innefattar inte profilering.`,
  grounds: {
    contract: phrase`Beslutet är nödvändigt för ingående eller fullgörande av ett avtal mellan den registrerade och den personuppgiftsansvarige (${slot('citation')}).`,
    law: phrase`Beslutet är tillåtet enligt den lagstiftning som den personuppgiftsansvarige omfattas av (${slot('citation')}).`,
    explicitConsent: phrase`Beslutet grundar sig på den registrerades uttryckliga samtycke (${slot('citation')}).`,
  },
  specialCategories: phrase`I beslutsfattandet används uppgifter som hör till särskilda kategorier av personuppgifter på följande grund: ${slot('condition')} (${slot('citation')}).`,
  labels: {
    logic: phrase`Logiken bakom behandlingen`,
    significance: phrase`Behandlingens betydelse`,
    consequences: phrase`Förutsedda följder`,
    humanIntervention: phrase`Personlig kontakt och mänsklig medverkan`,
  },
  rightsPointer: phrase`Den registrerades rättigheter vid automatiserat beslutsfattande beskrivs i avsnitt ${slot('section')}.`,
};
