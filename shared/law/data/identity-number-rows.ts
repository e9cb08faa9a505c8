import type { IdentityNumberRow } from '#shared/law/national-row.ts';

/** National rules on identification numbers, Art. 87 GDPR. */
export const identityNumberRows = [
  {
    country: 'FI',
    names: { fi: 'henkilötunnus', sv: 'personbeteckning', en: 'personal identity code' },
    law: { act: 'fi-2018-1050', article: '29' },
    validFrom: '2019-01-01',
    validTo: null,
    source: {
      title: 'Finlex',
      reference: 'Tietosuojalaki (1050/2018) 29 §; Art. 87 GDPR',
      checkedOn: '2026-11-21',
    },
    verified: true,
    unverified: [],
  },
  {
    country: 'SE',
    names: { fi: 'henkilötunnus (Ruotsi)', sv: 'personnummer', en: 'personal identity number' },
    law: { act: 'se-2018-218', chapter: '3', article: '10' },
    validFrom: '2018-05-25',
    validTo: null,
    source: {
      title: 'Sveriges riksdag',
      reference: '3 kap. 10 § lag (2018:218)',
      checkedOn: '2026-11-21',
    },
    verified: true,
    unverified: ['validFrom'],
  },
  {
    country: 'DK',
    names: null,
    law: { act: 'dk-502-2018', article: '11' },
    validFrom: '2018-05-25',
    validTo: null,
    source: {
      title: 'Retsinformation',
      reference: 'Databeskyttelsesloven § 11',
      checkedOn: '2026-11-21',
    },
    verified: false,
    unverified: ['law', 'validFrom'],
  },
] as const satisfies readonly IdentityNumberRow[];
