import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { PurposesPhrases } from '#shared/phrases/topics/purposes.ts';

export const purposes: PurposesPhrases = {
  heading: phrase`Ändamålen med behandlingen av personuppgifter`,
  lead: phrase`Personuppgifter behandlas för följande ändamål:`,
  single: phrase`Ändamålet med behandlingen av personuppgifter är ${slot('purpose')}.`,
  singleLead: phrase`Personuppgifter behandlas för följande ändamål:`,
  closed: phrase`Uppgifterna används inte för andra ändamål.`,
  open: phrase`Förteckningen är inte uttömmande.`,
  named: phrase`${slot('name')}: ${slot('purpose')}`,
  forBenefitOf: phrase`${slot('purpose')} till förmån för ${slot('beneficiaries')}`,
  maySometimes: phrase`Behandlingen är möjlig men utförs inte alltid.`,
  includes: phrase`I ändamålet ingår:`,
  beneficiaries: phrase`Behandlingen sker till förmån för ${slot('beneficiaries')}.`,
  asProcessorFor: phrase`För detta ändamål behandlas uppgifterna i egenskap av personuppgiftsbiträde för följande personuppgiftsansvariga: ${slot('controllers')}.`,
  asProcessor: phrase`För detta ändamål behandlas uppgifterna i egenskap av personuppgiftsbiträde.`,
  asProcessorUnder: phrase`För behandlingen gäller följande villkor: ${slot('terms')}.`,
  processorInstructions: phrase`Behandlingen grundar sig på följande instruktioner eller avtal: ${slot('instructions')}.`,
  asJointController: phrase`För detta ändamål är parterna gemensamt personuppgiftsansvariga.`,
  asController: phrase`För detta ändamål behandlas uppgifterna i egenskap av personuppgiftsansvarig.`,
  furtherPurpose: phrase`Uppgifterna har ursprungligen samlats in för följande ändamål: ${slot('purposes')}.`,
  compatibleBecause: phrase`Den ytterligare behandlingen är förenlig med det ursprungliga ändamålet eftersom ${slot('reason')}.`,
  otherPurposes: phrase`Dessutom behandlas uppgifterna för följande ändamål:`,
};
