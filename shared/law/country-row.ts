import type { LawRow } from './law-row.ts';

/**
 * Why a country is no third country: Member State of the Union; EEA state; United Kingdom in the
 * transition after withdrawal; United Kingdom in the bridge before its adequacy decision.
 */
export type CountryStatus = 'union' | 'eea' | 'transition' | 'bridge';

/** A stretch of time in which transfers to a country were none under Chapter V GDPR. */
export type CountryStatusRow = LawRow & {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly status: CountryStatus;
};

/** A territory with a code of its own (ISO 3166-1) and its place under Union law. */
export type TerritoryRow = LawRow & {
  readonly territory: string;
  /** The state with which it is judged; `null` = outside the EEA on its own account. */
  readonly treatedAs: string | null;
  /** Its place is doubtful enough that the user should ask a lawyer. */
  readonly caution: boolean;
};
