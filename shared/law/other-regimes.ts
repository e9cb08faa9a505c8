import type { IsoDate } from '#shared/kernel/iso-date.ts';
import type { LawRow, PartialLawNames } from './law-row.ts';
import { holdsOn } from './law-row.ts';

/** A transfer tool of the United Kingdom or Switzerland. None of them carries a transfer under the GDPR. */
export type ForeignToolRow = LawRow & {
  readonly id: 'uk_idta' | 'uk_addendum' | 'uk_us_bridge' | 'ch_scc' | 'ch_us_dpf';
  readonly regime: 'UK' | 'CH';
  readonly names: PartialLawNames;
};

/** Transfer tools of the UK GDPR and of the Swiss Federal Act on Data Protection. */
export const foreignTools = [
  {
    id: 'uk_idta',
    regime: 'UK',
    names: {
      fi: 'Yhdistyneen kuningaskunnan kansainvälinen tiedonsiirtosopimus (IDTA)',
      sv: 'Förenade kungarikets internationella avtal om dataöverföring (IDTA)',
      en: 'International Data Transfer Agreement (IDTA)',
    },
    validFrom: '2022-03-21',
    validTo: null,
    source: {
      title: 'Data Protection Act 2018 (UK)',
      reference: 's. 119A',
      checkedOn: '2026-11-21',
    },
    verified: true,
    unverified: ['names.fi', 'names.sv'],
  },
  {
    id: 'uk_addendum',
    regime: 'UK',
    names: {
      fi: 'Yhdistyneen kuningaskunnan lisäys EU:n vakiosopimuslausekkeisiin',
      sv: 'Förenade kungarikets tillägg till EU:s standardavtalsklausuler',
      en: 'International Data Transfer Addendum to the EU Commission Standard Contractual Clauses',
    },
    validFrom: '2022-03-21',
    validTo: null,
    source: {
      title: 'Data Protection Act 2018 (UK)',
      reference: 's. 119A; version B1.0',
      checkedOn: '2026-11-21',
    },
    verified: true,
    unverified: ['names.fi', 'names.sv'],
  },
  {
    id: 'uk_us_bridge',
    regime: 'UK',
    names: { fi: null, sv: null, en: 'UK Extension to the EU-US Data Privacy Framework' },
    validFrom: '2023-10-12',
    validTo: null,
    source: {
      title: 'UK adequacy regulations for the United States',
      reference: 'data bridge, in force 12 October 2023',
      checkedOn: '2026-11-21',
    },
    verified: false,
    unverified: ['names.en', 'validFrom'],
  },
  {
    id: 'ch_scc',
    regime: 'CH',
    names: { fi: null, sv: null, en: 'EU standard contractual clauses with Swiss adaptations' },
    validFrom: '2021-08-27',
    validTo: null,
    source: {
      title: 'Federal Data Protection and Information Commissioner',
      reference: 'recognition of 27 August 2021',
      checkedOn: '2026-11-21',
    },
    verified: false,
    unverified: ['names.en', 'validFrom'],
  },
  {
    id: 'ch_us_dpf',
    regime: 'CH',
    names: { fi: null, sv: null, en: 'Swiss-U.S. Data Privacy Framework' },
    validFrom: '2024-09-15',
    validTo: null,
    source: {
      title: 'Data Protection Ordinance (Switzerland)',
      reference: 'Annex 1; effective 15 September 2024',
      checkedOn: '2026-11-21',
    },
    verified: false,
    unverified: ['validFrom'],
  },
] as const satisfies readonly ForeignToolRow[];

/** The tools of a foreign regime on a day. */
export function foreignToolsAt(
  regime: ForeignToolRow['regime'],
  asOf: IsoDate,
): readonly ForeignToolRow[] {
  return foreignTools.filter((row) => row.regime === regime && holdsOn(row, asOf));
}
