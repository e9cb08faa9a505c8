import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { DecisionNumber } from './decision-number.ts';
import type { LawNames, LawRow } from './law-row.ts';

/** The side of a party to standard contractual clauses. */
export type ClauseRole = 'controller' | 'processor';

/** A module of Decision (EU) 2021/914. */
export type SccModule = 'M1' | 'M2' | 'M3' | 'M4';

/** Standard contractual clauses adopted by the Commission. */
export type SccDecisionRow = LawRow & {
  readonly number: DecisionNumber;
  /** `processorContract`: clauses under Art. 28(7) GDPR, which carry no transfer. */
  readonly use: 'transfer' | 'processorContract';
  readonly adopted: IsoDate;
  /** Roles of the receiving party for which the clauses are made. */
  readonly importers: readonly ClauseRole[];
  /** Full titles; `null` where they have not been collected. */
  readonly names: LawNames | null;
  /** First day on which clauses could be agreed. */
  readonly concludableFrom: IsoDate;
  /** First day on which they could no longer be agreed; those agreed before hold until `validTo`. */
  readonly concludableTo: IsoDate | null;
  /** Regular expressions, without flags, by which texts in fi, sv and en name the decision. */
  readonly mentions: readonly string[];
};

/** A module of Decision (EU) 2021/914: who sends and who receives. */
export type SccModuleRow = LawRow & {
  readonly id: SccModule;
  readonly exporter: ClauseRole;
  readonly importer: ClauseRole;
  readonly names: LawNames;
  readonly annexes: readonly string[];
  /** How far the clauses also serve as the contract of Art. 28(3). */
  readonly coversArticle28: 'whole' | 'part' | 'none';
};

/** A clause of Decision (EU) 2021/914. */
export type SccClauseRow = LawRow & {
  readonly clause: number;
  /** English heading, for developers. */
  readonly title: string;
  readonly modules: readonly SccModule[];
  /** Choices that the clause leaves to the parties, as codes. */
  readonly options: readonly string[];
};

/** An annex that the parties complete. */
export type SccAnnexRow = LawRow & {
  readonly annex: string;
  /** English heading, for developers. */
  readonly title: string;
  readonly modules: readonly SccModule[];
};
