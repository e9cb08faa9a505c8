import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { SecurityPhrases } from '#shared/phrases/topics/security.ts';

export const security: SecurityPhrases = {
  heading: phrase`Skydd av personuppgifter`,
  lead: phrase`Personuppgifterna skyddas genom följande tekniska och organisatoriska åtgärder:`,
  forScope: phrase`${slot('scope')}:`,
  forScopeWhen: phrase`${slot('scope')}, ${slot('condition')}:`,
  certificates: {
    art42: phrase`${slot('holder')} innehar dataskyddscertifieringen ${slot('certificate')}.`,
    standard: phrase`${slot('holder')} har certifierats enligt ${slot('certificate')}.`,
    privateSeal: phrase`${slot('holder')} innehar den privata dataskyddsmärkningen ${slot('certificate')}.`,
  },
  certificatesOfSeveral: {
    art42: phrase`${slot('holders')} innehar dataskyddscertifieringen ${slot('certificate')}.`,
    standard: phrase`${slot('holders')} har certifierats enligt ${slot('certificate')}.`,
    privateSeal: phrase`${slot('holders')} innehar den privata dataskyddsmärkningen ${slot('certificate')}.`,
  },
  certificatesOfAll: {
    art42: phrase`Alla koncernbolag som nämns i denna integritetspolicy innehar dataskyddscertifieringen ${slot('certificate')}.`,
    standard: phrase`Alla koncernbolag som nämns i denna integritetspolicy har certifierats enligt ${slot('certificate')}.`,
    privateSeal: phrase`Alla koncernbolag som nämns i denna integritetspolicy innehar den privata dataskyddsmärkningen ${slot('certificate')}.`,
  },
  numbered: phrase`${slot('certificate')} (nummer ${slot('number')})`,
  certificateScope: phrase`Tillämpningsområde: ${slot('scope')}.`,
  validUntil: phrase`Sista giltighetsdag är den ${slot('date')}.`,
  moreAbout: phrase`Närmare information: ${slot('link')}.`,
};
