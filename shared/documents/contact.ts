import type { Address, ContactPoint, Party } from '#shared/model/party.ts';
import type { ContactRef } from '#shared/model/party-ref.ts';
import { countryName } from '#shared/phrases/country-name.ts';
import { type DocumentContext, originOf, placeOf } from './context.ts';
import { text } from './inline.ts';
import { localized } from './localized.ts';
import { partyName } from './party-term.ts';
import { say } from './say.ts';
import { joinTerms, plainTerm, type Term } from './term.ts';
import type { Inline } from './tree.ts';

/** The address of a contact point, as a link where its channel has one. */
export function contactValue(party: Party, point: ContactPoint): readonly Inline[] {
  const place = placeOf('parties', party);
  const origin = [originOf(place, `contactPoints/${point.id}/value`)];
  const words = [text(point.value, origin)];
  const target = targetOf(point);
  return target === undefined ? words : [{ kind: 'link', target, children: words, origin }];
}

function targetOf(point: ContactPoint): string | undefined {
  if (point.channel === 'email' && /^[^\s@[\]]+@[^\s@[\]]+$/.test(point.value)) {
    return `mailto:${point.value}`;
  }
  if (point.channel === 'web' || point.channel === 'form') {
    return /^https?:\/\//.test(point.value) ? point.value : undefined;
  }
  return undefined;
}

/** A contact point as other sentences name it: its label, its address, and the keyword that a request must bear. */
export function contactTerm(context: DocumentContext, party: Party, point: ContactPoint): Term {
  const place = placeOf('parties', party);
  const { controller } = context.phrases;
  const field = `contactPoints/${point.id}`;
  const value =
    point.channel === 'post' && point.value === ''
      ? addressLine(context, party)
      : contactValue(party, point);
  const labelled =
    point.label === undefined
      ? value
      : say(controller.labelledContact, {
          label: localized(context, place, `${field}/label`, point.label),
          value,
        });
  if (point.subjectKeyword === undefined || point.subjectKeyword === '') return plainTerm(labelled);
  const keyword = [text(point.subjectKeyword, [originOf(place, `${field}/subjectKeyword`)])];
  return plainTerm(say(controller.withKeyword, { contact: labelled, keyword }));
}

/** A contact point of a party that another record refers to: "Name, address". */
export function contactRefTerm(context: DocumentContext, reference: ContactRef): Term {
  const party = context.index.party(reference.party);
  const point = party.contactPoints.find(({ id }) => id === reference.contactPoint);
  if (point === undefined) return partyName(context, party);
  const name = partyName(context, party);
  const contact = contactTerm(context, party, point);
  return plainTerm([...name.base, text(', '), ...contact.base]);
}

/** All contact points of a party that serve a use, joined. */
export function contactTerms(
  context: DocumentContext,
  party: Party,
  points: readonly ContactPoint[],
): Term {
  return joinTerms(
    points.map((point) => contactTerm(context, party, point)),
    context.phrases.format,
  );
}

/** The lines of an address, one below the other, with attention line first and the country last. */
export function addressLines(
  context: DocumentContext,
  party: Party,
  address: Address,
): readonly (readonly Inline[])[] {
  const place = placeOf('parties', party);
  const field = `addresses/${address.id}`;
  const attention =
    address.attention === undefined
      ? []
      : [[text(address.attention, [originOf(place, `${field}/attention`)])]];
  const lines = address.lines.map((line, index) => [
    text(line, [originOf(place, `${field}/lines/${String(index)}`)]),
  ]);
  return [...attention, ...lines, ...countryLine(context, party, field, address)];
}

function countryLine(
  context: DocumentContext,
  party: Party,
  field: string,
  address: Address,
): readonly (readonly Inline[])[] {
  const { country } = address;
  if (country === null || isUnderstood(context, party, country)) return [];
  const name = countryName(country, context.phrases.format) ?? country;
  const alreadyThere = address.lines.some((line) => line === name);
  return alreadyThere
    ? []
    : [[text(name, [originOf(placeOf('parties', party), `${field}/country`)])]];
}

/** Whether readers know the country without being told: the default one, unless the party shares a register with controllers elsewhere. */
function isUnderstood(
  { workspace, index }: DocumentContext,
  party: Party,
  country: string,
): boolean {
  const { defaultCountry } = workspace.settings;
  if (country !== defaultCountry) return false;
  return workspace.registers.every(({ controllers }) => {
    const parties = controllers.flatMap(({ party: ref }) =>
      ref.kind === 'party' ? (index.find('parties', ref.party) ?? []) : [],
    );
    const isAmong = parties.some(({ id }) => id === party.id);
    return !isAmong || parties.every((other) => (other.country ?? country) === country);
  });
}

/** The first address of a party in one line. */
function addressLine(context: DocumentContext, party: Party): readonly Inline[] {
  const [address] = party.addresses;
  if (address === undefined) return [];
  return joinLines(addressLines(context, party, address), ', ');
}

/** Lines joined by a text, or below one another. */
export function joinLines(
  lines: readonly (readonly Inline[])[],
  separator: string | { readonly lineBreak: true },
): readonly Inline[] {
  return lines.flatMap((line, index): readonly Inline[] => {
    if (index === 0) return line;
    const between: Inline = typeof separator === 'string' ? text(separator) : { kind: 'lineBreak' };
    return [between, ...line];
  });
}
