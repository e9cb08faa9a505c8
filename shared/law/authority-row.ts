import type { LawNames, LawRow } from './law-row.ts';

/** How an authority is reached. Texts that differ by language are given per language. */
export type AuthorityContact = {
  readonly post: string | LawNames | null;
  readonly visit: string | LawNames | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | LawNames;
  /** A mailbox of its own for complaints. */
  readonly complaintsEmail: string | null;
};

/** A national supervisory authority, Art. 51 GDPR. */
export type AuthorityRow = LawRow & {
  /** ISO 3166-1 alpha-2; `AX` for the Åland Islands. */
  readonly country: string;
  readonly regime: 'union' | 'eea' | 'thirdCountry';
  /** `federal`: regional authorities supervise the private sector. `publicSector`: the public sector only. */
  readonly covers: 'whole' | 'federal' | 'publicSector';
  /** Official where the language is the authority's own; elsewhere a description, marked unverified. */
  readonly names: LawNames;
  /** The person in office, where the law names that person as the authority (tietosuojavaltuutettu). */
  readonly officeHolder: LawNames | null;
  /** Official names in the authority's own languages (ISO 639-1). */
  readonly ownNames: readonly { readonly language: string; readonly text: string }[];
  readonly contact: AuthorityContact;
};

/** A supervisory authority of a part of a country. */
export type RegionalAuthorityRow = LawRow & {
  /** ISO 3166-2: `DE-BY`. */
  readonly region: string;
  readonly sector: 'all' | 'private' | 'public';
  /** Official name in the country's own language. */
  readonly name: string;
  readonly contact: AuthorityContact;
};
