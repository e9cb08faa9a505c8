import type { CountryStatusRow, TerritoryRow } from '#shared/law/country-row.ts';
import type { LawRow } from '#shared/law/law-row.ts';

const union = {
  validTo: null,
  source: {
    title: 'Treaty on European Union',
    reference: 'Art. 52; acts of accession',
    checkedOn: '2026-11-21',
  },
  verified: true,
  unverified: ['validFrom'],
} as const satisfies Omit<LawRow, 'validFrom'>;

const eea = {
  validTo: null,
  source: {
    title: 'Agreement on the European Economic Area',
    reference: 'GDPR incorporated by Joint Committee Decision No 154/2018',
    checkedOn: '2026-11-21',
  },
  verified: true,
  unverified: ['validFrom'],
} as const satisfies Omit<LawRow, 'validFrom'>;

const withdrawal = {
  title: 'Agreement on the withdrawal of the United Kingdom from the European Union',
  reference: 'OJ L 29, 31.1.2020, p. 7; Arts. 126 and 127: transition until 31 December 2020',
  checkedOn: '2026-11-21',
};

const bridge = {
  title: 'EU-UK Trade and Cooperation Agreement',
  reference:
    'OJ L 444, 31.12.2020, p. 14; Art. FINPROV.10A: no third country until adequacy decisions, at most six months',
  checkedOn: '2026-11-21',
};

const territory = {
  validFrom: null,
  validTo: null,
  source: {
    title: 'Treaty on the Functioning of the European Union',
    reference: 'Art. 355 and Annex II',
    checkedOn: '2026-11-21',
  },
  verified: false,
  unverified: ['treatedAs'],
} as const satisfies LawRow;

/** Countries that are, or for a time were, no third countries. */
export const countryStatusRows = [
  { country: 'BE', status: 'union', validFrom: '1958-01-01', ...union },
  { country: 'DE', status: 'union', validFrom: '1958-01-01', ...union },
  { country: 'FR', status: 'union', validFrom: '1958-01-01', ...union },
  { country: 'IT', status: 'union', validFrom: '1958-01-01', ...union },
  { country: 'LU', status: 'union', validFrom: '1958-01-01', ...union },
  { country: 'NL', status: 'union', validFrom: '1958-01-01', ...union },
  { country: 'DK', status: 'union', validFrom: '1973-01-01', ...union },
  { country: 'IE', status: 'union', validFrom: '1973-01-01', ...union },
  { country: 'GR', status: 'union', validFrom: '1981-01-01', ...union },
  { country: 'ES', status: 'union', validFrom: '1986-01-01', ...union },
  { country: 'PT', status: 'union', validFrom: '1986-01-01', ...union },
  { country: 'AT', status: 'union', validFrom: '1995-01-01', ...union },
  { country: 'FI', status: 'union', validFrom: '1995-01-01', ...union },
  { country: 'SE', status: 'union', validFrom: '1995-01-01', ...union },
  { country: 'CY', status: 'union', validFrom: '2004-05-01', ...union },
  { country: 'CZ', status: 'union', validFrom: '2004-05-01', ...union },
  { country: 'EE', status: 'union', validFrom: '2004-05-01', ...union },
  { country: 'HU', status: 'union', validFrom: '2004-05-01', ...union },
  { country: 'LT', status: 'union', validFrom: '2004-05-01', ...union },
  { country: 'LV', status: 'union', validFrom: '2004-05-01', ...union },
  { country: 'MT', status: 'union', validFrom: '2004-05-01', ...union },
  { country: 'PL', status: 'union', validFrom: '2004-05-01', ...union },
  { country: 'SI', status: 'union', validFrom: '2004-05-01', ...union },
  { country: 'SK', status: 'union', validFrom: '2004-05-01', ...union },
  { country: 'BG', status: 'union', validFrom: '2007-01-01', ...union },
  { country: 'RO', status: 'union', validFrom: '2007-01-01', ...union },
  { country: 'HR', status: 'union', validFrom: '2013-07-01', ...union },
  { country: 'IS', status: 'eea', validFrom: '1994-01-01', ...eea },
  { country: 'NO', status: 'eea', validFrom: '1994-01-01', ...eea },
  { country: 'LI', status: 'eea', validFrom: '1995-05-01', ...eea },
  {
    country: 'GB',
    status: 'union',
    validFrom: '1973-01-01',
    ...union,
    validTo: '2020-02-01',
    source: withdrawal,
    verified: false,
    unverified: ['validFrom', 'validTo'],
  },
  {
    country: 'GB',
    status: 'transition',
    validFrom: '2020-02-01',
    validTo: '2021-01-01',
    source: withdrawal,
    verified: false,
    unverified: ['validFrom', 'validTo'],
  },
  {
    country: 'GB',
    status: 'bridge',
    validFrom: '2021-01-01',
    validTo: '2021-06-28',
    source: bridge,
    verified: false,
    unverified: ['validFrom', 'validTo'],
  },
] as const satisfies readonly CountryStatusRow[];

/** Territories whose place is not that of the state to which they belong, or is often doubted. */
export const territoryRows = [
  { territory: 'AX', treatedAs: 'FI', caution: false, ...territory },
  { territory: 'GP', treatedAs: 'FR', caution: false, ...territory },
  { territory: 'MQ', treatedAs: 'FR', caution: false, ...territory },
  { territory: 'GF', treatedAs: 'FR', caution: false, ...territory },
  { territory: 'RE', treatedAs: 'FR', caution: false, ...territory },
  { territory: 'YT', treatedAs: 'FR', caution: false, ...territory },
  { territory: 'MF', treatedAs: 'FR', caution: false, ...territory },
  { territory: 'SJ', treatedAs: 'NO', caution: true, ...territory },
  { territory: 'NC', treatedAs: null, caution: true, ...territory },
  { territory: 'PF', treatedAs: null, caution: true, ...territory },
  { territory: 'PM', treatedAs: null, caution: true, ...territory },
  { territory: 'WF', treatedAs: null, caution: true, ...territory },
  { territory: 'BL', treatedAs: null, caution: true, ...territory },
  { territory: 'TF', treatedAs: null, caution: true, ...territory },
  { territory: 'GL', treatedAs: null, caution: false, ...territory },
  { territory: 'GI', treatedAs: null, caution: false, ...territory },
  { territory: 'MC', treatedAs: null, caution: false, ...territory },
  { territory: 'SM', treatedAs: null, caution: false, ...territory },
  { territory: 'VA', treatedAs: null, caution: false, ...territory },
] as const satisfies readonly TerritoryRow[];
