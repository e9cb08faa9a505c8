import type { AdequacyQuestion, AdequacyScope } from '#shared/law/adequacy-row.ts';
import { adequacyAt } from '#shared/law/adequacy.ts';
import { isThirdCountry } from '#shared/law/countries.ts';
import { englishDecisionNumber } from '#shared/law/decision-number.ts';
import { moduleFor } from '#shared/law/scc.ts';
import { answered } from '#shared/model/answer.ts';
import type { Location } from '#shared/model/location.ts';
import type { Transfer } from '#shared/model/transfer.ts';
import { indexOf } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

/** What the law says of a country on a day, and what can carry a transfer there. */
export type CountryLaw =
  /** Within the EEA: no transfer to a third country. */
  | { readonly kind: 'noTransfer'; readonly country: string }
  | {
      readonly kind: 'adequate';
      readonly country: string;
      readonly decision: string;
      /** Whom the decision covers; `null` = everybody. */
      readonly scope: AdequacyScope | null;
      readonly questions: readonly AdequacyQuestion[];
      /** Last day of the decision, if it has one. */
      readonly until: string | null;
      readonly isContested: boolean;
    }
  /** No decision: Art. 46 safeguards, or as a last resort Art. 49. */
  | { readonly kind: 'needsSafeguard'; readonly country: string };

/** What the law says of each country of a transfer on a day. */
export function lawOfTransfer(
  workspace: Workspace,
  transfer: Transfer,
  asOf: string,
): readonly CountryLaw[] {
  const named = namedCountries(transfer);
  if (named.length > 0) return named.map((country) => lawOfCountry(country, asOf));
  // A recipient from the EEA says nothing of where the data goes; one from elsewhere does.
  const home = homeOf(workspace, transfer);
  return home !== null && isThirdCountry(home, asOf) ? [lawOfCountry(home, asOf)] : [];
}

function lawOfCountry(country: string, asOf: string): CountryLaw {
  if (!isThirdCountry(country, asOf)) return { kind: 'noTransfer', country };
  const row = adequacyAt(country, asOf);
  if (row === undefined) return { kind: 'needsSafeguard', country };
  return {
    kind: 'adequate',
    country,
    decision: englishDecisionNumber(row.number),
    scope: row.scope,
    questions: row.questions,
    until: row.validTo,
    isContested: row.caution !== null,
  };
}

function namedCountries({ location }: Transfer): readonly string[] {
  const place: Location | undefined = answered(location);
  return place?.kind === 'countries' ? place.countries.map(({ country }) => country) : [];
}

/** Country of the recipient, where it is one party. */
function homeOf(workspace: Workspace, transfer: Transfer): string | null {
  const recipient = recipientOf(workspace, transfer);
  return recipient?.kind === 'party' ? indexOf(workspace).party(recipient.party).country : null;
}

function recipientOf(workspace: Workspace, { disclosure, recipient }: Transfer) {
  return disclosure === null ? recipient : indexOf(workspace).disclosure(disclosure).recipient;
}

/** The module of the standard contractual clauses that the roles call for; `null` while they are open. */
export function proposedModule(
  workspace: Workspace,
  { disclosure, register }: Transfer,
): 'M1' | 'M2' | 'M3' | 'M4' | null {
  const index = indexOf(workspace);
  if (disclosure === null) return null;
  const role = answered(index.disclosure(disclosure).role);
  const isProcessor = role === 'processor' || role === 'subProcessor';
  if (!isProcessor && role !== 'controller' && role !== 'jointController') return null;
  const roles = new Set(
    index.activitiesOf(register).map((activity) => answered(activity.role) === 'processor'),
  );
  if (roles.size !== 1) return null;
  return moduleFor(
    roles.has(true) ? 'processor' : 'controller',
    isProcessor ? 'processor' : 'controller',
  );
}
