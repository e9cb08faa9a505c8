import type { ContactPoint, Party } from '#shared/model/party.ts';
import { addressLines, contactTerm, joinLines } from '#shared/documents/contact.ts';
import { isVisible, originOf, placeOf } from '#shared/documents/context.ts';
import { capitalised } from '#shared/documents/inline.ts';
import { isGiven, localized } from '#shared/documents/localized.ts';
import { marked } from '#shared/documents/mark.ts';
import { partyName, partyTerm } from '#shared/documents/party-term.ts';
import { say, sayPlain } from '#shared/documents/say.ts';
import { plainText } from '#shared/documents/tree-text.ts';
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
  if (party.dpo.state === 'notApplicable') {
    const origin = originOf(placeOf('parties', party), 'dpo');
    return [marked(sayPlain(context.phrases.record.cover.noDpo), origin)];
  }
  return party.dpo.state === 'answered' ? statedOfficer(context, party, party.dpo.value) : [];
}

type Officer = Extract<Party['dpo'], { state: 'answered' }>['value'];

function statedOfficer(
  context: RecordContext,
  party: Party,
  officer: Officer,
): readonly (readonly Inline[])[] {
  const holder = officer.party === null ? undefined : context.index.party(officer.party);
  const reached = holder ?? party;
  const points = officer.contactPoints.flatMap((id) =>
    reached.contactPoints.filter((point) => point.id === id),
  );
  const role = officerRole(context, party, officer);
  const isNamed = holder !== undefined || points.length === 0;
  const lines = [
    holder === undefined
      ? capitalised(isNamed || !isPlainRole(context, role) ? role : [])
      : joinedBy(', ', [partyName(context, holder).base, role]),
    ...(holder?.addresses ?? []).map((address) =>
      joinLines(addressLines(context, reached, address), ', '),
    ),
    ...points.map((point) => contactTerm(context, reached, point).base),
  ];
  return lines.filter((line) => line.length > 0);
}

function officerRole(context: RecordContext, party: Party, { role }: Officer): readonly Inline[] {
  if (role === undefined || !isGiven(role)) return [];
  return localized(context, placeOf('parties', party), 'dpo/value/role', role);
}

/** Whether the role says no more than the label of the row. */
function isPlainRole(context: RecordContext, role: readonly Inline[]): boolean {
  const label = plainText(sayPlain(context.phrases.record.cover.dpo));
  return plainText(role).toLowerCase() === label.toLowerCase();
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
