import type { IsoDate } from '#shared/kernel/iso-date.ts';
import { isWithin } from '#shared/kernel/iso-date.ts';

/** Where a row was taken from, so that a lawyer can check it. */
export type Source = {
  /** The act, decision or publication, as its publisher names it. */
  readonly title: string;
  /** Official Journal, CELEX, section or page; enough to find the place. */
  readonly reference: string;
  /** The day on which somebody last compared the row with the source. */
  readonly checkedOn: IsoDate;
};

/** What every row of the law tables carries. A row is ended by a date, never deleted. */
export type LawRow = {
  /** First day on which the row holds; `null` = the start is not recorded and does not matter here. */
  readonly validFrom: IsoDate | null;
  /** First day on which the row no longer holds; `null` = in force. */
  readonly validTo: IsoDate | null;
  readonly source: Source;
  /** Whether a published source confirms the row, apart from the fields in `unverified`. */
  readonly verified: boolean;
  /** Fields of this row that no published source confirms; show them as unconfirmed. */
  readonly unverified: readonly string[];
};

/** The languages in which the law tables name things. */
export type LawLanguage = 'fi' | 'sv' | 'en';

/** A name or term in every language of the tables, in its base form. */
export type LawNames = Readonly<Record<LawLanguage, string>>;

/** A name that some languages lack; a document then uses the name in the act's own language. */
export type PartialLawNames = Readonly<Record<LawLanguage, string | null>>;

/** Whether a row holds on a day; rows without dates hold always. */
export function holdsOn(row: Pick<LawRow, 'validFrom' | 'validTo'>, asOf: IsoDate): boolean {
  return isWithin(asOf, row.validFrom, row.validTo);
}
