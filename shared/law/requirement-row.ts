import type { LawReference } from './citations.ts';
import type { LawNames, LawRow } from './law-row.ts';

/** A circumstance on which a requirement depends: a fact of the organisation, the processing or an event. */
export type Circumstance =
  | 'adequacyTransfer'
  | 'authorisedTransfer'
  | 'automatedDecision'
  | 'automatedDecisionByContractOrConsent'
  | 'bcrTransfer'
  | 'belowRecordThreshold'
  | 'breach'
  | 'childConsentOnline'
  | 'compellingInterestTransfer'
  | 'consent'
  | 'criminalData'
  | 'derogationTransfer'
  | 'directMarketing'
  | 'disclosureEnvisaged'
  | 'dpiaNeeded'
  | 'dpoDesignated'
  | 'dpoMandatory'
  | 'exceptionInvoked'
  | 'explicitConsentToSpecialCategories'
  | 'highRiskBreach'
  | 'jointControllers'
  | 'largeScaleSpecialData'
  | 'legalObligation'
  | 'legitimateInterests'
  | 'newPurpose'
  | 'onNationalDpiaList'
  | 'processors'
  | 'publicAreaMonitoring'
  | 'publicTask'
  | 'recipients'
  | 'representative'
  | 'residualHighRisk'
  | 'sccTransfer'
  | 'specialCategories'
  | 'systematicEvaluation'
  | 'terminalStorage'
  | 'transfers'
  | 'usedToCommunicate';

/** When a requirement is due: always, when one of several circumstances holds, or never of itself. */
export type Due =
  | { readonly kind: 'always' }
  | { readonly kind: 'when'; readonly anyOf: readonly Circumstance[] }
  | { readonly kind: 'optional' };

/** How strongly the law asks. */
export type RequirementLevel =
  | 'must'
  /** "Where possible": Art. 30(1)(f) and (g), 30(2)(d). */
  | 'wherePossible'
  | 'whereAppropriate'
  /** Not listed in Art. 13 or 14, but answers a duty of Art. 12. */
  | 'recommendedInNotice'
  /** Relieves from a duty. */
  | 'exception'
  | 'optional'
  /** Laid down by another act than the GDPR. */
  | 'otherAct';

/** One point of the law that a notice, a record or a neighbouring document must answer. */
export type RequirementRow = LawRow & {
  /** Stable name, written like the place: `13.1.f`, `30.1.a`, `12.1.form`. */
  readonly id: string;
  /** Where the law says it. Several places: the first one that carries the duty. */
  readonly reference: LawReference;
  readonly level: RequirementLevel;
  readonly due: Due;
  /** What is asked, for developers; never shown or printed. */
  readonly gist: string;
  /** Short heading with the official terms, where notices and records usually have one. */
  readonly label: LawNames | null;
};

/** Due in every case. */
export const always: Due = { kind: 'always' };

/** Due when at least one of the circumstances holds. */
export function when(...anyOf: readonly Circumstance[]): Due {
  return { kind: 'when', anyOf };
}
