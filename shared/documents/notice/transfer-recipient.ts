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
  const party = reference?.kind === 'party' ? context.index.party(reference.party) : undefined;
  const { location } = transfer;
  const countries =
    location.state === 'answered' && location.value.kind === 'countries'
      ? location.value.countries.map(({ country }) => country)
      : [];
  const role = disclosure?.role.state === 'answered' ? disclosure.role.value : undefined;
  const isOnward = disclosure?.from.kind === 'recipient';
  return {
    countries,
    party,
    roles: rolesOf(isOnward && role === 'processor' ? 'subProcessor' : role),
  };
}

function rolesOf(role: string | undefined): TransferRecipient['roles'] {
  switch (role) {
    case 'processor':
      return { exporter: 'controller', importer: 'processor' };
    case 'subProcessor':
      return { exporter: 'processor', importer: 'processor' };
    case 'controller':
    case 'jointController':
      return { exporter: 'controller', importer: 'controller' };
    default:
      return undefined;
  }
}

/** Whether a party is on the list of a framework: `undefined` = not recorded. */
export function isListed(party: Party | undefined, framework: FrameworkId): boolean | undefined {
  const entry = party?.frameworks.find((candidate) => candidate.framework === framework);
  return entry?.listed.state === 'answered' ? entry.listed.value : undefined;
}
