import { answered } from '#shared/model/answer.ts';
import type { PartyRef } from '#shared/model/party-ref.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

/** As what records speak of a party, in the order in which they are told. */
const partyRoles = [
  'controller',
  'jointController',
  'processor',
  'subProcessor',
  'recipient',
  'authority',
  'source',
  'supplier',
  'parent',
  'representative',
  'dpo',
  'contactPerson',
] as const;
export type PartyRole = (typeof partyRoles)[number];

type Roles = Map<string, Set<PartyRole>>;

const known = new WeakMap<Workspace, Roles>();

/** The roles in which the records of a workspace speak of a party: roles are relations, never kinds of party. */
export function rolesOf(workspace: Workspace, party: string): readonly PartyRole[] {
  const roles = known.get(workspace) ?? collect(workspace);
  known.set(workspace, roles);
  const own = roles.get(party);
  return own === undefined ? [] : partyRoles.filter((role) => own.has(role));
}

function collect(workspace: Workspace): Roles {
  const roles: Roles = new Map();
  const note = (party: string | null | undefined, role: PartyRole): void => {
    if (party === null || party === undefined) return;
    const own = roles.get(party);
    if (own === undefined) roles.set(party, new Set([role]));
    else own.add(role);
  };
  noteControllers(workspace, note);
  noteRecipients(workspace, note);
  for (const { party } of workspace.sources) note(partyOf(party), 'source');
  for (const { vendor } of workspace.systems) note(vendor, 'supplier');
  for (const { parent, representatives, dpo } of workspace.parties) {
    note(parent, 'parent');
    for (const { party } of representatives) note(party, 'representative');
    note(answered(dpo)?.party, 'dpo');
  }
  return roles;
}

type Note = (party: string | null | undefined, role: PartyRole) => void;

function noteControllers({ registers, activities }: Workspace, note: Note): void {
  for (const { controllers, jointArrangements, contactPerson } of registers) {
    for (const { party } of controllers) note(partyOf(party), 'controller');
    for (const { parties } of jointArrangements) {
      for (const party of parties) note(partyOf(party), 'jointController');
    }
    note(answered(contactPerson), 'contactPerson');
  }
  for (const { engagement } of activities) {
    for (const party of engagement?.onBehalfOf ?? []) note(partyOf(party), 'controller');
  }
}

function noteRecipients({ disclosures, transfers, trackers }: Workspace, note: Note): void {
  for (const { recipient, role, knownRecipients } of disclosures) {
    const as = roleAsRecipient(answered(role));
    note(partyOf(recipient), as);
    for (const party of knownRecipients) note(party, as);
  }
  for (const { recipient, organisation } of transfers) {
    note(partyOf(recipient), 'recipient');
    note(organisation, 'recipient');
  }
  for (const { provider, providerRole } of trackers) {
    note(partyOf(provider), roleAsRecipient(answered(providerRole)));
  }
}

/** A controller that receives data is told as a recipient: the register has controllers of its own. */
function roleAsRecipient(role: string | undefined): PartyRole {
  if (role === 'processor' || role === 'subProcessor' || role === 'authority') return role;
  return role === 'jointController' ? role : 'recipient';
}

function partyOf(reference: PartyRef | null): string | undefined {
  if (reference?.kind === 'party') return reference.party;
  return reference?.kind === 'group' ? reference.parent : undefined;
}
