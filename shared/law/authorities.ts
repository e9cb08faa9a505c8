import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { AuthorityRow, RegionalAuthorityRow } from './authority-row.ts';
import type { LawLanguage, LawNames } from './law-row.ts';
import { stateOf } from './countries.ts';
import { authorityRows } from './data/authority-rows.ts';
import { regionalAuthorityRows } from './data/regional-authority-rows.ts';
import { holdsOn } from './law-row.ts';

/** Every national authority of the tables. */
export const authorities: readonly AuthorityRow[] = authorityRows;

/** Every regional authority of the tables. */
export const regionalAuthorities: readonly RegionalAuthorityRow[] = regionalAuthorityRows;

/**
 * The national supervisory authority for controllers of the private sector in a country.
 *
 * Traps: in Germany (`covers: 'federal'`) the authority of the Land is competent, see
 * `regionalAuthoritiesOf`; for private controllers on the Åland Islands the Finnish one is; territories
 * are judged with their state.
 *
 * @param country ISO 3166-1 alpha-2, upper case.
 * @returns `undefined` when the tables know none; then the person's own authority is named (Art. 77).
 */
export function authorityOf(country: string, asOf: IsoDate): AuthorityRow | undefined {
  const state = stateOf(country);
  return authorities.find((row) => row.country === state && holdsOn(row, asOf));
}

/**
 * The authority for public bodies of a country: the Åland Islands have one of their own, elsewhere it is
 * the national one.
 */
export function publicSectorAuthorityOf(country: string, asOf: IsoDate): AuthorityRow | undefined {
  const own = authorities.find(
    (row) => row.country === country && row.covers === 'publicSector' && holdsOn(row, asOf),
  );
  return own ?? authorityOf(country, asOf);
}

/**
 * The authorities of the parts of a country, or of one part; two where the sectors are split (Bavaria).
 *
 * @param place Country (`DE`) or region (`DE-BY`, ISO 3166-2).
 */
export function regionalAuthoritiesOf(
  place: string,
  asOf: IsoDate,
): readonly RegionalAuthorityRow[] {
  return regionalAuthorities.filter(
    (row) => (row.region === place || row.region.startsWith(`${place}-`)) && holdsOn(row, asOf),
  );
}

/** A contact text in a language; most are the same in all. `null` = none is known. */
export function inLanguage(text: string | LawNames | null, language: LawLanguage): string | null {
  return text === null || typeof text === 'string' ? text : text[language];
}
