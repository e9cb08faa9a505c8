import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { LawReference } from './citations.ts';
import type { LawRow } from './law-row.ts';
import { gdpr } from './citations.ts';
import { gdprRow } from './data/sources.ts';
import { holdsOn } from './law-row.ts';

/** Below how many employees an organisation may be free from the record, Art. 30(5) GDPR. */
export type RecordThresholdRow = LawRow & {
  readonly reference: LawReference;
  readonly employees: number;
  /** The exemption is lost when any of these holds. */
  readonly lostBy: readonly ('risk' | 'highRisk' | 'notOccasional' | 'specialOrCriminalData')[];
};

/** How long a controller has to notify a breach, Art. 33(1) GDPR. */
export type BreachDeadlineRow = LawRow & {
  readonly reference: LawReference;
  readonly hours: number;
};

/** A change that has been proposed. It never changes what documents say or checks find. */
export type ProposedChange = {
  readonly id: string;
  readonly reference: LawReference;
  readonly status: 'proposed' | 'provisionallyAgreed';
  readonly source: LawRow['source'];
  readonly verified: boolean;
};

/** The threshold of Art. 30(5) over time. A new one ends the old row. */
export const recordThresholds = [
  {
    reference: gdpr('30(5)'),
    employees: 250,
    lostBy: ['risk', 'notOccasional', 'specialOrCriminalData'],
    ...gdprRow,
  },
] as const satisfies readonly RecordThresholdRow[];

/** The deadline of Art. 33(1) over time. */
export const breachDeadlines = [
  { reference: gdpr('33(1)'), hours: 72, ...gdprRow },
] as const satisfies readonly BreachDeadlineRow[];

/** What is proposed, for the list that maintainers review; no query reads it. */
export const proposedChanges = [
  {
    id: 'record-threshold-750',
    reference: gdpr('30(5)'),
    status: 'proposed',
    source: {
      title: 'COM(2025) 501, 2025/0130(COD)',
      reference: '21 May 2025: under 750 employees, unless likely high risk',
      checkedOn: '2026-11-21',
    },
    verified: true,
  },
  {
    id: 'record-threshold-1000',
    reference: gdpr('30(5)'),
    status: 'provisionallyAgreed',
    source: {
      title: '2025/0130(COD), provisional agreement as reported',
      reference: '9 June 2026: under 1,000 persons; not adopted up to 7 October 2026',
      checkedOn: '2026-11-21',
    },
    verified: false,
  },
  {
    id: 'breach-deadline-96',
    reference: gdpr('33(1)'),
    status: 'proposed',
    source: {
      title: 'COM(2025) 837, 2025/0360(COD)',
      reference: '19 November 2025: 96 hours, only for high risk',
      checkedOn: '2026-11-21',
    },
    verified: true,
  },
] as const satisfies readonly ProposedChange[];

/** The threshold of Art. 30(5) on a day; `undefined` before the GDPR applied. */
export function recordThresholdAt(asOf: IsoDate): RecordThresholdRow | undefined {
  return recordThresholds.find((row) => holdsOn(row, asOf));
}

/** Hours in which a breach must be notified on a day; `undefined` before the GDPR applied. */
export function breachDeadlineHoursAt(asOf: IsoDate): number | undefined {
  return breachDeadlines.find((row) => holdsOn(row, asOf))?.hours;
}
