import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { ComplaintPhrases } from '#shared/phrases/topics/complaint.ts';

export const complaint: ComplaintPhrases = {
  heading: phrase`Rätt att lämna in klagomål till en tillsynsmyndighet`,
  lodge: phrase`Den registrerade har rätt att lämna in klagomål till en tillsynsmyndighet om den registrerade anser att behandlingen av de egna personuppgifterna strider mot dataskyddslagstiftningen.`,
  lodgeAboutProcessing: phrase`Den registrerade har rätt att lämna in klagomål till den behöriga tillsynsmyndigheten om den behandling som beskrivs i denna integritetspolicy.`,
  promised: phrase`Den registrerade har möjlighet att lämna in klagomål till den behöriga tillsynsmyndigheten om den behandling som beskrivs i denna integritetspolicy.`,
  memberState: phrase`Klagomål kan lämnas in särskilt i den medlemsstat ${slot('places')}.`,
  authority: phrase`Behörig tillsynsmyndighet är ${slot('authority')}.`,
  namedAuthority: phrase`Behörig tillsynsmyndighet är ${slot('authority')}.`,
  authorities: phrase`Behöriga tillsynsmyndigheter är ${slot('authorities')}.`,
  ownName: phrase`${slot('name')} (${slot('own')})`,
  contactCaption: phrase`Tillsynsmyndighetens kontaktuppgifter: ${slot('authority')}`,
  rows: {
    name: phrase`Tillsynsmyndighet`,
    post: phrase`Postadress`,
    visit: phrase`Besöksadress`,
    email: phrase`E-post`,
    complaintsEmail: phrase`E-post för klagomål`,
    phone: phrase`Telefon`,
    website: phrase`Webbplats`,
  },
  list: phrase`Tillsynsmyndigheter: ${slot('link')}.`,
  disputeScheme: phrase`${slot('holder')} är dessutom anslutet till följande system för tvistlösning: ${slot('scheme')}. Det ersätter inte rätten att lämna in klagomål till en tillsynsmyndighet.`,
};
