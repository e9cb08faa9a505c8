import type { LawReference } from './citations.ts';
import type { LegalBasis } from './legal-bases.ts';
import type { LawRow } from './law-row.ts';
import type { TermId } from './terms.ts';

/** A right of the data subject that notices tell about: Arts. 15 to 18, 20 to 22, 7(3) and 77 GDPR. */
export type Right =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'objection'
  | 'portability'
  | 'automatedDecision'
  | 'withdrawal'
  | 'complaint';

/** What a right needs besides its legal basis. */
export type RightCondition =
  /** Processing by automated means of data that the person provided, Art. 20(1). */
  | 'automatedMeansAndProvidedData'
  /** Processing for direct marketing, Art. 21(2). */
  | 'directMarketing'
  /** Research or statistics under Art. 89(1), Art. 21(6). */
  | 'researchOrStatistics'
  /** A decision based solely on automated processing with legal or similar effect, Art. 22(1). */
  | 'solelyAutomatedDecision'
  /** Special categories processed on explicit consent, Art. 9(2)(a). */
  | 'explicitConsentToSpecialCategories';

/** Why a right applies to a basis, or why not; a code for the author's screen. */
export type RightReason =
  | 'anyBasis'
  | 'erasureGrounds'
  | 'erasureLimitedByLegalTask'
  | 'basisIsConsent'
  | 'basisIsNotConsent'
  | 'basisIsConsentOrContract'
  | 'portabilityNeedsConsentOrContract'
  | 'portabilityExcludedForPublicTask'
  | 'objectionToPublicTaskOrInterest'
  | 'objectionNeedsPublicTaskOrInterest'
  | 'solelyAutomatedDecisionOnly';

/**
 * Whether a right exists for processing on one legal basis: `always`; `limited` = exists, but the law
 * usually takes it away on this basis; `onCondition` = only where one of `conditions` holds; `never`.
 */
export type Entitlement = {
  readonly applies: 'always' | 'limited' | 'onCondition' | 'never';
  readonly conditions: readonly RightCondition[];
  readonly reason: RightReason;
  /** The place that gives the right on this basis, limits it or leaves it out. */
  readonly reference: LawReference;
};

/** A right with its place, its official term and its reach over the six legal bases. */
export type RightRow = LawRow & {
  readonly id: Right;
  readonly reference: LawReference;
  readonly term: TermId;
  readonly byBasis: Readonly<Record<LegalBasis, Entitlement>>;
};

/** What a point of a right says. */
export type RightPointKind =
  'part' | 'ground' | 'scope' | 'condition' | 'limit' | 'exception' | 'effect' | 'safeguard';

/** One thing that a notice may say about a right. */
export type RightPointRow = LawRow & {
  /** Stable name, starting with the right: `erasure.grounds.consentWithdrawn`. */
  readonly key: string;
  readonly right: Right;
  readonly kind: RightPointKind;
  /** `law` = the Regulation says it; `own` = notices say it, the Regulation does not, or not so. */
  readonly wording: 'law' | 'own';
  /** The place that says it or, for an own point, comes closest. */
  readonly reference: LawReference;
};
