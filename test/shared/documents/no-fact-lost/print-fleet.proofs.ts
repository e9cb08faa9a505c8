import { type Fact, same } from './proof.ts';

/** Facts of the print-fleet case and where the generated notice says them. */
export const printFleetFacts: readonly Fact[] = [
  { id: 'PF-001', says: 'title', required: false, proofs: [] },
  {
    id: 'PF-002',
    says: 'last changed',
    value: true,
    proofs: [
      {
        record: 'version-2018',
        field: 'lastChanged',
        words: { fi: '7.11.2018', sv: '7 november 2018', en: '7 November 2018' },
        change: { to: '2018-12-08' },
      },
    ],
  },
  {
    id: 'PF-003',
    says: 'controller by country of use',
    value: true,
    proofs: [
      {
        record: 'fleet-services',
        field: 'controllers/tulostin-finland/rule',
        words: {
          fi: 'toimii maassa, jossa palvelua käytetään',
          sv: 'bolag som verkar i det land där tjänsten används',
          en: 'company that operates in the country',
        },
      },
      {
        record: 'fleet-services',
        field: 'controllers/tulostin-finland/rule',
        words: { fi: 'Suomi', sv: 'Finland', en: 'Finland' },
        change: { to: { state: 'answered', value: { kind: 'countryOfUse', countries: ['NO'] } } },
      },
    ],
  },
  {
    id: 'PF-004',
    says: 'fallback controller',
    value: true,
    proofs: [
      {
        record: 'fleet-services',
        field: 'controllers/tulostin-europe',
        words: {
          fi: 'rekisterinpitäjä on Tulostin Europe B.V.',
          sv: 'är Tulostin Europe B.V. personuppgiftsansvarig',
          en: 'Tulostin Europe B.V.',
        },
      },
      {
        record: 'tulostin-europe',
        field: 'legalName',
        words: {
          fi: 'rekisterinpitäjä on Tulostin Europe B.V.',
          sv: 'är Tulostin Europe B.V. personuppgiftsansvarig',
          en: 'the controller is Tulostin Europe B.V.',
        },
        change: {},
      },
    ],
  },
  {
    id: 'PF-005',
    says: 'where the companies are listed',
    value: true,
    proofs: [
      {
        record: 'fleet-services',
        field: 'controllers',
        words: {
          fi: 'yhteystietoineen luetellaan kohdassa 2.1',
          sv: 'kontaktuppgifter anges i avsnitt 2.1',
          en: 'listed in section 2.1',
        },
      },
      {
        record: 'fleet-services',
        field: 'controllers/tulostin-sweden',
        words: { fi: 'Ruotsi', sv: 'Sverige', en: 'Sweden' },
        change: {
          path: 'controllers/tulostin-sweden/rule',
          to: { state: 'answered', value: { kind: 'countryOfUse', countries: ['NO'] } },
        },
      },
    ],
  },
  {
    id: 'PF-006',
    says: 'covers TFS',
    proofs: [
      {
        record: 'fleet-services-notice',
        field: 'covers/0',
        words: same('Tulostin Fleet Services (TFS)'),
      },
    ],
  },
  {
    id: 'PF-007',
    says: 'what TFS is',
    proofs: [
      {
        record: 'fleet-services',
        field: 'description',
        words: {
          fi: 'laitehallintaan ja etähuoltoon',
          sv: 'enhetshantering och fjärrunderhåll',
          en: 'device management and remote maintenance',
        },
      },
    ],
  },
  {
    id: 'PF-008',
    says: 'what TFS lets do',
    proofs: [
      {
        record: 'fleet-services',
        field: 'description',
        words: {
          fi: 'seurata laitteiden tilaa',
          sv: 'se enheternas status',
          en: 'see the status of devices',
        },
      },
    ],
  },
  {
    id: 'PF-009',
    says: 'people addressed',
    value: true,
    proofs: [
      {
        record: 'customer-users',
        field: 'texts',
        words: {
          fi: 'asiakasyritysten TFS-käyttäjät',
          sv: 'användare av TFS hos kundföretag',
          en: 'users of TFS at customer companies',
        },
        change: {},
      },
      {
        record: 'service-staff',
        field: 'texts',
        words: {
          fi: 'asiakasyritysten huoltohenkilöstö',
          sv: 'servicepersonal hos kundföretag',
          en: 'service staff of customer companies',
        },
        change: {},
      },
    ],
  },
  { id: 'PF-010', says: 'topics announced', required: false, proofs: [] },
  {
    id: 'PF-011',
    says: 'A: billing',
    proofs: [
      {
        record: 'billing',
        field: 'subPurposes/invoicing',
        words: {
          fi: 'laskuritietojen jakaminen laskutusta varten',
          sv: 'räknarinformation från företagets enheter för fakturering',
          en: 'counter information of the company’s devices for invoicing',
        },
      },
    ],
  },
  {
    id: 'PF-012',
    says: 'A: consumption',
    proofs: [
      {
        record: 'billing',
        field: 'subPurposes/consumption',
        words: {
          fi: 'kulutuksen hallinta',
          sv: 'hantering av förbrukningen',
          en: 'managing the consumption of supplies',
        },
      },
    ],
  },
  {
    id: 'PF-013',
    says: 'A: counters',
    value: true,
    proofs: [
      {
        record: 'device-counters',
        field: 'name',
        words: {
          fi: 'aitteiden laskuritiedot',
          sv: 'äknarinformation från enheterna',
          en: 'evice counter information',
        },
        change: {},
      },
    ],
  },
  {
    id: 'PF-014',
    says: 'B: user account',
    proofs: [
      {
        record: 'user-account',
        field: 'purpose',
        words: {
          fi: 'käyttäjätilin määrittäminen ja hallinta',
          sv: 'hantering av personens användarkonto',
          en: 'managing a user account for the person',
        },
      },
    ],
  },
  {
    id: 'PF-015',
    says: "B: from the person's company",
    value: true,
    proofs: [
      {
        record: 'company',
        field: 'party',
        words: { fi: 'edustama', sv: 'personens företag', en: 'the person’s company' },
        change: { path: 'party/class' },
      },
    ],
  },
  {
    id: 'PF-016',
    says: 'B: name',
    value: true,
    proofs: [
      { record: 'name', field: 'name', words: { fi: 'imi', sv: 'amn', en: 'ame' }, change: {} },
    ],
  },
  {
    id: 'PF-017',
    says: 'B: e-mail',
    value: true,
    proofs: [
      {
        record: 'email',
        field: 'name',
        words: { fi: 'ähköpostiosoite', sv: '-postadress', en: '-mail address' },
        change: {},
      },
    ],
  },
  {
    id: 'PF-018',
    says: 'B: as processor',
    proofs: [
      {
        record: 'user-account',
        field: 'role',
        words: {
          fi: 'henkilötietojen käsittelijänä',
          sv: 'personuppgiftsbiträde',
          en: 'processor',
        },
      },
    ],
  },
  {
    id: 'PF-019',
    says: 'data processing terms',
    value: true,
    proofs: [
      {
        record: 'user-account',
        field: 'links/data-processing-terms',
        words: {
          fi: 'tietojenkäsittelyehdot (www.tulostin.example)',
          sv: 'databehandlingsvillkoren (www.tulostin.example)',
          en: 'Data Processing Terms (www.tulostin.example)',
        },
        change: { path: 'links/data-processing-terms/label' },
      },
      {
        record: 'device-management',
        field: 'links/data-processing-terms',
        words: {
          fi: 'tietojenkäsittelyehdot (www.tulostin.example)',
          sv: 'databehandlingsvillkoren (www.tulostin.example)',
          en: 'Data Processing Terms (www.tulostin.example)',
        },
        change: { path: 'links/data-processing-terms/label' },
      },
      {
        record: 'remote-access',
        field: 'links/data-processing-terms',
        words: {
          fi: 'tietojenkäsittelyehdot (www.tulostin.example)',
          sv: 'databehandlingsvillkoren (www.tulostin.example)',
          en: 'Data Processing Terms (www.tulostin.example)',
        },
        change: { path: 'links/data-processing-terms/label' },
      },
    ],
  },
  {
    id: 'PF-020',
    says: 'C: device management',
    proofs: [
      {
        record: 'device-management',
        field: 'purpose',
        words: {
          fi: 'laitteen määrittäminen ja ylläpito',
          sv: 'konfigurering och underhåll av enheten',
          en: 'configuring and maintaining the device',
        },
      },
    ],
  },
  {
    id: 'PF-021',
    says: 'C: security settings',
    proofs: [
      {
        record: 'device-management',
        field: 'subPurposes/security',
        words: { fi: 'suojausasetukset', sv: 'säkerhetsinställningar', en: 'security settings' },
      },
    ],
  },
  {
    id: 'PF-022',
    says: 'C: assets',
    proofs: [
      {
        record: 'device-management',
        field: 'subPurposes/assets',
        words: { fi: 'laiteomaisuuden hallinta', sv: 'tillgångshantering', en: 'asset management' },
      },
    ],
  },
  {
    id: 'PF-023',
    says: 'C: administration',
    proofs: [
      {
        record: 'device-management',
        field: 'subPurposes/admin',
        words: {
          fi: 'laitteiden lisääminen ja poistaminen',
          sv: 'lägga till och ta bort enheter',
          en: 'adding and removing devices',
        },
      },
    ],
  },
  {
    id: 'PF-024',
    says: 'C: as processor',
    proofs: [
      {
        record: 'device-management',
        field: 'role',
        words: {
          fi: 'henkilötietojen käsittelijänä',
          sv: 'personuppgiftsbiträde',
          en: 'processor',
        },
      },
    ],
  },
  {
    id: 'PF-025',
    says: 'D: remote maintenance',
    proofs: [
      {
        record: 'remote-access',
        field: 'purpose',
        words: {
          fi: 'etähuolto laitetietoja sisältävien lokitiedostojen avulla',
          sv: 'fjärrunderhåll av enheten med hjälp av loggfiler',
          en: 'remote maintenance of the device concerned by means of log files',
        },
      },
    ],
  },
  {
    id: 'PF-026',
    says: 'D: only after acceptance',
    proofs: [
      {
        record: 'remote-access',
        field: 'condition',
        words: {
          fi: 'vain yksittäistapauksissa',
          sv: 'endast i enskilda fall',
          en: 'only in individual cases',
        },
      },
    ],
  },
  {
    id: 'PF-027',
    says: 'D: log files',
    value: true,
    proofs: [
      {
        record: 'log-files',
        field: 'name',
        words: {
          fi: 'aitetietoja sisältävät lokitiedostot',
          sv: 'oggfiler med enhetsinformation',
          en: 'og files with device data',
        },
        change: {},
      },
    ],
  },
  {
    id: 'PF-028',
    says: 'D: to the server',
    proofs: [
      {
        record: 'd7-log-files-to-server',
        field: 'system',
        words: { fi: 'TFS-palvel', sv: 'TFS-servern', en: 'TFS server' },
      },
    ],
  },
  {
    id: 'PF-029',
    says: 'D: as processor',
    proofs: [
      {
        record: 'remote-access',
        field: 'role',
        words: {
          fi: 'henkilötietojen käsittelijänä',
          sv: 'personuppgiftsbiträde',
          en: 'processor',
        },
      },
    ],
  },
  {
    id: 'PF-030',
    says: 'E: quality',
    proofs: [
      {
        record: 'quality-improvement',
        field: 'purpose',
        words: {
          fi: 'laadun ja luotettavuuden parantaminen',
          sv: 'kvalitet och tillförlitlighet',
          en: 'quality and reliability of devices',
        },
      },
    ],
  },
  {
    id: 'PF-031',
    says: 'E: scalability',
    proofs: [
      {
        record: 'quality-improvement',
        field: 'subPurposes/scalability',
        words: { fi: 'skaalautuvuuden parantaminen', sv: 'skalbarhet', en: 'scalability' },
      },
    ],
  },
  {
    id: 'PF-032',
    says: 'E: device data',
    value: true,
    proofs: [
      {
        record: 'device-data',
        field: 'name',
        words: { fi: 'aitetiedot', sv: 'nhetsinformation', en: 'evice data' },
        change: {},
      },
    ],
  },
  {
    id: 'PF-033',
    says: 'E: IP address',
    value: true,
    proofs: [
      {
        record: 'device-data',
        field: 'parts/items/0',
        words: { fi: 'IP-osoite', sv: 'IP-adress', en: 'IP address' },
        change: {},
      },
    ],
  },
  {
    id: 'PF-034',
    says: 'E: serial number',
    value: true,
    proofs: [
      {
        record: 'device-data',
        field: 'parts/items/1',
        words: {
          fi: 'laitteen sarjanumero',
          sv: 'enhetens serienummer',
          en: 'serial number of the device',
        },
        change: {},
      },
    ],
  },
  {
    id: 'PF-035',
    says: 'A: legitimate interest',
    value: true,
    proofs: [
      {
        record: 'billing',
        field: 'legalBases/legitimate-interest/point',
        words: { fi: 'oikeutettu etu', sv: 'berättigat intresse', en: 'legitimate interest' },
        change: { to: { state: 'answered', value: 'c' } },
      },
    ],
  },
  {
    id: 'PF-036',
    says: 'E: legitimate interest',
    value: true,
    proofs: [
      {
        record: 'quality-improvement',
        field: 'legalBases/legitimate-interest/point',
        words: { fi: 'oikeutettu etu', sv: 'berättigat intresse', en: 'legitimate interest' },
        change: { to: { state: 'answered', value: 'c' } },
      },
    ],
  },
  {
    id: 'PF-037',
    says: 'A: contact person available',
    proofs: [
      {
        record: 'billing',
        field: 'legalBases/legitimate-interest/interests/interest',
        words: {
          fi: 'yhteyshenkilön tavoitettavuus',
          sv: 'en kontaktperson tillgänglig',
          en: 'having a contact person available',
        },
      },
    ],
  },
  {
    id: 'PF-038',
    says: 'billing contact persons',
    value: true,
    proofs: [
      {
        record: 'billing-contacts',
        field: 'texts',
        words: {
          fi: 'laskutus- ja toimitusyhteyshenkilö',
          sv: 'kontaktpersoner för fakturering och leverans',
          en: 'billing and supply contact persons',
        },
        change: {},
      },
    ],
  },
  {
    id: 'PF-039',
    says: 'E: assess and improve',
    proofs: [
      {
        record: 'quality-improvement',
        field: 'legalBases/legitimate-interest/interests/interest',
        words: {
          fi: 'arvioida ja parantaa järjestelmän',
          sv: 'bedöma och förbättra tillförlitligheten',
          en: 'assess and improve the reliability',
        },
      },
    ],
  },
  {
    id: 'PF-040',
    says: 'B to D: as processor for the customer',
    proofs: [
      {
        record: 'user-account',
        field: 'role',
        words: { fi: 'rekisterinpitäj', sv: 'personuppgiftsansvarig', en: 'controller' },
      },
      {
        record: 'device-management',
        field: 'role',
        words: { fi: 'rekisterinpitäj', sv: 'personuppgiftsansvarig', en: 'controller' },
      },
      {
        record: 'remote-access',
        field: 'role',
        words: { fi: 'rekisterinpitäj', sv: 'personuppgiftsansvarig', en: 'controller' },
      },
      {
        record: 'user-account',
        field: 'engagement/onBehalfOf',
        words: { fi: 'siakasyrity', sv: 'kundföretag', en: 'customer companies' },
      },
    ],
  },
  {
    id: 'PF-041',
    says: 'interests are weighed',
    proofs: [
      {
        record: 'billing',
        field: 'legalBases/legitimate-interest/balancing/statement',
        words: { fi: 'punninnut huolellisesti', sv: 'noggrant vägt', en: 'carefully weighed' },
      },
      {
        record: 'quality-improvement',
        field: 'legalBases/legitimate-interest/balancing/statement',
        words: { fi: 'punninnut huolellisesti', sv: 'noggrant vägt', en: 'carefully weighed' },
      },
    ],
  },
  {
    id: 'PF-042',
    says: 'balance is watched',
    proofs: [
      {
        record: 'billing',
        field: 'legalBases/legitimate-interest/balancing/monitored',
        words: { fi: 'jatkuvasti', sv: 'fortlöpande', en: 'continuous' },
      },
      {
        record: 'quality-improvement',
        field: 'legalBases/legitimate-interest/balancing/monitored',
        words: { fi: 'jatkuvasti', sv: 'fortlöpande', en: 'continuous' },
      },
    ],
  },
  {
    id: 'PF-043',
    says: 'objection: see the rights',
    value: true,
    proofs: [
      {
        record: 'right-objection',
        field: 'objectionPlacement',
        words: {
          fi: 'ikeudesta vastustaa oikeutettuun etuun perustuvaa käsittelyä',
          sv: 'ätten att göra invändningar mot behandling',
          en: 'ight to object to processing',
        },
        change: { to: { state: 'answered', value: 'amongOthers' } },
      },
    ],
  },
  {
    id: 'PF-044',
    says: 'only the listed recipients',
    proofs: [
      {
        record: 'fleet-services',
        field: 'lists/recipients',
        words: {
          fi: 'annetaan vain seuraaville vastaanottajille',
          sv: 'lämnas endast till följande mottagare',
          en: 'shared only with the following recipients',
        },
      },
    ],
  },
  {
    id: 'PF-045',
    says: 'Europe B.V. for accounts',
    value: true,
    proofs: [
      {
        record: 'd1-europe-account',
        field: 'recipient',
        words: same('Tulostin Europe B'),
        change: { to: { kind: 'party', party: 'tulostin-austria' } },
      },
      {
        record: 'd1-europe-account',
        field: 'location',
        words: { fi: 'Alankomaat', sv: 'Nederländerna', en: 'Netherlands' },
        change: {
          path: 'location',
          to: { state: 'answered', value: { kind: 'countries', countries: [{ country: 'BE' }] } },
        },
      },
    ],
  },
  {
    id: 'PF-046',
    says: 'Europe B.V. for quality',
    value: true,
    proofs: [
      {
        record: 'd2-europe-quality',
        field: 'recipient',
        words: same('Tulostin Europe B'),
        change: { to: { kind: 'party', party: 'tulostin-austria' } },
      },
      {
        record: 'd2-europe-quality',
        field: 'location',
        words: { fi: 'Alankomaat', sv: 'Nederländerna', en: 'Netherlands' },
        change: {
          path: 'location',
          to: { state: 'answered', value: { kind: 'countries', countries: [{ country: 'BE' }] } },
        },
      },
    ],
  },
  {
    id: 'PF-047',
    says: 'Inc. for quality',
    value: true,
    proofs: [
      {
        record: 'd3-inc-quality',
        field: 'recipient',
        words: same('Tulostin Inc'),
        change: { to: { kind: 'party', party: 'tulostin-austria' } },
      },
      {
        record: 'd3-inc-quality',
        field: 'location',
        words: { fi: 'Japani', sv: 'Japan', en: 'Japan' },
        change: {
          path: 'location',
          to: { state: 'answered', value: { kind: 'countries', countries: [{ country: 'KR' }] } },
        },
      },
    ],
  },
  {
    id: 'PF-048',
    says: 'Inc. for the platform',
    value: true,
    proofs: [
      {
        record: 'd4-inc-platform',
        field: 'recipient',
        words: same('Tulostin Inc'),
        change: { to: { kind: 'party', party: 'tulostin-austria' } },
      },
      {
        record: 'd4-inc-platform',
        field: 'location',
        words: { fi: 'Japani', sv: 'Japan', en: 'Japan' },
        change: {
          path: 'location',
          to: { state: 'answered', value: { kind: 'countries', countries: [{ country: 'KR' }] } },
        },
      },
      {
        record: 'd4-inc-platform',
        field: 'purpose',
        words: {
          fi: 'TFS-alustan ja sen tietojen hallin',
          sv: 'hantering av TFS-plattformen',
          en: 'managing the TFS platform',
        },
      },
    ],
  },
  {
    id: 'PF-049',
    says: 'transfer to Japan',
    value: true,
    proofs: [
      {
        record: 't1-japan-quality',
        field: 'location',
        words: { fi: 'Japani', sv: 'Japan', en: 'Japan' },
        change: {
          to: { state: 'answered', value: { kind: 'countries', countries: [{ country: 'KR' }] } },
        },
      },
      {
        record: 't2-japan-platform',
        field: 'location',
        words: { fi: 'Japani', sv: 'Japan', en: 'Japan' },
        change: {
          to: { state: 'answered', value: { kind: 'countries', countries: [{ country: 'KR' }] } },
        },
      },
    ],
  },
  {
    id: 'PF-050',
    says: 'hosting provider',
    value: true,
    proofs: [
      { record: 'azure-host', field: 'legalName', words: same('Microsoft Azure'), change: {} },
      {
        record: 'd5-hosting',
        field: 'location',
        words: same('West Europe'),
        change: {
          path: 'location',
          to: {
            state: 'answered',
            value: { kind: 'countries', countries: [{ country: 'NL', region: 'North Europe' }] },
          },
        },
      },
    ],
  },
  {
    id: 'PF-051',
    says: 'hosted in the Netherlands',
    value: true,
    proofs: [
      {
        record: 'd5-hosting',
        field: 'location',
        words: { fi: 'Alankomaat', sv: 'Nederländerna', en: 'Netherlands' },
        change: {
          path: 'location',
          to: {
            state: 'answered',
            value: { kind: 'countries', countries: [{ country: 'BE', region: 'West Europe' }] },
          },
        },
      },
    ],
  },
  {
    id: 'PF-052',
    says: 'unnamed provider for quality',
    value: true,
    proofs: [
      {
        record: 'd6-external-quality',
        field: 'recipient',
        words: { fi: 'lkoi', sv: 'xtern tjänsteleverantör', en: 'xternal service provider' },
        change: { path: 'recipient/class' },
      },
    ],
  },
  {
    id: 'PF-053',
    says: 'disclosure by law',
    proofs: [
      {
        record: 'd8-legal-demand',
        field: 'scope/condition',
        words: { fi: 'laki', sv: 'lag', en: 'court order' },
      },
    ],
  },
  {
    id: 'PF-054',
    says: 'additional safeguards',
    proofs: [
      {
        record: 'fleet-services',
        field: 'defaultSafeguards/statement',
        words: {
          fi: 'asianmukaisista lisäsuojatoimista',
          sv: 'ytterligare lämpliga skyddsåtgärder',
          en: 'additional appropriate safeguards',
        },
      },
    ],
  },
  {
    id: 'PF-055',
    says: 'standard clauses',
    value: true,
    proofs: [
      {
        record: 'fleet-services',
        field: 'defaultSafeguards/mechanisms/0',
        words: {
          fi: 'tietosuojaa koskevia vakiolausekkeita',
          sv: 'standardiserade dataskyddsbestämmelser',
          en: 'standard data protection clauses',
        },
        change: { path: 'defaultSafeguards/mechanisms/0/details/0' },
      },
    ],
  },
  {
    id: 'PF-056',
    says: 'link to adequate countries',
    value: true,
    proofs: [
      {
        record: 'fleet-services',
        field: 'links/adequate-countries',
        words: { fi: 'luettelo maista', sv: 'förteckning över länder', en: 'list of countries' },
        change: { path: 'links/adequate-countries/label' },
      },
    ],
  },
  {
    id: 'PF-057',
    says: 'US providers',
    value: true,
    proofs: [
      {
        record: 't3-us-providers',
        field: 'location',
        words: { fi: 'Yhdysvall', sv: 'USA', en: 'United States' },
        change: {
          to: { state: 'answered', value: { kind: 'countries', countries: [{ country: 'CA' }] } },
        },
      },
    ],
  },
  {
    id: 'PF-058',
    says: 'listed in Privacy Shield',
    value: true,
    proofs: [
      {
        record: 't3-us-providers',
        field: 'mechanisms/0/details/0',
        words: {
          fi: 'Privacy Shield -luettelo',
          sv: 'listan EU/USA:s sekretesskydd',
          en: 'EU-US Privacy Shield list',
        },
        change: {},
      },
    ],
  },
  {
    id: 'PF-059',
    says: 'self-certified',
    value: true,
    proofs: [
      {
        record: 't3-us-providers',
        field: 'mechanisms/0/details/1',
        words: { fi: 'itsesertifioinnin', sv: 'självcertifierat', en: 'self-certified' },
        change: {},
      },
    ],
  },
  {
    id: 'PF-060',
    says: 'link to the decision',
    value: true,
    proofs: [
      {
        record: 't3-us-providers',
        field: 'links/privacy-shield-decision',
        words: { fi: 'täältä', sv: 'här', en: 'here' },
        change: { path: 'links/privacy-shield-decision/label' },
      },
    ],
  },
  {
    id: 'PF-061',
    says: 'or consent to the transfer',
    value: true,
    proofs: [
      {
        record: 't3-us-providers',
        field: 'mechanisms/1',
        words: {
          fi: 'nimenomainen suostumus',
          sv: 'uttryckligen samtycka',
          en: 'explicit consent',
        },
        change: { path: 'mechanisms/1/details/0' },
      },
    ],
  },
  {
    id: 'PF-062',
    says: 'copy by e-mail',
    value: true,
    proofs: [
      {
        record: 'fleet-services',
        field: 'defaultSafeguards/copyMeans',
        words: { fi: 'sähköpost', sv: 'e-post', en: 'e-mail' },
        change: { path: 'defaultSafeguards/copyMeans/value/channel', to: 'post' },
      },
    ],
  },
  {
    id: 'PF-063',
    says: 'copy needs reasons',
    proofs: [
      {
        record: 'fleet-services',
        field: 'defaultSafeguards/copyMeans/condition',
        words: {
          fi: 'kun pyyntö perustellaan',
          sv: 'när begäran motiveras',
          en: 'when the request gives reasons',
        },
      },
    ],
  },
  {
    id: 'PF-064',
    says: 'periods where possible',
    clause: true,
    proofs: [
      {
        record: 'retention-set',
        field: 'text',
        words: {
          fi: 'silloin, kun se on mahdollista',
          sv: 'där så är möjligt',
          en: 'where possible',
        },
      },
    ],
  },
  {
    id: 'PF-065',
    says: 'periods told in time',
    clause: true,
    proofs: [
      {
        record: 'retention-told',
        field: 'text',
        words: {
          fi: 'viimeistään käsittelyn alkaessa',
          sv: 'senast när behandlingen inleds',
          en: 'at or before the start of the processing',
        },
      },
    ],
  },
  {
    id: 'PF-066',
    says: 'else criteria',
    clause: true,
    proofs: [
      {
        record: 'retention-criteria',
        field: 'text',
        words: {
          fi: 'lueteltujen perusteiden mukaan',
          sv: 'utifrån de kriterier som anges',
          en: 'the listed criteria decide',
        },
      },
    ],
  },
  {
    id: 'PF-067',
    says: 'while the account is active',
    value: true,
    proofs: [
      {
        record: 'r1-account',
        field: 'outcomes/o1/outcome',
        words: {
          fi: 'henkilöllä on aktiivinen tili',
          sv: 'har ett aktivt konto',
          en: 'has an active account',
        },
        change: { path: 'outcomes/value/o1/outcome/state' },
      },
    ],
  },
  {
    id: 'PF-068',
    says: 'inactive: a year after last use',
    value: true,
    proofs: [
      {
        record: 'r1-account',
        field: 'outcomes/o2/outcome',
        words: { fi: '1 vuo', sv: '1 år', en: '1 year' },
        change: { path: 'outcomes/value/o2/outcome/duration', to: 'P2Y' },
      },
      {
        record: 'r1-account',
        field: 'outcomes/o2/outcome/start',
        words: { fi: 'iimei', sv: 'senaste användningen', en: 'last use' },
        change: { path: 'outcomes/value/o2/outcome/start/value' },
      },
    ],
  },
  {
    id: 'PF-069',
    says: 'no duty to have an account',
    proofs: [
      {
        record: 'user-account',
        field: 'provision',
        words: {
          fi: 'ei ole Tulostimen puolesta velvollisuutta',
          sv: 'ingen skyldighet att ha ett konto',
          en: 'no obligation',
        },
      },
    ],
  },
  {
    id: 'PF-070',
    says: 'no first login: 30 days',
    value: true,
    proofs: [
      {
        record: 'r1-account',
        field: 'outcomes/o3/outcome',
        words: { fi: '30 päivä', sv: '30 dagar', en: '30 days' },
        change: { path: 'outcomes/value/o3/outcome/duration', to: 'P60D' },
      },
      {
        record: 'r1-account',
        field: 'outcomes/o3/outcome/start',
        words: { fi: 'tilin luomi', sv: 'kontot skapades', en: 'creation of the account' },
        change: { path: 'outcomes/value/o3/outcome/start/value' },
      },
    ],
  },
  {
    id: 'PF-071',
    says: 'removal can always be asked',
    proofs: [
      {
        record: 'right-erasure',
        field: 'ownPoints/account-removal',
        words: {
          fi: 'voi aina pyytää käyttäjätilinsä poistamista',
          sv: 'alltid begära att användarkontot tas bort',
          en: 'always ask for the user account to be removed',
        },
      },
    ],
  },
  {
    id: 'PF-072',
    says: 'on request: 30 days',
    value: true,
    proofs: [
      {
        record: 'r1-account',
        field: 'outcomes/o4/outcome',
        words: { fi: '30 päivä', sv: '30 dagar', en: '30 days' },
        change: { path: 'outcomes/value/o4/outcome/duration', to: 'P60D' },
      },
      {
        record: 'r1-account',
        field: 'outcomes/o4/outcome/start',
        words: { fi: 'poistopyyn', sv: 'begäran om radering', en: 'deletion request' },
        change: { path: 'outcomes/value/o4/outcome/start/value' },
      },
    ],
  },
  {
    id: 'PF-073',
    says: 'company information: 6 years',
    value: true,
    proofs: [
      {
        record: 'r2-company-information',
        field: 'outcomes/o1/outcome',
        words: { fi: '6 vuo', sv: '6 år', en: '6 years' },
        change: { path: 'outcomes/value/o1/outcome/duration', to: 'P7Y' },
      },
    ],
  },
  {
    id: 'PF-074',
    says: 'accounting information: 10 years',
    value: true,
    proofs: [
      {
        record: 'r3-accounting-information',
        field: 'outcomes/o1/outcome',
        words: { fi: '10 vuo', sv: '10 år', en: '10 years' },
        change: { path: 'outcomes/value/o1/outcome/duration', to: 'P11Y' },
      },
    ],
  },
  {
    id: 'PF-075',
    says: 'for all data of the purpose',
    proofs: [
      {
        record: 'r3-accounting-information',
        field: 'statement',
        words: {
          fi: 'kaikkia tähän tarkoitukseen liittyviä',
          sv: 'alla (person)uppgifter',
          en: 'all (personal) information',
        },
      },
    ],
  },
  {
    id: 'PF-076',
    says: 'C: logs a year',
    value: true,
    proofs: [
      {
        record: 'r4-device-logs',
        field: 'outcomes/o1/outcome',
        words: { fi: '1 vuo', sv: '1 år', en: '1 year' },
        change: { path: 'outcomes/value/o1/outcome/duration', to: 'P2Y' },
      },
      {
        record: 'r4-device-logs',
        field: 'outcomes/o1/outcome/start',
        words: {
          fi: 'lokitiedoston luomi',
          sv: 'loggfilen skapades',
          en: 'creation of the log file',
        },
        change: { path: 'outcomes/value/o1/outcome/start/value' },
      },
    ],
  },
  {
    id: 'PF-077',
    says: 'D: logs a year',
    value: true,
    proofs: [
      {
        record: 'r5-remote-logs',
        field: 'outcomes/o1/outcome',
        words: { fi: '1 vuo', sv: '1 år', en: '1 year' },
        change: { path: 'outcomes/value/o1/outcome/duration', to: 'P2Y' },
      },
      {
        record: 'r5-remote-logs',
        field: 'outcomes/o1/outcome/start',
        words: {
          fi: 'lokitiedoston luomi',
          sv: 'loggfilen skapades',
          en: 'creation of the log file',
        },
        change: { path: 'outcomes/value/o1/outcome/start/value' },
      },
    ],
  },
  {
    id: 'PF-078',
    says: 'address book is not stored',
    value: true,
    proofs: [
      {
        record: 'r6-address-book',
        field: 'outcomes/o1/outcome',
        words: { fi: 'ei', sv: 'inte', en: 'not' },
        change: {
          path: 'outcomes/value/o1/outcome',
          to: { kind: 'period', duration: 'P1D', start: { state: 'notStated' } },
        },
      },
      {
        record: 'r6-address-book',
        field: 'scope/condition',
        words: {
          fi: 'etähuoltoistunnossa',
          sv: 'fjärrunderhållssession',
          en: 'remote maintenance session',
        },
      },
    ],
  },
  {
    id: 'PF-079',
    says: 'address book may be seen',
    value: true,
    proofs: [
      {
        record: 'address-book',
        field: 'name',
        words: {
          fi: 'aitteen osoitekirja',
          sv: 'nhetens adressbok',
          en: 'he device’s address book',
        },
        change: {},
      },
      {
        record: 'remote-access',
        field: 'dataUses/address-book/polarity',
        words: { fi: 'osoitekirja', sv: 'adressbok', en: 'address book' },
      },
    ],
  },
  {
    id: 'PF-080',
    says: 'E: by criteria',
    proofs: [
      {
        record: 'r7-quality',
        field: 'statement',
        words: {
          fi: 'tilanteissa, joissa nimenomaista säilytysaikaa ei ole annettu',
          sv: 'i övriga fall',
          en: 'in the remaining circumstances',
        },
      },
    ],
  },
  {
    id: 'PF-081',
    says: 'criterion: rights and freedoms',
    proofs: [
      {
        record: 'r7-quality',
        field: 'outcomes/o1/outcome/criteria/0',
        words: {
          fi: 'perusoikeuksien ja -vapauksien arviointi',
          sv: 'bedömning av personens grundläggande rättigheter',
          en: 'assessment of the person’s fundamental rights',
        },
      },
    ],
  },
  {
    id: 'PF-082',
    says: 'criterion: purpose',
    proofs: [
      {
        record: 'r7-quality',
        field: 'outcomes/o1/outcome/criteria/1',
        words: {
          fi: 'käsittelyn tarkoitus',
          sv: 'ändamålet med behandlingen',
          en: 'the purpose of the processing',
        },
      },
    ],
  },
  {
    id: 'PF-083',
    says: 'criterion: industry practice',
    proofs: [
      {
        record: 'r7-quality',
        field: 'outcomes/o1/outcome/criteria/2',
        words: {
          fi: 'alan käytännöt tai käytännesäännöt',
          sv: 'branschpraxis eller uppförandekoder',
          en: 'industry practices or codes of conduct',
        },
      },
    ],
  },
  {
    id: 'PF-084',
    says: 'criterion: risk and cost',
    proofs: [
      {
        record: 'r7-quality',
        field: 'outcomes/o1/outcome/criteria/3',
        words: {
          fi: 'riski ja kustannus',
          sv: 'risknivån och kostnaden',
          en: 'level of risk and cost',
        },
      },
    ],
  },
  {
    id: 'PF-085',
    says: 'criterion: lawful ground',
    proofs: [
      {
        record: 'r7-quality',
        field: 'outcomes/o1/outcome/criteria/4',
        words: {
          fi: 'pätevä laillinen peruste',
          sv: 'giltig laglig grund',
          en: 'valid lawful ground',
        },
      },
    ],
  },
  {
    id: 'PF-086',
    says: 'criterion: nature and context',
    proofs: [
      {
        record: 'r7-quality',
        field: 'outcomes/o1/outcome/criteria/5',
        words: {
          fi: 'luonne, laajuus ja asiayhteys',
          sv: 'art, omfattning och sammanhang',
          en: 'nature, scope and context',
        },
      },
    ],
  },
  {
    id: 'PF-087',
    says: 'criterion: other circumstances',
    proofs: [
      {
        record: 'r7-quality',
        field: 'outcomes/o1/outcome/criteria/6',
        words: {
          fi: 'muut mahdolliset olennaiset seikat',
          sv: 'andra relevanta omständigheter',
          en: 'other relevant circumstances',
        },
      },
    ],
  },
  {
    id: 'PF-088',
    says: 'kept as the law requires',
    clause: true,
    proofs: [
      {
        record: 'retention-law',
        field: 'text',
        words: {
          fi: 'lakisääteisten vaatimusten mukaisesti',
          sv: 'tillämpliga rättsliga krav',
          en: 'applicable legal requirements',
        },
      },
    ],
  },
  {
    id: 'PF-089',
    says: 'reviewed periodically',
    clause: true,
    proofs: [
      {
        record: 'retention-review',
        field: 'text',
        words: {
          fi: 'tarkistetaan säännöllisin väliajoin',
          sv: 'gås igenom regelbundet',
          en: 'reviewed periodically',
        },
      },
    ],
  },
  {
    id: 'PF-090',
    says: 'reasonable measures',
    proofs: [
      {
        record: 'reasonable-measures',
        field: 'name',
        words: {
          fi: 'kohtuulliset toimenpiteet',
          sv: 'rimliga åtgärder',
          en: 'reasonable measures',
        },
      },
    ],
  },
  {
    id: 'PF-091',
    says: 'ISO/IEC 27001 of all companies',
    value: true,
    proofs: [
      { record: 'tulostin-finland', field: 'certificates/iso-27001', words: same('ISO/IEC 27001') },
      { record: 'tulostin-inc', field: 'certificates/iso-27001', words: same('ISO/IEC 27001') },
      {
        record: 'tulostin-finland',
        field: 'certificates/iso-27001/name',
        words: same('ISO/IEC 27001'),
        change: { to: 'ISO/IEC 27701', regroups: true },
      },
    ],
  },
  {
    id: 'PF-092',
    says: 'ISO/IEC 27017 of Inc.',
    value: true,
    proofs: [
      {
        record: 'tulostin-inc',
        field: 'certificates/iso-27017',
        words: same('ISO/IEC 27017'),
        change: { path: 'certificates/iso-27017/name', to: 'ISO/IEC 27018' },
      },
    ],
  },
  {
    id: 'PF-093',
    says: 'what ISO/IEC 27017 assures',
    proofs: [
      {
        record: 'tulostin-inc',
        field: 'certificates/iso-27017/assurance',
        words: {
          fi: 'lisäkontrolleja',
          sv: 'ytterligare informationssäkerhetskontroller',
          en: 'additional information security controls',
        },
      },
    ],
  },
  {
    id: 'PF-094',
    says: 'access: whether data is processed',
    proofs: [
      {
        record: 'right-access',
        field: 'points',
        words: {
          fi: 'vahvistus siitä, käsitelläänkö',
          sv: 'bekräftelse på huruvida',
          en: 'confirmation',
        },
      },
    ],
  },
  {
    id: 'PF-095',
    says: 'access: information',
    proofs: [
      {
        record: 'right-access',
        field: 'points',
        words: {
          fi: 'tiedot henkilötietojensa käsittelystä',
          sv: 'information om behandlingen',
          en: 'information',
        },
      },
    ],
  },
  {
    id: 'PF-096',
    says: 'rectification',
    proofs: [
      {
        record: 'right-rectification',
        field: 'points',
        words: { fi: 'oikais', sv: 'rätta', en: 'rectif' },
      },
      {
        record: 'right-rectification',
        field: 'points',
        words: {
          fi: 'ilman aiheetonta viivytystä',
          sv: 'utan onödigt dröjsmål',
          en: 'without undue delay',
        },
      },
    ],
  },
  {
    id: 'PF-097',
    says: 'account holders correct themselves',
    proofs: [
      {
        record: 'right-rectification',
        field: 'ownPoints/self-service',
        words: {
          fi: 'oikaista ja täydentää tietojaan itse',
          sv: 'själva rätta och komplettera',
          en: 'correct and complete their data themselves',
        },
      },
    ],
  },
  {
    id: 'PF-098',
    says: 'erasure',
    proofs: [
      {
        record: 'right-erasure',
        field: 'points',
        words: {
          fi: 'ilman aiheetonta viivytystä',
          sv: 'utan onödigt dröjsmål',
          en: 'without undue delay',
        },
      },
    ],
  },
  {
    id: 'PF-099',
    says: 'erasure: on specific grounds',
    proofs: [
      {
        record: 'right-erasure',
        field: 'points/1',
        words: {
          fi: 'poistamista voi vaatia vain laissa säädetyin perustein',
          sv: 'kan begäras endast på de grunder',
          en: 'requested only on the grounds',
        },
      },
    ],
  },
  {
    id: 'PF-100',
    says: 'erasure: consent withdrawn',
    proofs: [
      {
        record: 'right-erasure',
        field: 'points',
        words: { fi: 'peruuttaa suostumuksen', sv: 'återkallar', en: 'withdraws' },
      },
    ],
  },
  {
    id: 'PF-101',
    says: 'erasure: objection',
    proofs: [
      {
        record: 'right-erasure',
        field: 'points',
        words: { fi: 'vastustaa käsittelyä eikä', sv: 'invänder', en: 'objects' },
      },
    ],
  },
  {
    id: 'PF-102',
    says: 'account holders delete themselves',
    proofs: [
      {
        record: 'right-erasure',
        field: 'ownPoints/self-service',
        words: {
          fi: 'poistaa tilinsä itse',
          sv: 'själva radera sitt konto',
          en: 'delete their account themselves',
        },
      },
    ],
  },
  {
    id: 'PF-103',
    says: 'restriction',
    proofs: [
      {
        record: 'right-restriction',
        field: 'right',
        words: { fi: 'rajoittami', sv: 'begränsning', en: 'restriction' },
      },
      {
        record: 'right-restriction',
        field: 'points/0',
        words: {
          fi: 'rajoittamista voi vaatia vain laissa säädetyin perustein',
          sv: 'kan begäras endast på de grunder',
          en: 'requested only on the grounds',
        },
      },
    ],
  },
  {
    id: 'PF-104',
    says: 'restriction: accuracy',
    proofs: [
      {
        record: 'right-restriction',
        field: 'points',
        words: {
          fi: 'kiistää henkilötietojen paikkansapitävyyden',
          sv: 'bestrider',
          en: 'contest',
        },
      },
    ],
  },
  {
    id: 'PF-105',
    says: 'restriction: unlawful',
    proofs: [
      {
        record: 'right-restriction',
        field: 'points',
        words: { fi: 'käsittely on lainvastaista', sv: 'olaglig', en: 'unlawful' },
      },
    ],
  },
  {
    id: 'PF-106',
    says: 'restriction: legal proceedings',
    proofs: [
      {
        record: 'right-restriction',
        field: 'points',
        words: { fi: 'vaateen', sv: 'rättsliga anspråk', en: 'legal claims' },
      },
    ],
  },
  {
    id: 'PF-107',
    says: 'restriction: objection pending',
    proofs: [
      {
        record: 'right-restriction',
        field: 'points',
        words: { fi: 'syrjäyttävätkö', sv: 'väger tyngre', en: 'override' },
      },
    ],
  },
  {
    id: 'PF-108',
    says: 'objection at any time',
    proofs: [
      {
        record: 'right-objection',
        field: 'points',
        words: { fi: 'milloin tahansa', sv: 'när som helst', en: 'at any time' },
      },
      {
        record: 'right-objection',
        field: 'points',
        words: { fi: 'oikeutettuun etuun', sv: 'berättigat intresse', en: 'legitimate interest' },
      },
    ],
  },
  {
    id: 'PF-109',
    says: 'objection to profiling by consent',
    proofs: [
      {
        record: 'right-objection',
        field: 'points',
        words: {
          fi: 'profilointia, joka perustuu rekisteröidyn suostumukseen',
          sv: 'profilering',
          en: 'profiling',
        },
      },
    ],
  },
  {
    id: 'PF-110',
    says: 'objection to direct marketing',
    proofs: [
      {
        record: 'right-objection',
        field: 'points',
        words: { fi: 'suoramarkkinointia', sv: 'direkt marknadsföring', en: 'direct marketing' },
      },
    ],
  },
  {
    id: 'PF-111',
    says: 'objection to public tasks',
    proofs: [
      {
        record: 'right-objection',
        field: 'points',
        words: {
          fi: 'yleistä etua koskevan tehtävän',
          sv: 'allmänt intresse',
          en: 'public interest',
        },
      },
    ],
  },
  {
    id: 'PF-112',
    says: 'processing stops',
    proofs: [
      {
        record: 'right-objection',
        field: 'points',
        words: { fi: 'Kun rekisteröity vastustaa käsittelyä', sv: 'inte längre', en: 'no longer' },
      },
    ],
  },
  {
    id: 'PF-113',
    says: 'unless compelling grounds',
    proofs: [
      {
        record: 'right-objection',
        field: 'points',
        words: {
          fi: 'huomattavan tärkeä ja perusteltu syy',
          sv: 'avgörande berättigade skäl',
          en: 'compelling legitimate grounds',
        },
      },
    ],
  },
  {
    id: 'PF-114',
    says: 'unless legal proceedings',
    proofs: [
      {
        record: 'right-objection',
        field: 'points',
        words: { fi: 'vaateen', sv: 'rättsliga anspråk', en: 'legal claims' },
      },
    ],
  },
  {
    id: 'PF-115',
    says: 'portability',
    proofs: [
      {
        record: 'right-portability',
        field: 'points',
        words: {
          fi: 'toiselle rekisterinpitäjälle',
          sv: 'annan personuppgiftsansvarig',
          en: 'another controller',
        },
      },
    ],
  },
  {
    id: 'PF-116',
    says: 'portability: account data',
    proofs: [
      {
        record: 'right-portability',
        field: 'ownPoints/tfs',
        words: {
          fi: 'käyttäjätiliin liittyvät tiedot',
          sv: 'uppgifter som hör till användarkontot',
          en: 'data related to the user account',
        },
      },
    ],
  },
  {
    id: 'PF-117',
    says: 'portability: no device data',
    proofs: [
      {
        record: 'right-portability',
        field: 'ownPoints/not-device-data',
        words: {
          fi: 'ei koske laitetietoja',
          sv: 'inte enhetsinformation',
          en: 'not include any device data',
        },
      },
    ],
  },
  {
    id: 'PF-118',
    says: 'consent can be withdrawn',
    proofs: [
      {
        record: 'right-withdrawal',
        field: 'points',
        words: { fi: 'milloin tahansa', sv: 'när som helst', en: 'at any time' },
      },
    ],
  },
  {
    id: 'PF-119',
    says: 'by unsubscribing',
    proofs: [
      {
        record: 'right-withdrawal',
        field: 'ownPoints/unsubscribe',
        words: { fi: 'tilauksen', sv: 'avsluta prenumerationen', en: 'unsubscribing' },
      },
    ],
  },
  {
    id: 'PF-120',
    says: 'by e-mail',
    value: true,
    proofs: [
      {
        record: 'right-withdrawal',
        field: 'ownPoints/email',
        words: { fi: 'yhtiöluettelossa', sv: 'förteckningen över bolag', en: 'list of companies' },
        change: { path: 'ownPoints/email/text' },
      },
    ],
  },
  {
    id: 'PF-121',
    says: 'data is then removed',
    proofs: [
      {
        record: 'right-withdrawal',
        field: 'points',
        words: { fi: 'poistetaan pysyvästi', sv: 'permanent', en: 'permanently' },
      },
    ],
  },
  {
    id: 'PF-122',
    says: 'right to complain',
    value: true,
    proofs: [
      {
        record: 'right-complaint',
        field: 'complaint/authorities/0',
        words: { fi: 'valvontaviranomai', sv: 'tillsynsmyndighet', en: 'supervisory authority' },
        change: { to: { kind: 'controllersCountry' } },
      },
    ],
  },
  {
    id: 'PF-123',
    says: 'list of authorities',
    value: true,
    proofs: [
      {
        record: 'right-complaint',
        field: 'links/authorities',
        words: {
          fi: 'luettelo valvontaviranomaisista',
          sv: 'förteckning över tillsynsmyndigheter',
          en: 'list of supervisory authorities',
        },
        change: { path: 'links/authorities/label' },
      },
    ],
  },
  {
    id: 'PF-124',
    says: 'privacy network',
    clause: true,
    proofs: [
      {
        record: 'dpo-network',
        field: 'text',
        words: {
          fi: 'asiantuntijaverkosto',
          sv: 'professionellt nätverk',
          en: 'professional privacy network',
        },
      },
    ],
  },
  {
    id: 'PF-125',
    says: 'write to the listed company',
    value: true,
    proofs: [
      {
        record: 'rights-all',
        field: 'channels/company',
        words: { fi: 'kohdassa 2.1', sv: 'avsnitt 2.1', en: 'section 2.1' },
        change: { path: 'channels/company/to', to: { kind: 'dpo' } },
      },
      {
        record: 'rights-all',
        field: 'channels/company/channels',
        words: { fi: 'ähköposti', sv: 'e-post', en: 'e-mail' },
        change: { to: ['post'] },
      },
    ],
  },
  {
    id: 'PF-126',
    says: 'else the group officer',
    proofs: [
      {
        record: 'tulostin-europe',
        field: 'dpo/role',
        words: {
          fi: 'konsernin tietosuojavastaava',
          sv: 'koncernens dataskyddsombud',
          en: 'group data protection officer',
        },
      },
    ],
  },
  {
    id: 'PF-127',
    says: 'fallback company',
    value: true,
    proofs: [
      {
        record: 'tulostin-europe',
        field: 'legalName',
        words: same('Tulostin Europe B.V.'),
        change: {},
      },
      {
        record: 'tulostin-europe',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-europe',
        field: 'addresses/office/lines',
        words: same('Bloemlaan 4 2132 NP  Hoofddorp The Netherlands'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-128',
    says: 'e-mail of the fallback company',
    value: true,
    proofs: [
      {
        record: 'tulostin-europe',
        field: 'contactPoints/privacy/value',
        words: same('privacy@deu.tulostin.example'),
        change: { to: 'gdpr@deu.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-129',
    says: 'company for BE',
    value: true,
    proofs: [
      {
        record: 'tulostin-belgium',
        field: 'legalName',
        words: same('Tulostin Belgium N.V.'),
        change: {},
      },
      {
        record: 'tulostin-belgium',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-belgium',
        field: 'addresses/office/lines',
        words: same('Sint-Martinusweg 199-201 1930 Zaventem'),
        change: {},
      },
      {
        record: 'tulostin-belgium',
        field: 'addresses/office/countryHeading',
        words: same('België/Belgique/Belgien'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-130',
    says: 'e-mail of the company for BE',
    value: true,
    proofs: [
      {
        record: 'tulostin-belgium',
        field: 'contactPoints/privacy/value',
        words: same('privacy@dbe.tulostin.example'),
        change: { to: 'gdpr@dbe.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-131',
    says: 'company for CZ',
    value: true,
    proofs: [
      {
        record: 'tulostin-czech',
        field: 'legalName',
        words: same('Tulostin Czech, s.r.o.'),
        change: {},
      },
      {
        record: 'tulostin-czech',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-czech',
        field: 'addresses/office/lines',
        words: same('Harfa Office Park Českomoravská 2420/15 Praha 9, 190 00'),
        change: {},
      },
      {
        record: 'tulostin-czech',
        field: 'addresses/office/countryHeading',
        words: same('Ceska Republica'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-132',
    says: 'e-mail of the company for CZ',
    value: true,
    proofs: [
      {
        record: 'tulostin-czech',
        field: 'contactPoints/privacy/value',
        words: same('privacy@deu.tulostin.example'),
        change: { to: 'gdpr@deu.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-133',
    says: 'company for DK',
    value: true,
    proofs: [
      {
        record: 'tulostin-denmark',
        field: 'legalName',
        words: same('Tulostin Danmark A/S'),
        change: {},
      },
      {
        record: 'tulostin-denmark',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-denmark',
        field: 'addresses/office/lines',
        words: same('Eljby Industrivej 60 2600 Glostrup'),
        change: {},
      },
      {
        record: 'tulostin-denmark',
        field: 'addresses/office/countryHeading',
        words: same('Danmark'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-134',
    says: 'e-mail of the company for DK',
    value: true,
    proofs: [
      {
        record: 'tulostin-denmark',
        field: 'contactPoints/privacy/value',
        words: same('privacy@ddk.tulostin.example'),
        change: { to: 'gdpr@ddk.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-135',
    says: 'company for DE',
    value: true,
    proofs: [
      {
        record: 'tulostin-germany',
        field: 'legalName',
        words: same('Tulostin Deutschland GmbH'),
        change: {},
      },
      {
        record: 'tulostin-germany',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-germany',
        field: 'addresses/office/lines',
        words: same('Otto Hahnstrasse 12 40670 Meerbusch'),
        change: {},
      },
      {
        record: 'tulostin-germany',
        field: 'addresses/office/countryHeading',
        words: same('Deutschland'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-136',
    says: 'e-mail of the company for DE',
    value: true,
    proofs: [
      {
        record: 'tulostin-germany',
        field: 'contactPoints/privacy/value',
        words: same('datenschutz@dde.tulostin.example'),
        change: { to: 'gdpr@dde.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-137',
    says: 'company for ES',
    value: true,
    proofs: [
      {
        record: 'tulostin-spain',
        field: 'legalName',
        words: same('Tulostin España SA'),
        change: {},
      },
      {
        record: 'tulostin-spain',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-spain',
        field: 'addresses/office/lines',
        words: same('Avenida Manacor 2, Parque Rozas, 28290 Las Rozas, Madrid'),
        change: {},
      },
      {
        record: 'tulostin-spain',
        field: 'addresses/office/countryHeading',
        words: same('España'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-138',
    says: 'e-mail of the company for ES',
    value: true,
    proofs: [
      {
        record: 'tulostin-spain',
        field: 'contactPoints/privacy/value',
        words: same('privacy@des.tulostin.example'),
        change: { to: 'gdpr@des.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-139',
    says: 'company for FI',
    value: true,
    proofs: [
      {
        record: 'tulostin-finland',
        field: 'legalName',
        words: same('Tulostin Finland oy'),
        change: {},
      },
      {
        record: 'tulostin-finland',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-finland',
        field: 'addresses/office/lines',
        words: same('Atomite 5 C, 4 krs 00370 Helsinki'),
        change: {},
      },
      {
        record: 'tulostin-finland',
        field: 'addresses/office/countryHeading',
        words: same('Finland'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-140',
    says: 'e-mail of the company for FI',
    value: true,
    proofs: [
      {
        record: 'tulostin-finland',
        field: 'contactPoints/privacy/value',
        words: same('privacy@dfi.tulostin.example'),
        change: { to: 'gdpr@dfi.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-141',
    says: 'company for FR',
    value: true,
    proofs: [
      {
        record: 'tulostin-france',
        field: 'legalName',
        words: same('Tulostin France S.A.S.'),
        change: {},
      },
      {
        record: 'tulostin-france',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-france',
        field: 'addresses/office/lines',
        words: same('Parc Technologique Route de l’Orme 91195 Saint Aubin'),
        change: {},
      },
      {
        record: 'tulostin-france',
        field: 'addresses/office/countryHeading',
        words: same('France'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-142',
    says: 'e-mail of the company for FR',
    value: true,
    proofs: [
      {
        record: 'tulostin-france',
        field: 'contactPoints/privacy/value',
        words: same('privacy@dfr.tulostin.example'),
        change: { to: 'gdpr@dfr.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-143',
    says: 'company for IT',
    value: true,
    proofs: [
      {
        record: 'tulostin-italy',
        field: 'legalName',
        words: same('Tulostin Italy S.P.A.'),
        change: {},
      },
      {
        record: 'tulostin-italy',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-italy',
        field: 'addresses/office/lines',
        words: same('Via Monfalcone 15 20132 Milan'),
        change: {},
      },
      {
        record: 'tulostin-italy',
        field: 'addresses/office/countryHeading',
        words: same('Italia'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-144',
    says: 'e-mail of the company for IT',
    value: true,
    proofs: [
      {
        record: 'tulostin-italy',
        field: 'contactPoints/privacy/value',
        words: same('privacy@dit.tulostin.example'),
        change: { to: 'gdpr@dit.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-145',
    says: 'company for NL',
    value: true,
    proofs: [
      {
        record: 'tulostin-netherlands',
        field: 'legalName',
        words: same('Tulostin Nederland B.V.'),
        change: {},
      },
      {
        record: 'tulostin-netherlands',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-netherlands',
        field: 'addresses/office/lines',
        words: same('Beechavenue 25 1119 RA Schiphol-Rijk'),
        change: {},
      },
      {
        record: 'tulostin-netherlands',
        field: 'addresses/office/countryHeading',
        words: same('Nederland'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-146',
    says: 'e-mail of the company for NL',
    value: true,
    proofs: [
      {
        record: 'tulostin-netherlands',
        field: 'contactPoints/privacy/value',
        words: same('privacy@dnl.tulostin.example'),
        change: { to: 'gdpr@dnl.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-147',
    says: 'company for AT',
    value: true,
    proofs: [
      {
        record: 'tulostin-austria',
        field: 'legalName',
        words: same('Tulostin Austria GmbH'),
        change: {},
      },
      {
        record: 'tulostin-austria',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-austria',
        field: 'addresses/office/lines',
        words: same('Wienerbergstrasse 11 Turm A, 18. OG, 1100, Vienna'),
        change: {},
      },
      {
        record: 'tulostin-austria',
        field: 'addresses/office/countryHeading',
        words: same('Österreich'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-148',
    says: 'e-mail of the company for AT',
    value: true,
    proofs: [
      {
        record: 'tulostin-austria',
        field: 'contactPoints/privacy/value',
        words: same('privacy@dat.tulostin.example'),
        change: { to: 'gdpr@dat.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-149',
    says: 'company for PT',
    value: true,
    proofs: [
      {
        record: 'tulostin-portugal',
        field: 'legalName',
        words: same('Tulostin Portugal Lda.'),
        change: {},
      },
      {
        record: 'tulostin-portugal',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-portugal',
        field: 'addresses/office/lines',
        words: same('Ruaa do Centro Cultural 41 1700-106 Lisbon'),
        change: {},
      },
      {
        record: 'tulostin-portugal',
        field: 'addresses/office/countryHeading',
        words: same('Portugal'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-150',
    says: 'e-mail of the company for PT',
    value: true,
    proofs: [
      {
        record: 'tulostin-portugal',
        field: 'contactPoints/privacy/value',
        words: same('privacy@dpt.tulostin.example'),
        change: { to: 'gdpr@dpt.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-151',
    says: 'company for RU',
    value: true,
    proofs: [
      {
        record: 'tulostin-russia',
        field: 'legalName',
        words: same('Tulostin Russia L.L.C.'),
        change: {},
      },
      {
        record: 'tulostin-russia',
        field: 'addresses/office/attention',
        words: same('Адресат: Ответственный по защите персональных данных'),
        change: {},
      },
      {
        record: 'tulostin-russia',
        field: 'addresses/office/lines',
        words: same('Shchepkina Street, Building 51/4, Block 2 129110 Moscow'),
        change: {},
      },
      {
        record: 'tulostin-russia',
        field: 'addresses/office/countryHeading',
        words: same('Россия'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-152',
    says: 'e-mail of the company for RU',
    value: true,
    proofs: [
      {
        record: 'tulostin-russia',
        field: 'contactPoints/privacy/value',
        words: same('privacy@deu.tulostin.example'),
        change: { to: 'gdpr@deu.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-153',
    says: 'company for SE',
    value: true,
    proofs: [
      {
        record: 'tulostin-sweden',
        field: 'legalName',
        words: same('Tulostin Nordic AB'),
        change: {},
      },
      {
        record: 'tulostin-sweden',
        field: 'addresses/office/attention',
        words: same('Att: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-sweden',
        field: 'addresses/office/lines',
        words: same('Box 1273 164 29 Kista'),
        change: {},
      },
      {
        record: 'tulostin-sweden',
        field: 'addresses/office/countryHeading',
        words: same('Sverige'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-154',
    says: 'e-mail of the company for SE',
    value: true,
    proofs: [
      {
        record: 'tulostin-sweden',
        field: 'contactPoints/privacy/value',
        words: same('privacy@dnr.tulostin.example'),
        change: { to: 'gdpr@dnr.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-155',
    says: 'company for ZA',
    value: true,
    proofs: [
      {
        record: 'tulostin-south-africa',
        field: 'legalName',
        words: same('Tulostin South Africa Pty. Ltd.'),
        change: {},
      },
      {
        record: 'tulostin-south-africa',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-south-africa',
        field: 'addresses/office/lines',
        words: same('Hertford Office Park, 90 Bekker Road CNR Allandale, Vorna Valley, 1682'),
        change: {},
      },
      {
        record: 'tulostin-south-africa',
        field: 'addresses/office/countryHeading',
        words: same('South Africa'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-156',
    says: 'e-mail of the company for ZA',
    value: true,
    proofs: [
      {
        record: 'tulostin-south-africa',
        field: 'contactPoints/privacy/value',
        words: same('privacy@deu.tulostin.example'),
        change: { to: 'gdpr@deu.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-157',
    says: 'company for TR',
    value: true,
    proofs: [
      {
        record: 'tulostin-turkey',
        field: 'legalName',
        words: same('Tulostin Bilgitaş Turkey Doküman Çözümleri A.Ş'),
        change: {},
      },
      {
        record: 'tulostin-turkey',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-turkey',
        field: 'addresses/office/lines',
        words: same(
          'Altunizade Mah. Prof. Fahrettin Kerim Gökay Cad. No:45 34662 ÜSKÜDAR İSTANBUL',
        ),
        change: {},
      },
      {
        record: 'tulostin-turkey',
        field: 'addresses/office/countryHeading',
        words: same('Turkiye'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-158',
    says: 'e-mail of the company for TR',
    value: true,
    proofs: [
      {
        record: 'tulostin-turkey',
        field: 'contactPoints/privacy/value',
        words: same('privacy@deu.tulostin.example'),
        change: { to: 'gdpr@deu.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-159',
    says: 'company for GB',
    value: true,
    proofs: [
      {
        record: 'tulostin-united-kingdom',
        field: 'legalName',
        words: same('Tulostin (U.K.) Limited'),
        change: {},
      },
      {
        record: 'tulostin-united-kingdom',
        field: 'addresses/office/attention',
        words: same('Attn.: Data Protection Officer'),
        change: {},
      },
      {
        record: 'tulostin-united-kingdom',
        field: 'addresses/office/lines',
        words: same('Eldon Court 75-77 London Road, Berkshire RG1 5BS Reading'),
        change: {},
      },
      {
        record: 'tulostin-united-kingdom',
        field: 'addresses/office/countryHeading',
        words: same('United Kingdom'),
        change: {},
      },
    ],
  },
  {
    id: 'PF-160',
    says: 'e-mail of the company for GB',
    value: true,
    proofs: [
      {
        record: 'tulostin-united-kingdom',
        field: 'contactPoints/privacy/value',
        words: same('privacy@duk.tulostin.example'),
        change: { to: 'gdpr@duk.tulostin.example' },
      },
    ],
  },
  {
    id: 'PF-161',
    says: 'a form may be asked',
    proofs: [
      {
        record: 'rights-all',
        field: 'requestForm',
        words: { fi: 'lomak', sv: 'blankett', en: 'form' },
      },
    ],
  },
  {
    id: 'PF-162',
    says: 'the handling is told',
    proofs: [
      {
        record: 'rights-all',
        field: 'description',
        words: {
          fi: 'pyynnön käsittelyn kulusta',
          sv: 'hur begäran handläggs',
          en: 'process of handling the request',
        },
      },
    ],
  },
  {
    id: 'PF-163',
    says: 'changes are published',
    proofs: [
      {
        record: 'fleet-services-notice',
        field: 'changes/value/announcedWhere',
        words: {
          fi: 'julkaistaan verkkosivustolla',
          sv: 'publiceras på webbplatsen',
          en: 'published on the website',
        },
      },
    ],
  },
  {
    id: 'PF-164',
    says: 'changes told in the account',
    proofs: [
      {
        record: 'fleet-services-notice',
        field: 'changes/value/announcedHow/0',
        words: {
          fi: 'käyttäjätilin kautta',
          sv: 'via användarkontot',
          en: 'through the user account',
        },
      },
    ],
  },
  {
    id: 'PF-165',
    says: 'online policy',
    value: true,
    proofs: [
      {
        record: 'fleet-services-notice',
        field: 'links/online-policy',
        words: {
          fi: 'verkkosivuston tietosuojaseloste (tulostin.example)',
          sv: 'integritetspolicyn för webbplatsen (tulostin.example)',
          en: 'online privacy policy (tulostin.example)',
        },
        change: { path: 'links/online-policy/label' },
      },
    ],
  },
];
