import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { SecurityPhrases } from '#shared/phrases/topics/security.ts';

export const security: SecurityPhrases = {
  heading: phrase`Protection of personal data`,
  lead: phrase`Personal data are protected by the following technical and organisational measures:`,
  forScope: phrase`${slot('scope')}:`,
  forScopeWhen: phrase`${slot('scope')}, ${slot('condition')}:`,
  certificates: {
    art42: phrase`${slot('holder')} holds the data protection certification ${slot('certificate')}.`,
    standard: phrase`${slot('holder')} holds the certificate ${slot('certificate')}.`,
    privateSeal: phrase`${slot('holder')} holds the private privacy seal ${slot('certificate')}.`,
  },
  certificatesOfSeveral: {
    art42: phrase`${slot('holders')} hold the data protection certification ${slot('certificate')}.`,
    standard: phrase`${slot('holders')} hold the certificate ${slot('certificate')}.`,
    privateSeal: phrase`${slot('holders')} hold the private privacy seal ${slot('certificate')}.`,
  },
  certificatesOfAll: {
    art42: phrase`All group companies named in this notice hold the data protection certification ${slot('certificate')}.`,
    standard: phrase`All group companies named in this notice hold the certificate ${slot('certificate')}.`,
    privateSeal: phrase`All group companies named in this notice hold the private privacy seal ${slot('certificate')}.`,
  },
  numbered: phrase`${slot('certificate')} (number ${slot('number')})`,
  certificateScope: phrase`Scope: ${slot('scope')}.`,
  validUntil: phrase`The last day of validity is ${slot('date')}.`,
  moreAbout: phrase`More information: ${slot('link')}.`,
};
