import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { LawNames, LawRow } from './law-row.ts';
import { holdsOn } from './law-row.ts';

/** A scheme by which organisations in the United States certified themselves for data from the Union. */
export type FrameworkId = 'safeHarbour' | 'privacyShield' | 'dpf';

/** A framework with the decision that rested on it and the names by which texts know it. */
export type FrameworkRow = LawRow & {
  readonly id: FrameworkId;
  readonly names: LawNames;
  /** Year and number of the adequacy decision, as in the table of decisions. */
  readonly decisionDigits: string;
  /** Regular expressions, without flags, by which texts in fi, sv and en name the framework. */
  readonly mentions: readonly string[];
};

/** The three EU-US frameworks; each holds as long as its adequacy decision. */
export const frameworks = [
  {
    id: 'safeHarbour',
    names: { fi: 'Safe Harbor -järjestely', sv: 'Safe Harbor', en: 'Safe Harbour' },
    decisionDigits: '2000/520',
    mentions: [
      '\\bSafe[ -]?Harbou?r\\b',
      '[Tt]urvasatama',
      '\\b2000/520/E[GC]\\b',
      '\\b2000/520/EY\\b',
    ],
    validFrom: '2000-07-26',
    validTo: '2015-10-06',
    source: {
      title: 'Judgment of 6 October 2015, Schrems, C-362/14',
      reference: 'EU:C:2015:650',
      checkedOn: '2026-11-21',
    },
    verified: true,
    unverified: ['names.fi', 'names.sv', 'source.reference'],
  },
  {
    id: 'privacyShield',
    names: {
      fi: 'EU:n ja Yhdysvaltojen välinen Privacy Shield -järjestely',
      sv: 'skölden för skydd av privatlivet i EU och Förenta staterna (Privacy Shield)',
      en: 'EU-U.S. Privacy Shield',
    },
    decisionDigits: '2016/1250',
    mentions: [
      '\\bPrivacy[ -]?Shield\\b',
      '\\b2016/1250\\b',
      '[Yy]ksityisyyden suoja -?järjestely',
      '[Ss]köld(en)? för skydd av privatlivet',
    ],
    validFrom: '2016-07-12',
    validTo: '2020-07-16',
    source: {
      title: 'Judgment of 16 July 2020, Facebook Ireland and Schrems, C-311/18',
      reference: 'EU:C:2020:559',
      checkedOn: '2026-11-21',
    },
    verified: true,
    unverified: ['names.fi', 'names.sv', 'source.reference'],
  },
  {
    id: 'dpf',
    names: {
      fi: 'EU:n ja Yhdysvaltojen tietosuojakehys (Data Privacy Framework)',
      sv: 'ramen för dataskydd mellan EU och USA (Data Privacy Framework)',
      en: 'EU-U.S. Data Privacy Framework',
    },
    decisionDigits: '2023/1795',
    mentions: ['\\bData Privacy Framework\\b', '\\b2023/1795\\b'],
    validFrom: '2023-07-10',
    validTo: null,
    source: {
      title: 'Commission Implementing Decision (EU) 2023/1795',
      reference: 'CELEX 32023D1795; OJ C/2025/6610',
      checkedOn: '2026-11-21',
    },
    verified: true,
    unverified: ['names.fi', 'names.sv'],
  },
] as const satisfies readonly FrameworkRow[];

/** One framework, in force or not. */
export function framework(id: FrameworkId): FrameworkRow {
  const row = frameworks.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`Not a framework: ${id}`);
  return row;
}

/** The framework on which transfers to the United States could rest on a day; there were days without one. */
export function frameworkAt(asOf: IsoDate): FrameworkRow | undefined {
  return frameworks.find((row) => holdsOn(row, asOf));
}
