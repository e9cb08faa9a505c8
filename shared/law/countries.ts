import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { CountryStatus, CountryStatusRow, TerritoryRow } from './country-row.ts';
import { countryStatusRows, territoryRows } from './data/country-rows.ts';
import { holdsOn } from './law-row.ts';

/** Every stretch of membership, ended ones too. */
export const countryStatuses: readonly CountryStatusRow[] = countryStatusRows;

/** Territories with a code of their own. */
export const territories: readonly TerritoryRow[] = territoryRows;

const territoryByCode = new Map(territories.map((row) => [row.territory, row]));
const statusesByCountry = new Map(
  countryStatuses.map(({ country }) => [
    country,
    countryStatuses.filter((row) => row.country === country),
  ]),
);

/** The state with which a country or territory is judged: `FI` for the Åland Islands, else itself. */
export function stateOf(country: string): string {
  return territoryByCode.get(country)?.treatedAs ?? country;
}

/** What keeps a country from being a third country on a day; `undefined` = it is one. */
export function countryStatusAt(country: string, asOf: IsoDate): CountryStatus | undefined {
  const rows = statusesByCountry.get(stateOf(country)) ?? [];
  return rows.find((row) => holdsOn(row, asOf))?.status;
}

/**
 * Whether a transfer to a country on a day falls under Chapter V GDPR (before 2018: Art. 25 of Directive
 * 95/46/EC).
 *
 * The United Kingdom was a Member State until 31 January 2020, was treated as one until the end of that
 * year, and was no third country under the bridge of the Trade and Cooperation Agreement until its
 * adequacy decision of 28 June 2021.
 *
 * @param country ISO 3166-1 alpha-2, upper case; territories such as `AX` are judged with their state.
 * @param asOf Calendar day of the transfer or of the document.
 */
export function isThirdCountry(country: string, asOf: IsoDate): boolean {
  return countryStatusAt(country, asOf) === undefined;
}

/** Whether a country was a Member State of the Union on a day, the transition not counted. */
export function isUnionMember(country: string, asOf: IsoDate): boolean {
  return countryStatusAt(country, asOf) === 'union';
}

/** Countries of the Union and the EEA on a day, by code. */
export function eeaCountriesAt(asOf: IsoDate): readonly string[] {
  return countryStatuses
    .filter((row) => (row.status === 'union' || row.status === 'eea') && holdsOn(row, asOf))
    .map((row) => row.country);
}

/** Whether the place of a territory is so doubtful that a lawyer should be asked. */
export function needsLegalAdvice(country: string): boolean {
  return territories.some((row) => row.territory === country && row.caution);
}
