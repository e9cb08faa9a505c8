import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { isWithin } from '#shared/kernel/iso-date.ts';
import type {
  ClauseRole,
  SccAnnexRow,
  SccClauseRow,
  SccDecisionRow,
  SccModule,
  SccModuleRow,
} from './scc-row.ts';
import { sccAnnexRows, sccClauseRows, sccDecisionRows, sccModuleRows } from './data/scc-rows.ts';
import { decisionDigits } from './decision-number.ts';
import { holdsOn } from './law-row.ts';

/** Every decision on standard contractual clauses, the repealed ones too. */
export const sccDecisions: readonly SccDecisionRow[] = sccDecisionRows;

/** The four modules of Decision (EU) 2021/914. */
export const sccModules: readonly SccModuleRow[] = sccModuleRows;

/** The eighteen clauses of Decision (EU) 2021/914. */
export const sccClauses: readonly SccClauseRow[] = sccClauseRows;

/** The annexes of Decision (EU) 2021/914. */
export const sccAnnexes: readonly SccAnnexRow[] = sccAnnexRows;

/**
 * The clauses that "standard contractual clauses" meant on a day: those last adopted that could then be
 * agreed for a transfer to a recipient in that role. Since 27 June 2021 one decision serves all roles.
 *
 * @returns `undefined` before the first decision.
 */
export function sccDecisionInForce(
  asOf: IsoDate,
  importer: ClauseRole = 'processor',
): SccDecisionRow | undefined {
  return sccDecisions
    .filter((row) => row.use === 'transfer' && row.importers.includes(importer))
    .filter((row) => isWithin(asOf, row.concludableFrom, row.concludableTo))
    .at(-1);
}

/**
 * The decision that a text names, whatever language wrote the number (`2010/87/EY`, `(EU) 2021/914`).
 *
 * @returns `undefined` when no decision on standard contractual clauses has that number.
 */
export function sccDecisionNamed(text: string): SccDecisionRow | undefined {
  const digits = decisionDigits(text);
  return sccDecisions.find((row) => row.number.digits === digits);
}

/**
 * Whether clauses of a decision carry a transfer on a day.
 *
 * Repealed clauses do until 27 December 2022 if they were agreed before 27 September 2021 and the
 * processing stays unchanged; the caller must ask for the day of signature.
 *
 * @see Decision (EU) 2021/914, Art. 4(4).
 */
export function areClausesUsable(row: SccDecisionRow, asOf: IsoDate): boolean {
  return row.use === 'transfer' && holdsOn(row, asOf);
}

/** The module of Decision (EU) 2021/914 for the roles of the party that sends and the party that receives. */
export function moduleFor(exporter: ClauseRole, importer: ClauseRole): SccModule {
  if (exporter === 'controller') return importer === 'controller' ? 'M1' : 'M2';
  return importer === 'processor' ? 'M3' : 'M4';
}
