import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { AuthorityRow } from '#shared/law/authority-row.ts';
import { authorities } from '#shared/law/authorities.ts';
import { formerAuthorities } from '#shared/law/former-authorities.ts';
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

/** People and mailboxes with another task, who stand for the controller: personnel, recruitment, the management. */
const otherTask =
  /^(rekry|rekrytointi|rekrytering|recruitment|jobs?|careers?|hr|henkilosto|personal)@|henkilöstö(päällik|johtaj|vastaav)|personal(chef|ansvarig)|\bhr (manager|director)|human resources|toimitusjohtaj|verkställande direktör|managing director/i;

/**
 * A contact point for privacy that does not say whether a data protection officer answers it: by its use,
 * or by the name of the mailbox. The desk for customers is none, nor is the head of personnel.
 */
export function privacyContactOf(party: Party): ContactPoint | undefined {
  return party.contactPoints.find((point) => {
    if (point.use === 'dpo') return false;
    return (
      privacyMailbox.test(point.value.trim()) || (point.use === 'privacy' && !isGeneralDesk(point))
    );
  });
}

/** Whether a contact point is called that of the data protection officer, and can be used. */
export function hasOfficerContact(party: Party): boolean {
  return party.contactPoints.some((point) => point.use === 'dpo' && isReachable(point, party));
}

const authorityNames = new Set<string>(
  [...authorities.flatMap(namesOf), ...formerAuthorities.map(({ name }) => name)].map((name) =>
    name.toLowerCase(),
  ),
);

function namesOf({ names, officeHolder, ownNames }: AuthorityRow): readonly string[] {
  const told = [...Object.values(names), ...Object.values(officeHolder ?? {})];
  return [...told, ...ownNames.map(({ text }) => text)];
}

/** Whether a party is an authority: as recorded, or by the name of a supervisory authority. */
export function isAuthority({ kind, legalName }: Party): boolean {
  return kind === 'authority' || authorityNames.has(legalName.trim().toLowerCase());
}

function isGeneralDesk({ value, label, answeredBy }: ContactPoint): boolean {
  const role = answeredBy !== undefined && 'role' in answeredBy ? answeredBy.role : {};
  const labels = [label ?? {}, role].flatMap((texts) =>
    Object.values(texts).map(({ text }) => text),
  );
  return [value.trim(), ...labels].some(
    (words) => generalDesk.test(words) || otherTask.test(words),
  );
}

/** Whether a controller is established in the EEA; an open answer is read from its country. */
export function isEstablishedInEea(party: Party, asOf: IsoDate): boolean | 'open' {
  if (party.establishedInEea.state === 'answered') return party.establishedInEea.value;
  if (party.country === null) return 'open';
  return isThirdCountry(party.country, asOf) ? 'open' : true;
}
