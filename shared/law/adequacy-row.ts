import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { DecisionNumber } from './decision-number.ts';
import type { LawNames, LawRow } from './law-row.ts';

/** Who or what a decision of limited scope covers. */
export type AdequacyScope =
  | 'automatedProcessing'
  | 'brazilianLaw'
  | 'businessOperators'
  | 'commercialOrganisations'
  | 'dpfListed'
  | 'europeanPatentOrganisation'
  | 'pipaControllers'
  | 'privacyShieldListed'
  | 'safeHarbourListed';

/** A question that must be answered with yes before a recipient falls within the decision. */
export type AdequacyQuestion =
  | 'activeOnDpfList'
  | 'activeOnPrivacyShieldList'
  | 'activeOnSafeHarbourList'
  /** The certification covers human-resources data, where such data are sent. */
  | 'certificationCoversData'
  /** The exporter is in the Union: the decision was not yet part of the EEA Agreement. */
  | 'exporterInUnion'
  | 'notCreditInformation'
  /** Broadcasters and press, religious and political bodies in those capacities are left out. */
  | 'notExcludedRecipient'
  | 'notForImmigrationControl'
  | 'notForPublicSecurity'
  | 'notMissionaryOrNomination'
  | 'notPublicBodyNorProvincialEmployeeData'
  | 'processingAutomated'
  | 'recipientIsEuropeanPatentOrganisation'
  | 'subjectToAppi'
  | 'subjectToLgpd'
  | 'subjectToPipa'
  | 'subjectToPipeda'
  | 'supplementaryRulesApply'
  | 'withinTerritorialScope';

/** An international organisation with an adequacy decision. */
export type AdequateOrganisation = 'europeanPatentOrganisation';

/** An adequacy decision of the Commission, Art. 45(3) GDPR, for one stretch of its validity. */
export type AdequacyRow = LawRow & {
  readonly recipient:
    | { readonly kind: 'country'; readonly country: string }
    | { readonly kind: 'organisation'; readonly organisation: string };
  readonly organisationNames: LawNames | null;
  readonly number: DecisionNumber;
  readonly form: 'decision' | 'implementingDecision';
  readonly adopted: IsoDate;
  /** Later decisions that prolonged this one, for the stretch of the row; `number` may be unknown. */
  readonly amendments: readonly {
    readonly number: DecisionNumber | null;
    readonly adopted: IsoDate;
  }[];
  /** `null` = the whole country or territory. */
  readonly scope: AdequacyScope | null;
  /** May stand without a scope, where a decision leaves out a use and not a kind of recipient. */
  readonly questions: readonly AdequacyQuestion[];
  /** The decision stands, but its future is doubtful: a caution beside every transfer under it. */
  readonly caution: 'litigationPending' | null;
  /** How a decision that no longer holds came to its end, other than by expiry. */
  readonly ended: {
    readonly on: IsoDate;
    readonly by: 'annulled' | 'accession';
    readonly judgment: string | null;
  } | null;
};
