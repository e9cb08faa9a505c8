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
  maySometimes: phrase`Uppgifterna kan behandlas för detta ändamål.`,
  includes: phrase`I ändamålet ingår:`,
  beneficiaries: phrase`Behandlingen sker till förmån för ${slot('beneficiaries')}.`,
  asProcessorFor: phrase`Behandlingen för detta ändamål utförs i rollen som personuppgiftsbiträde åt följande personuppgiftsansvariga: ${slot('controllers')}.`,
  asProcessor: phrase`Behandlingen för detta ändamål utförs i rollen som personuppgiftsbiträde.`,
  asProcessorUnder: phrase`För behandlingen gäller följande villkor: ${slot('terms')}.`,
  processorInstructions: phrase`Avtal eller instruktioner för behandlingen: ${slot('instructions')}.`,
  asJointController: phrase`För detta ändamål är parterna gemensamt personuppgiftsansvariga.`,
  asController: phrase`Behandlingen för detta ändamål utförs i rollen som personuppgiftsansvarig.`,
  furtherPurpose: phrase`Uppgifterna har ursprungligen samlats in för följande ändamål: ${slot('purposes')}.`,
  compatibleBecause: phrase`Den ytterligare behandlingen är förenlig med det ursprungliga ändamålet eftersom ${slot('reason')}.`,
  otherPurposes: phrase`Dessutom behandlas uppgifterna för följande ändamål:`,
};
