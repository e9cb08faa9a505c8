import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { isThirdCountry } from '#shared/law/countries.ts';
import type { ContactPoint, Party } from '#shared/model/party.ts';

/** Whether a contact point can be used: post may rely on the party's address, all others need a value. */
export function isReachable(point: ContactPoint, party: Party): boolean {
  if (point.value.trim() !== '') return true;
  return point.channel === 'post' && hasAddress(party);
}

/** Whether a postal address has at least one line. */
function hasAddress(party: Party): boolean {
  return party.addresses.some(({ lines }) => lines.some((line) => line.trim() !== ''));
}

/** Whether the party can be reached at all: Art. 13(1)(a). */
export function hasContact(party: Party): boolean {
  return hasAddress(party) || party.contactPoints.some((point) => isReachable(point, party));
}

const privacyMailbox =
  /^(dpo|dpoffice|privacy|gdpr|tietosuoja|dataskydd|datenschutz|dataprotection)[a-z.-]*@/i;

/** Desks for everybody, in Finnish, Swedish and English: that they answer questions on privacy too makes them no officer. */
const generalDesk =
  /asiakaspalvelu|kundtj(ä|a)nst|customer ?service|vaihde\b|växel|switchboard|^(info|support|kontakt|contact|toimisto|office)@/i;

/**
 * A contact point for privacy that does not say whether a data protection officer answers it: by its use,
 * or by the name of the mailbox. The desk for customers is none.
 */
export function privacyContactOf(party: Party): ContactPoint | undefined {
  return party.contactPoints.find((point) => {
    if (privacyMailbox.test(point.value.trim()) || point.use === 'dpo') return true;
    return point.use === 'privacy' && !isGeneralDesk(point);
  });
}

function isGeneralDesk({ value, label }: ContactPoint): boolean {
  const labels = Object.values(label ?? {}).map(({ text }) => text);
  return [value.trim(), ...labels].some((words) => generalDesk.test(words));
}

/** Whether a controller is established in the EEA; an open answer is read from its country. */
export function isEstablishedInEea(party: Party, asOf: IsoDate): boolean | 'open' {
  if (party.establishedInEea.state === 'answered') return party.establishedInEea.value;
  if (party.country === null) return 'open';
  return isThirdCountry(party.country, asOf) ? 'open' : true;
}
