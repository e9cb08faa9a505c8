import type { LawReference } from './citations.ts';
import type { LawNames, LawRow } from './law-row.ts';

/** From which age a child may consent to online services without a parent, Art. 8(1) GDPR. */
export type ConsentAgeRow = LawRow & { readonly country: string; readonly age: number };

/** A national rule on identification numbers, Art. 87 GDPR. */
export type IdentityNumberRow = LawRow & {
  readonly country: string;
  /** The country's word for its number. */
  readonly names: LawNames | null;
  readonly law: LawReference;
};

/** The event from which a statutory period runs. */
export type StatutoryStart =
  | 'caseClosed'
  | 'claimArose'
  | 'deathOfPatient'
  | 'dueDate'
  | 'endOfCalendarYear'
  | 'endOfCalendarYearOfAccrual'
  | 'endOfCalendarYearOfAdjustmentStart'
  | 'endOfCalendarYearOfFinancialYearEnd'
  | 'endOfCalendarYearOfTaxYear'
  | 'endOfCustomerRelationship'
  | 'endOfEmployment'
  | 'endOfFinancialYear'
  | 'endOfTaxYear'
  | 'firstJanuaryOfNextYear'
  | 'issueOfDocument'
  | 'lastEntry'
  | 'lastTransaction'
  | 'receiptOfReport'
  | 'recording'
  | 'recruitmentDecision';

/** Kinds of records for which national law sets periods, as far as a workspace can tell that it keeps them. */
export type RecordKind =
  | 'accounting'
  | 'annualHoliday'
  | 'cameraRecordings'
  | 'customerDueDiligence'
  | 'patientRecords'
  | 'payroll'
  | 'recruitment'
  | 'taxation'
  | 'whistleblowing'
  | 'workingTime';

/** A period that national law sets for keeping something, or in which claims can be made. */
export type StatutoryRetentionRow = LawRow & {
  /** Country in lower case and subject: `fi.accounting_vouchers`. */
  readonly id: string;
  /** The kind of records that it is about; `null` = one that a workspace cannot tell. */
  readonly kind: RecordKind | null;
  readonly country: string;
  /** Duty to keep; time in which claims can be made; longest time for which keeping is allowed. */
  readonly nature: 'storageDuty' | 'claimPeriod' | 'storageLimit';
  /** What is kept, and what the period leaves out, for developers; never shown or printed. */
  readonly gist: string;
  /** ISO 8601 duration in calendar units. */
  readonly period: string;
  readonly bound: 'exact' | 'atLeast' | 'atMost';
  readonly start: StatutoryStart;
  readonly law: LawReference;
};
