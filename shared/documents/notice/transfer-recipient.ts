import type { Disclosure } from '#shared/model/disclosure.ts';
import type { Party } from '#shared/model/party.ts';
import type { PartyRef } from '#shared/model/party-ref.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import type { FrameworkId } from '#shared/law/frameworks.ts';
import type { ClauseRole } from '#shared/law/scc-row.ts';
import type { NoticeContext } from './notice-context.ts';

/** Who receives transferred data, as far as the law asks for it. */
export type TransferRecipient = {
  /** Third countries that the transfer goes to, by code. */
  readonly countries: readonly string[];
  /** The party, if one is named. */
  readonly party: Party | undefined;
  /** Roles of the two sides, where the recipient's is known. */
  readonly roles: { readonly exporter: ClauseRole; readonly importer: ClauseRole } | undefined;
};

/** The recipient of a transfer, by its disclosure or by itself. */
export function transferRecipient(context: NoticeContext, transfer: Transfer): TransferRecipient {
  const disclosure =
    transfer.disclosure === null ? undefined : context.index.disclosure(transfer.disclosure);
  const reference: PartyRef | null = disclosure?.recipient ?? transfer.recipient;
  return {
    countries: countriesOf(transfer),
    party: reference?.kind === 'party' ? context.index.party(reference.party) : undefined,
    roles: disclosure === undefined ? undefined : rolesOf(disclosure),
  };
}

function countriesOf({ location }: Transfer): readonly string[] {
  if (location.state !== 'answered' || location.value.kind !== 'countries') return [];
  return location.value.countries.map(({ country }) => country);
}

type Role = Extract<Disclosure['role'], { state: 'answered' }>['value'];

const clauseRoles: Readonly<Record<Role, TransferRecipient['roles']>> = {
  processor: { exporter: 'controller', importer: 'processor' },
  subProcessor: { exporter: 'processor', importer: 'processor' },
  controller: { exporter: 'controller', importer: 'controller' },
  jointController: { exporter: 'controller', importer: 'controller' },
  authority: undefined,
  internal: undefined,
  public: undefined,
  successor: undefined,
};

/** The sides to clauses by the recipient's role; what a processor passes on, it sends as a processor. */
function rolesOf({ role, from }: Disclosure): TransferRecipient['roles'] {
  if (role.state !== 'answered') return undefined;
  const isSubProcessor = role.value === 'processor' && from.kind === 'recipient';
  return clauseRoles[isSubProcessor ? 'subProcessor' : role.value];
}

/** Whether a party is on the list of a framework: `undefined` = not recorded. */
export function isListed(party: Party | undefined, framework: FrameworkId): boolean | undefined {
  const entry = party?.frameworks.find((candidate) => candidate.framework === framework);
  return entry?.listed.state === 'answered' ? entry.listed.value : undefined;
}
