import type { LawReference } from './citations.ts';
import type { LawNames, LawRow, PartialLawNames } from './law-row.ts';

/** One way in which Chapter V GDPR lets personal data leave the EEA. */
export type InstrumentRow = LawRow & {
  /** As the facts and the workspace name it: `adequacy`, `scc_commission`, `derog_a`, … */
  readonly id: string;
  readonly reference: LawReference;
  readonly furtherReferences: readonly LawReference[];
  /** `internationalAgreement` (Art. 48) carries no transfer alone: another instrument must stand beside it. */
  readonly kind: 'adequacy' | 'safeguard' | 'internationalAgreement' | 'derogation';
  readonly names: LawNames;
  /** The everyday name beside the official one. */
  readonly practice: PartialLawNames | null;
  /** Each transfer needs a supervisory authority's authorisation, Art. 46(3). */
  readonly needsAuthorisation: boolean;
  /** The law and practice of the country must be assessed (Case C-311/18). */
  readonly needsImpactAssessment: boolean;
  /** Whether public authorities may rely on it: Arts. 46(2)(a), 46(3)(b), 49(3). */
  readonly publicAuthorities: 'any' | 'only' | 'excluded';
  /** A notice must say how a copy of the safeguards can be had, Arts. 13(1)(f), 14(1)(f). */
  readonly needsCopyMeans: boolean;
};
