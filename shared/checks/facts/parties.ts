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

/**
 * A contact point for privacy that does not say whether a data protection officer answers it: by its use,
 * or by the name of the mailbox.
 */
export function privacyContactOf(party: Party): ContactPoint | undefined {
  return party.contactPoints.find(
    ({ use, value }) => use === 'privacy' || use === 'dpo' || privacyMailbox.test(value.trim()),
  );
}

/** Whether a controller is established in the EEA; an open answer is read from its country. */
export function isEstablishedInEea(party: Party, asOf: IsoDate): boolean | 'open' {
  if (party.establishedInEea.state === 'answered') return party.establishedInEea.value;
  if (party.country === null) return 'open';
  return isThirdCountry(party.country, asOf) ? 'open' : true;
}
