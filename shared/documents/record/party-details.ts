import type { ContactPoint, Party } from '#shared/model/party.ts';
import { addressLines, contactTerm, joinLines } from '#shared/documents/contact.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { isGiven, localized } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyName, partyTerm } from '#shared/documents/party-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import type { Inline } from '#shared/documents/tree.ts';
import type { Phrase } from '#shared/phrases/phrase.ts';
import type { ActingParty } from './acting-parties.ts';
import { joinedBy, opening } from './cell-text.ts';
import type { RecordContext } from './record-context.ts';

/** The name of a party that acts in a register. */
export function actingName(context: RecordContext, acting: ActingParty): readonly Inline[] {
  return opening(partyTerm(context, acting.place, acting.field, acting.reference));
}

/** Lines of contact details: addresses, then contact points for everybody and for data protection. */
export function contactLines(context: RecordContext, party: Party): readonly (readonly Inline[])[] {
  const addresses = party.addresses.map((address) =>
    joinLines(addressLines(context, party, address), ', '),
  );
  const points = party.contactPoints.filter(isForContact);
  return [...addresses, ...points.map((point) => contactTerm(context, party, point).base)].filter(
    (line) => line.length > 0,
  );
}

/** Points of a purpose of their own are named where that purpose is; a bare postal point is the address. */
function isForContact({ use, channel, value }: ContactPoint): boolean {
  return (use === 'general' || use === 'privacy') && !(channel === 'post' && value === '');
}

/** Lines about a party's data protection officer; none where it is open whether there is one. */
export function officerLines(context: RecordContext, party: Party): readonly (readonly Inline[])[] {
  if (!isVisible(party, context, 'dpo')) return [];
  const place = placeOf('parties', party);
  if (party.dpo.state === 'notApplicable') {
    return [marked(sayPlain(context.phrases.record.cover.noDpo), originOf(place, 'dpo'))];
  }
  if (party.dpo.state !== 'answered') return [];
  const { value } = party.dpo;
  const holder = value.party === null ? undefined : context.index.party(value.party);
  const reached = holder ?? party;
  const points = value.contactPoints.flatMap((id) =>
    reached.contactPoints.filter((point) => point.id === id),
  );
  const role =
    value.role !== undefined && isGiven(value.role)
      ? localized(context, place, 'dpo/value/role', value.role)
      : [];
  const addresses = (holder?.addresses ?? []).map((address) =>
    joinLines(addressLines(context, reached, address), ', '),
  );
  const name = holder === undefined ? [] : partyName(context, holder).base;
  const first = joinedBy(', ', [name, role]);
  return [
    first,
    ...addresses,
    ...points.map((point) => contactTerm(context, reached, point).base),
  ].filter((line) => line.length > 0);
}

/** The representatives of a party with what each is for, and their contact details. */
export function representativesOf(
  context: RecordContext,
  party: Party,
): readonly { readonly label: Phrase; readonly lines: readonly (readonly Inline[])[] }[] {
  const { cover } = context.phrases.record;
  return party.representatives.map((entry) => {
    const representative = context.index.party(entry.party);
    const name = marked(
      partyName(context, representative).base,
      originOf(placeOf('parties', party), `representatives/${entry.id}/party`),
    );
    return {
      label: entry.for === 'EU' ? cover.representative : cover.representativeFor[entry.for],
      lines: [name, ...contactLines(context, representative)],
    };
  });
}

/** A party in one item: name, contact details, representatives and data protection officer below one another. */
export function partyDetails(context: RecordContext, acting: ActingParty): readonly Inline[] {
  const name = actingName(context, acting);
  const { party } = acting;
  if (party === undefined) return name;
  const { common, record } = context.phrases;
  const labelled = (label: Phrase, lines: readonly (readonly Inline[])[]): readonly Inline[] =>
    lines.length === 0
      ? []
      : say(common.labelled, { label: sayPlain(label), statement: joinedBy(', ', lines) });
  return joinLines(
    [
      joinedBy(', ', [name, ...contactLines(context, party)]),
      ...representativesOf(context, party).map(({ label, lines }) => labelled(label, lines)),
      party.dpo.state === 'notApplicable'
        ? joinedBy(', ', officerLines(context, party))
        : labelled(record.cover.dpo, officerLines(context, party)),
    ].filter((line) => line.length > 0),
    { lineBreak: true },
  );
}
