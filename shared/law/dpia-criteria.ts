import type { LawNames, LawRow } from './law-row.ts';

/** A criterion by which processing is screened for high risk. */
export type DpiaCriterion =
  | 'evaluation'
  | 'automatedDecision'
  | 'systematicMonitoring'
  | 'sensitiveData'
  | 'largeScale'
  | 'matchedDatasets'
  | 'vulnerableSubjects'
  | 'innovativeTechnology'
  | 'preventsRight';

/** A criterion with its names. */
export type DpiaCriterionRow = LawRow & LawNames & { readonly id: DpiaCriterion };

const wp248 = {
  validFrom: '2017-10-04',
  validTo: null,
  source: {
    title: 'Guidelines on Data Protection Impact Assessment (DPIA), WP 248 rev.01',
    reference: 'Article 29 Working Party, 4 October 2017, endorsed by the EDPB; section III.B',
    checkedOn: '2026-11-21',
  },
  verified: true,
  unverified: ['fi', 'sv'],
} as const satisfies LawRow;

/**
 * The nine criteria for processing likely to result in a high risk. Two or more: as a rule an impact
 * assessment is needed; one can be enough.
 *
 * @see Art. 35(1) and (3) GDPR; WP 248 rev.01.
 */
export const dpiaCriteria = [
  {
    id: 'evaluation',
    fi: 'arviointi tai pisteytys, profilointi mukaan luettuna',
    sv: 'utvärdering eller poängsättning, inbegripet profilering',
    en: 'evaluation or scoring, including profiling',
    ...wp248,
  },
  {
    id: 'automatedDecision',
    fi: 'automaattinen päätöksenteko, jolla on oikeusvaikutuksia tai vastaavia merkittäviä vaikutuksia',
    sv: 'automatiserat beslutsfattande med rättsliga följder eller liknande betydande följder',
    en: 'automated decision-making with legal or similar significant effect',
    ...wp248,
  },
  {
    id: 'systematicMonitoring',
    fi: 'järjestelmällinen valvonta',
    sv: 'systematisk övervakning',
    en: 'systematic monitoring',
    ...wp248,
  },
  {
    id: 'sensitiveData',
    fi: 'arkaluonteiset tiedot tai luonteeltaan hyvin henkilökohtaiset tiedot',
    sv: 'känsliga uppgifter eller uppgifter av mycket personlig karaktär',
    en: 'sensitive data or data of a highly personal nature',
    ...wp248,
  },
  {
    id: 'largeScale',
    fi: 'laajamittainen käsittely',
    sv: 'behandling i stor omfattning',
    en: 'data processed on a large scale',
    ...wp248,
  },
  {
    id: 'matchedDatasets',
    fi: 'tietoaineistojen yhteensovittaminen tai yhdistäminen',
    sv: 'matchning eller kombination av datamängder',
    en: 'matching or combining datasets',
    ...wp248,
  },
  {
    id: 'vulnerableSubjects',
    fi: 'heikossa asemassa olevia rekisteröityjä koskevat tiedot',
    sv: 'uppgifter om sårbara registrerade',
    en: 'data concerning vulnerable data subjects',
    ...wp248,
  },
  {
    id: 'innovativeTechnology',
    fi: 'uusien teknisten tai organisatoristen ratkaisujen innovatiivinen käyttö',
    sv: 'innovativ användning av nya tekniska eller organisatoriska lösningar',
    en: 'innovative use or applying new technological or organisational solutions',
    ...wp248,
  },
  {
    id: 'preventsRight',
    fi: 'käsittely estää rekisteröityjä käyttämästä oikeutta, palvelua tai sopimusta',
    sv: 'behandlingen hindrar registrerade från att utöva en rättighet eller använda en tjänst eller ett avtal',
    en: 'processing that prevents data subjects from exercising a right or using a service or a contract',
    ...wp248,
  },
] as const satisfies readonly DpiaCriterionRow[];
