import type { LawRow, PartialLawNames } from './law-row.ts';

/** A legal act that documents cite. */
export type ActRow = LawRow & {
  /** `gdpr`, or jurisdiction, year and number: `fi-1997-1336`, `se-2018-218`, `eu-2002-58`. */
  readonly id: string;
  /** `EU` or a country (ISO 3166-1 alpha-2); `AX` for the Åland Islands. */
  readonly jurisdiction: string;
  /** As the jurisdiction writes it: `1336/1997`, `2018:218`, `(EU) 2016/679`, or an abbreviation. */
  readonly number: string;
  /**
   * Names as a sentence uses them, without the number: lower case, in Swedish the definite form
   * (`bokföringslagen (1336/1997)`). `null` = no settled name in that language.
   */
  readonly names: PartialLawNames;
  /** The name in the act's own language, where that is none of the three. */
  readonly ownName: { readonly language: string; readonly text: string } | null;
};
