import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { LawReference } from './citations.ts';
import type { LawRow } from './law-row.ts';
import type { TermId } from './terms.ts';
import { gdpr } from './citations.ts';
import { gdprRow } from './data/sources.ts';
import { holdsOn } from './law-row.ts';

/** A legal basis by the letter of Art. 6(1) GDPR that lays it down. */
export type LegalBasis = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

/** A condition for special categories by the letter of Art. 9(2) GDPR that lays it down. */
export type SpecialCategoryCondition = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j';

/** What lets criminal-offence data be processed, Art. 10 GDPR. */
export type CriminalDataGround = 'officialAuthority' | 'authorisedByLaw';

type Basis = LawRow & {
  readonly reference: LawReference;
  /** The official term that names the basis. */
  readonly term: TermId;
  /** Union or Member State law must lay the basis down, Art. 6(3), or may add conditions to it. */
  readonly needsLaw: boolean;
};

/** The legal bases of Art. 6(1) GDPR, in its order. */
export const legalBases = [
  { id: 'a', reference: gdpr('6(1)(a)'), term: 'basis_consent', needsLaw: false, ...gdprRow },
  { id: 'b', reference: gdpr('6(1)(b)'), term: 'basis_contract', needsLaw: false, ...gdprRow },
  {
    id: 'c',
    reference: gdpr('6(1)(c)'),
    term: 'basis_legal_obligation',
    needsLaw: true,
    ...gdprRow,
  },
  {
    id: 'd',
    reference: gdpr('6(1)(d)'),
    term: 'basis_vital_interests',
    needsLaw: false,
    ...gdprRow,
  },
  { id: 'e', reference: gdpr('6(1)(e)'), term: 'basis_public_task', needsLaw: true, ...gdprRow },
  {
    id: 'f',
    reference: gdpr('6(1)(f)'),
    term: 'basis_legitimate_interests',
    needsLaw: false,
    ...gdprRow,
  },
] as const satisfies readonly (Basis & { readonly id: LegalBasis })[];

/** The conditions of Art. 9(2) GDPR under which special categories may be processed, in its order. */
export const specialCategoryConditions = [
  condition('a', 'art9_a_explicit_consent', false),
  condition('b', 'art9_b_employment_social_security', true),
  condition('c', 'art9_c_vital_interests', false),
  condition('d', 'art9_d_nonprofit_bodies', false),
  condition('e', 'art9_e_manifestly_public', false),
  condition('f', 'art9_f_legal_claims', false),
  condition('g', 'art9_g_substantial_public_interest', true),
  condition('h', 'art9_h_health_social_care', true),
  condition('i', 'art9_i_public_health', true),
  condition('j', 'art9_j_archiving_research_statistics', true),
] as const;

function condition<Id extends SpecialCategoryCondition>(
  id: Id,
  term: TermId,
  needsLaw: boolean,
): Basis & { readonly id: Id } {
  return { id, reference: gdpr(`9(2)(${id})`), term, needsLaw, ...gdprRow };
}

/** The grounds of Art. 10 GDPR; both stand in one Article without points. */
export const criminalDataGrounds = [
  { id: 'officialAuthority', reference: gdpr('10'), needsLaw: false, ...gdprRow },
  { id: 'authorisedByLaw', reference: gdpr('10'), needsLaw: true, ...gdprRow },
] as const satisfies readonly (Omit<Basis, 'term'> & { readonly id: CriminalDataGround })[];

/**
 * Bases that the UK GDPR has and the GDPR has not. They never appear in a document under Union law.
 *
 * @see UK GDPR, Art. 6(1)(ea) and Annex 1, in force on 5 February 2026 (SI 2026/82).
 */
export const ukLegalBases = [
  {
    id: 'ea',
    reference: { act: 'uk-gdpr', article: '6', paragraph: '1', point: 'ea' },
    validFrom: '2026-02-05',
    validTo: null,
    source: {
      title: 'Data (Use and Access) Act 2025',
      reference: 'recognised legitimate interests; commencement SI 2026/82',
      checkedOn: '2026-11-21',
    },
    verified: true,
    unverified: [],
  },
] as const satisfies readonly (LawRow & {
  readonly id: string;
  readonly reference: LawReference;
})[];

/** Whether the UK's own basis of that letter was in force; a letter of the GDPR's own list never is one. */
export function isUkLegalBasis(letter: string, asOf: IsoDate): boolean {
  return ukLegalBases.some((row) => row.id === letter && holdsOn(row, asOf));
}

/** Where Art. 6(1) GDPR lays a legal basis down. */
export function legalBasisReference(basis: LegalBasis): LawReference {
  return gdpr(`6(1)(${basis})`);
}

/** Where Art. 9(2) GDPR lays a condition for special categories down. */
export function specialCategoryReference(letter: SpecialCategoryCondition): LawReference {
  return gdpr(`9(2)(${letter})`);
}
