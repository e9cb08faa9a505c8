import type { HighRiskListRow } from '#shared/law/high-risk-lists.ts';

/**
 * Lists of Art. 35(4) GDPR. That each authority must publish one follows from the Regulation; titles and dates
 * have not been compared with the publications.
 */
export const highRiskListRows = [
  {
    country: 'FI',
    title: 'Luettelo käsittelytoimista, joissa on tehtävä tietosuojaa koskeva vaikutustenarviointi',
    validFrom: '2018-05-25',
    validTo: null,
    source: {
      title: 'tietosuojavaltuutettu',
      reference: 'List under Art. 35(4) GDPR, as published by the authority',
      checkedOn: '2026-11-22',
    },
    verified: false,
    unverified: ['title', 'validFrom'],
  },
  {
    country: 'SE',
    title: 'Förteckning enligt artikel 35.4 i dataskyddsförordningen',
    validFrom: '2018-05-25',
    validTo: null,
    source: {
      title: 'Integritetsskyddsmyndigheten',
      reference: 'List under Art. 35(4) GDPR, as published by the authority',
      checkedOn: '2026-11-22',
    },
    verified: false,
    unverified: ['title', 'validFrom'],
  },
  {
    country: 'DE',
    title:
      'Liste der Verarbeitungstätigkeiten, für die eine Datenschutz-Folgenabschätzung durchzuführen ist',
    validFrom: '2018-05-25',
    validTo: null,
    source: {
      title: 'Datenschutzkonferenz',
      reference: 'List under Art. 35(4) GDPR, as published by the authority',
      checkedOn: '2026-11-22',
    },
    verified: false,
    unverified: ['title', 'validFrom'],
  },
  {
    country: 'DK',
    title:
      'Datatilsynets liste over behandlinger, der altid er underlagt kravet om konsekvensanalyse',
    validFrom: '2018-05-25',
    validTo: null,
    source: {
      title: 'Datatilsynet',
      reference: 'List under Art. 35(4) GDPR, as published by the authority',
      checkedOn: '2026-11-22',
    },
    verified: false,
    unverified: ['title', 'validFrom'],
  },
  {
    country: 'NO',
    title:
      'Liste over behandlingsaktiviteter som alltid krever vurdering av personvernkonsekvenser',
    validFrom: '2018-05-25',
    validTo: null,
    source: {
      title: 'Datatilsynet',
      reference: 'List under Art. 35(4) GDPR, as published by the authority',
      checkedOn: '2026-11-22',
    },
    verified: false,
    unverified: ['title', 'validFrom'],
  },
  {
    country: 'EE',
    title: 'Andmekaitsealase mõjuhinnangu kohustusega töötlemistoimingute loetelu',
    validFrom: '2018-05-25',
    validTo: null,
    source: {
      title: 'Andmekaitse Inspektsioon',
      reference: 'List under Art. 35(4) GDPR, as published by the authority',
      checkedOn: '2026-11-22',
    },
    verified: false,
    unverified: ['title', 'validFrom'],
  },
  {
    country: 'NL',
    title: 'Lijst van verwerkingen waarvoor een DPIA verplicht is',
    validFrom: '2018-05-25',
    validTo: null,
    source: {
      title: 'Autoriteit Persoonsgegevens',
      reference: 'List under Art. 35(4) GDPR, as published by the authority',
      checkedOn: '2026-11-22',
    },
    verified: false,
    unverified: ['title', 'validFrom'],
  },
  {
    country: 'FR',
    title:
      'Liste des types d’opérations de traitement pour lesquelles une analyse d’impact est requise',
    validFrom: '2018-05-25',
    validTo: null,
    source: {
      title: 'CNIL',
      reference: 'List under Art. 35(4) GDPR, as published by the authority',
      checkedOn: '2026-11-22',
    },
    verified: false,
    unverified: ['title', 'validFrom'],
  },
  {
    country: 'IE',
    title:
      'List of types of data processing operations which require a data protection impact assessment',
    validFrom: '2018-05-25',
    validTo: null,
    source: {
      title: 'Data Protection Commission',
      reference: 'List under Art. 35(4) GDPR, as published by the authority',
      checkedOn: '2026-11-22',
    },
    verified: false,
    unverified: ['title', 'validFrom'],
  },
  {
    country: 'GB',
    title: 'Examples of processing likely to result in high risk',
    validFrom: '2018-05-25',
    validTo: null,
    source: {
      title: 'Information Commissioner',
      reference: 'List under Art. 35(4) UK GDPR, as published by the authority',
      checkedOn: '2026-11-22',
    },
    verified: false,
    unverified: ['title', 'validFrom'],
  },
] as const satisfies readonly HighRiskListRow[];
