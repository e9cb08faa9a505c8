import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { isThirdCountry } from '#shared/law/countries.ts';
import { instrument } from '#shared/law/instruments.ts';
import { answered, type Answer } from '#shared/model/answer.ts';
import type { Disclosure } from '#shared/model/disclosure.ts';
import type { Location } from '#shared/model/location.ts';
import type { PartyRef } from '#shared/model/party-ref.ts';
import type { Selection } from '#shared/model/scope.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import type { RecordReader } from '#shared/checks/record-store.ts';
import type { FieldPlace } from '#shared/checks/rule.ts';
import { placeIn } from '#shared/checks/rule.ts';
import type { MechanismState } from './mechanism-state.ts';
import { mechanismState } from './mechanism-state.ts';
import type { RegisterFacts } from './register-facts.ts';
import { registerFacts } from './register-facts.ts';
import { coversAny } from './selection.ts';

/** Data that leaves the EEA, or may: a recorded transfer, or a disclosure whose place makes it one. */
export type Flow = {
  readonly place: Omit<FieldPlace, 'field'>;
  readonly transfer: Transfer | null;
  readonly disclosure: Disclosure | null;
  readonly recipient: PartyRef | null;
  /** Third countries, as far as they are named. */
  readonly countries: readonly string[];
  /** Whether a country is still open, by its place or because none is told. */
  readonly isCountryOpen: boolean;
  /** Where the answer about the country belongs. */
  readonly locationField: string;
  readonly mechanisms: readonly MechanismState[];
  readonly activities: Selection<string>;
};

/** A flow with the register that it belongs to. */
export type FlowInRegister = { readonly flow: Flow; readonly facts: RegisterFacts };

/** The flows of a register out of the EEA on the day that is judged, those that never happen left out. */
export function flowsOf(
  facts: RegisterFacts,
  records: RecordReader,
  asOf: IsoDate,
): readonly Flow[] {
  return [
    ...recordedFlows(facts, records, asOf),
    ...facts.disclosures.flatMap(
      (disclosure) => disclosureFlow(disclosure, () => facts.transfers, records, asOf) ?? [],
    ),
  ];
}

/** The flows of a register that are recorded as transfers. */
export function recordedFlows(
  facts: RegisterFacts,
  records: RecordReader,
  asOf: IsoDate,
): readonly Flow[] {
  return facts.transfers
    .filter(({ modality }) => modality !== 'never')
    .flatMap((transfer) => transferFlow(transfer, facts, records, asOf) ?? []);
}

/** The flow of one transfer; `undefined` = it never happens, or stays within the EEA. */
export function flowOfTransfer(
  transfer: Transfer,
  records: RecordReader,
  asOf: IsoDate,
): FlowInRegister | undefined {
  if (transfer.modality === 'never') return undefined;
  const facts = factsOf(transfer.register, records, asOf);
  const flow = facts && transferFlow(transfer, facts, records, asOf);
  return flow && { flow, facts };
}

/** The flow of one disclosure; `undefined` = it stays within the EEA, or a transfer carries it. */
export function flowOfDisclosure(
  disclosure: Disclosure,
  records: RecordReader,
  asOf: IsoDate,
): FlowInRegister | undefined {
  const flow = disclosureFlow(
    disclosure,
    () => records.ownedBy('transfers', disclosure.register),
    records,
    asOf,
  );
  const facts = flow && factsOf(disclosure.register, records, asOf);
  return facts && { flow, facts };
}

function factsOf(id: string, records: RecordReader, asOf: IsoDate): RegisterFacts | undefined {
  const register = records.find('registers', id);
  return register && registerFacts(register, records, asOf);
}

/** Whether a flow concerns at least one of the activities; one that is tied to none concerns all. */
export function concerns(flow: Flow, activities: readonly { readonly id: string }[]): boolean {
  if (flow.activities.kind === 'notStated') return true;
  return coversAny(
    flow.activities,
    activities.map(({ id }) => id),
  );
}

/** Whether an adequacy decision that holds covers the flow, as far as countries tell. */
export function isAdequate(flow: Flow): boolean {
  return flow.mechanisms.some(
    (state) => state.kind === 'holds' && state.decision !== null && 'recipient' in state.decision,
  );
}

/** Whether something carries the flow on the day: an instrument that holds, or a derogation. */
export function isCarried(flow: Flow): boolean {
  return flow.mechanisms.some(({ kind }) => kind === 'holds' || kind === 'derogation');
}

/** Whether a copy of safeguards must be offered: not for adequacy nor derogations alone. */
export function needsCopy(flow: Flow): boolean {
  if (isAdequate(flow)) return false;
  const named = flow.transfer?.mechanisms ?? [];
  return (
    named.length === 0 ||
    named.some((each) => instrument(each.instrument).needsCopyMeans) ||
    !flow.mechanisms.every(({ kind }) => kind === 'holds' || kind === 'derogation')
  );
}

function transferFlow(
  transfer: Transfer,
  facts: RegisterFacts,
  records: RecordReader,
  asOf: IsoDate,
): Flow | undefined {
  const disclosure = facts.disclosures.find(({ id }) => id === transfer.disclosure) ?? null;
  const recipient = disclosure?.recipient ?? transfer.recipient;
  const location = firstAnswered(transfer.location, disclosure?.location);
  const found = abroad(location, recipient, records, asOf);
  const isOrganisation = transfer.organisation !== null;
  if (location !== undefined && found === undefined && !isOrganisation) return undefined;
  const { countries, isOpen } = found ?? { countries: [], isOpen: true };
  return {
    place: placeIn('transfers', transfer.id, ''),
    transfer,
    disclosure,
    recipient,
    countries,
    isCountryOpen: !isOrganisation && isOpen,
    locationField: 'location',
    mechanisms: transfer.mechanisms.map((mechanism) =>
      mechanismState(mechanism, { countries, asOf, textDate: facts.textDate }),
    ),
    activities: activitiesOf(transfer, disclosure),
  };
}

/** A transfer that names no activities follows the disclosure that takes the data there. */
function activitiesOf(transfer: Transfer, disclosure: Disclosure | null): Selection<string> {
  const own = transfer.scope.activities;
  return own.kind === 'all' && disclosure !== null ? disclosure.scope.activities : own;
}

function disclosureFlow(
  disclosure: Disclosure,
  transfers: () => readonly Transfer[],
  records: RecordReader,
  asOf: IsoDate,
): Flow | undefined {
  if (disclosure.modality === 'never' || isForEverybody(disclosure)) return undefined;
  const found = abroad(answered(disclosure.location), disclosure.recipient, records, asOf);
  if (found === undefined || carriedBy(transfers()).has(disclosure.id)) return undefined;
  return {
    place: placeIn('disclosures', disclosure.id, ''),
    transfer: null,
    disclosure,
    recipient: disclosure.recipient,
    countries: found.countries,
    isCountryOpen: found.isOpen,
    locationField: 'location',
    mechanisms: [],
    activities: disclosure.scope.activities,
  };
}

/**
 * Whether data is published for everybody to read. That is no transfer by itself, wherever people read it:
 * Case C-101/01, paras. 68 to 71; EDPB Guidelines 05/2021, version 2.0. Who holds the page is a recipient.
 */
function isForEverybody({ role, location }: Disclosure): boolean {
  const isAnywhere = answered(location)?.kind !== 'countries';
  return answered(role) === 'public' && isAnywhere;
}

const carried = new WeakMap<readonly Transfer[], ReadonlySet<string | null>>();

/** The disclosures that some transfers carry; worked out once for a list. */
function carriedBy(transfers: readonly Transfer[]): ReadonlySet<string | null> {
  const known = carried.get(transfers);
  if (known !== undefined) return known;
  const made = new Set<string | null>(transfers.map(({ disclosure }) => disclosure));
  carried.set(transfers, made);
  return made;
}

function firstAnswered(
  first: Answer<Location>,
  second: Answer<Location> | undefined,
): Location | undefined {
  return answered(first) ?? (second === undefined ? undefined : answered(second));
}

/** Where outside the EEA; a location that is open is read from the recipient's own country. */
function abroad(
  location: Location | undefined,
  recipient: PartyRef | null,
  records: RecordReader,
  asOf: IsoDate,
): { readonly countries: readonly string[]; readonly isOpen: boolean } | undefined {
  if (location?.kind === 'eea') return undefined;
  const named = location === undefined ? countriesOf(recipient, records) : namedIn(location);
  const isOpen = location?.kind === 'outsideEea' || location?.kind === 'anywhere';
  if (!isOpen && !named.some((country) => isThirdCountry(country, asOf))) return undefined;
  return { countries: named.filter((country) => isThirdCountry(country, asOf)), isOpen };
}

function namedIn(location: Location): readonly string[] {
  return location.kind === 'countries' ? location.countries.map(({ country }) => country) : [];
}

function countriesOf(recipient: PartyRef | null, records: RecordReader): readonly string[] {
  if (recipient?.kind !== 'party') return [];
  const country = records.find('parties', recipient.party)?.country ?? null;
  return country === null ? [] : [country];
}
