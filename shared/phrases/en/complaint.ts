import { phrase, slot } from '#shared/phrases/phrase.ts';
import type { ComplaintPhrases } from '#shared/phrases/topics/complaint.ts';

export const complaint: ComplaintPhrases = {
  heading: phrase`Right to lodge a complaint with a supervisory authority`,
  lodge: phrase`The data subject has the right to lodge a complaint with a supervisory authority if they consider that the processing of personal data concerning them infringes data protection law.`,
  lodgeAboutProcessing: phrase`The data subject has the right to lodge a complaint with the competent supervisory authority about the processing described in this notice.`,
  promised: phrase`The data subject has the opportunity to lodge a complaint with the competent supervisory authority about the processing described in this notice.`,
  memberState: phrase`A complaint can be lodged in particular in the Member State ${slot('places')}.`,
  authority: phrase`The competent supervisory authority is the ${slot('authority')}.`,
  namedAuthority: phrase`The competent supervisory authority is ${slot('authority')}.`,
  authorities: phrase`The competent supervisory authorities are: ${slot('authorities')}.`,
  ownName: phrase`${slot('name')} (${slot('own')})`,
  contactCaption: phrase`Contact details of the supervisory authority: ${slot('authority')}`,
  rows: {
    name: phrase`Supervisory authority`,
    post: phrase`Postal address`,
    visit: phrase`Visiting address`,
    email: phrase`E-mail`,
    complaintsEmail: phrase`E-mail for complaints`,
    phone: phrase`Telephone`,
    website: phrase`Website`,
  },
  list: phrase`Supervisory authorities: ${slot('link')}.`,
  disputeScheme: phrase`${slot('holder')} also takes part in the following dispute resolution scheme: ${slot('scheme')}. It does not replace the right to lodge a complaint with a supervisory authority.`,
};
