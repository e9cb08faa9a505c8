import { inflected, phrase, slot } from '#shared/phrases/phrase.ts';
import type { PurposesPhrases } from '#shared/phrases/topics/purposes.ts';

export const purposes: PurposesPhrases = {
  heading: phrase`Henkilötietojen käsittelyn tarkoitukset`,
  lead: phrase`Henkilötietoja käsitellään seuraaviin tarkoituksiin:`,
  single: phrase`Henkilötietojen käsittelyn tarkoitus on ${slot('purpose')}.`,
  singleLead: phrase`Henkilötietoja käsitellään seuraavaan tarkoitukseen:`,
  closed: phrase`Tietoja ei käytetä muihin tarkoituksiin.`,
  open: phrase`Luettelo ei ole tyhjentävä.`,
  named: phrase`${slot('name')}: ${slot('purpose')}`,
  forBenefitOf: inflected(
    phrase`${slot('purpose')} ${slot('beneficiaries', 'genitive')} eduksi`,
    phrase`${slot('purpose')} seuraavien eduksi: ${slot('beneficiaries')}`,
  ),
  maySometimes: phrase`Tietoja voidaan käsitellä tähän tarkoitukseen.`,
  includes: phrase`Tarkoitukseen kuuluu:`,
  beneficiaries: phrase`Käsittely palvelee seuraavia: ${slot('beneficiaries')}.`,
  asProcessorFor: inflected(
    phrase`Tässä tarkoituksessa toimitaan henkilötietojen käsittelijänä ${slot('controllers', 'genitive')} lukuun.`,
    phrase`Tässä tarkoituksessa toimitaan henkilötietojen käsittelijänä seuraavien rekisterinpitäjien lukuun: ${slot('controllers')}.`,
  ),
  asProcessor: phrase`Tässä tarkoituksessa toimitaan henkilötietojen käsittelijänä.`,
  asProcessorUnder: phrase`Käsittelyyn sovelletaan seuraavia ehtoja: ${slot('terms')}.`,
  processorInstructions: phrase`Käsittelyä koskeva sopimus tai ohjeistus: ${slot('instructions')}.`,
  asJointController: phrase`Tässä tarkoituksessa osapuolet ovat yhteisrekisterinpitäjiä.`,
  asController: phrase`Tässä tarkoituksessa toimitaan rekisterinpitäjänä.`,
  furtherPurpose: phrase`Tiedot on kerätty alun perin seuraaviin tarkoituksiin: ${slot('purposes')}.`,
  compatibleBecause: phrase`Jatkokäsittely on yhteensopivaa alkuperäisen tarkoituksen kanssa, koska ${slot('reason')}.`,
  otherPurposes: phrase`Lisäksi tietoja käsitellään seuraaviin tarkoituksiin:`,
};
