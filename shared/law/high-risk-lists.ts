import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { LawRow } from './law-row.ts';
import { stateOf } from './countries.ts';
import { highRiskListRows } from './data/high-risk-list-rows.ts';
import { holdsOn } from './law-row.ts';

/** An authority's list of processing that needs an impact assessment, Art. 35(4) GDPR. */
export type HighRiskListRow = LawRow & {
  readonly country: string;
  /** What the list is called, in the authority's own language. */
  readonly title: string;
};

/** Every list of the tables. */
export const highRiskLists: readonly HighRiskListRow[] = highRiskListRows;

/**
 * The list of a country's supervisory authority on a day, if the tables know one.
 *
 * @see Art. 35(4) and (6) GDPR.
 */
export function highRiskListAt(country: string, asOf: IsoDate): HighRiskListRow | undefined {
  const state = stateOf(country);
  return highRiskLists.find((row) => row.country === state && holdsOn(row, asOf));
}
