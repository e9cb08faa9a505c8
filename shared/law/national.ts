import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { ConsentAgeRow, IdentityNumberRow, StatutoryRetentionRow } from './national-row.ts';
import { stateOf } from './countries.ts';
import { consentAgeRows } from './data/consent-age-rows.ts';
import { identityNumberRows } from './data/identity-number-rows.ts';
import { retentionRows } from './data/retention-rows.ts';
import { holdsOn } from './law-row.ts';

/** The name of a statutory period: `fi.accounting_vouchers`, `se.accounting`, … */
export type StatutoryRetentionId = (typeof retentionRows)[number]['id'];

/** Every consent age of the tables. */
export const consentAges: readonly ConsentAgeRow[] = consentAgeRows;

/** Every statutory period of the tables. */
export const statutoryRetention: readonly StatutoryRetentionRow[] = retentionRows;

/** Every rule on identification numbers of the tables. */
export const identityNumberRules: readonly IdentityNumberRow[] = identityNumberRows;

/**
 * The age from which a child consents to online services by itself; below it, the holder of parental
 * responsibility does. Where a country has not chosen, the Regulation says 16.
 *
 * @returns `undefined` when the tables do not know the country on that day.
 * @see Art. 8(1) GDPR.
 */
export function consentAgeAt(country: string, asOf: IsoDate): ConsentAgeRow | undefined {
  const state = stateOf(country);
  return consentAges.find((row) => row.country === state && holdsOn(row, asOf));
}

/** The national rule on identification numbers, if the tables know one. */
export function identityNumberRuleAt(
  country: string,
  asOf: IsoDate,
): IdentityNumberRow | undefined {
  const state = stateOf(country);
  return identityNumberRules.find((row) => row.country === state && holdsOn(row, asOf));
}

/** The statutory periods of a country on a day. */
export function statutoryRetentionAt(
  country: string,
  asOf: IsoDate,
): readonly StatutoryRetentionRow[] {
  const state = stateOf(country);
  return statutoryRetention.filter((row) => row.country === state && holdsOn(row, asOf));
}
