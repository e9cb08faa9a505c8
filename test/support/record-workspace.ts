import { dataCategories, parties, vocabulary } from '#test/support/record-parties.ts';
import { answered, only, party, wording, words, workspaceOf } from '#test/support/record.ts';

/**
 * A small organisation with two registers: customers (three own activities, one of them joint, one for
 * others, one whose role is open) and newsletter. Invented throughout.
 */
export const recordWorkspace = workspaceOf({
  settings: {
    name: 'Kallion Palvelutalo',
    languages: ['fi', 'sv', 'en'],
    completeIn: ['fi', 'sv', 'en'],
    defaultCountry: 'FI',
  },
  vocabulary,
  dataCategories,
  parties,
  systems: [
    {
      id: 'crm',
      name: 'AsiakasPlus',
      description: words('asiakastietojärjestelmä', 'kundsystemet', 'the customer system'),
      vendor: 'voice',
    },
  ],
  registers: [
    {
      id: 'customer-register',
      name: words('Asiakasrekisteri', 'Kundregister', 'Customer register'),
      controllers: [
        {
          id: 'fi',
          party: party('palvelutalo'),
          rule: answered({ kind: 'fallback' }),
        },
        {
          id: 'se',
          party: party('sverige'),
          rule: answered({ kind: 'countryOfUse', countries: ['SE'] }),
        },
      ],
      jointArrangements: [
        {
          id: 'city',
          parties: [party('palvelutalo'), party('kaupunki')],
          scope: { activities: only('care') },
        },
      ],
      owner: answered(words('asiakaspalvelu', 'kundtjänsten', 'customer service')),
      subjectCategories: ['customers'],
      defaultLocation: answered({ kind: 'eea' }),
    },
    {
      id: 'newsletter',
      name: words('Uutiskirje', 'Nyhetsbrev', 'Newsletter'),
      controllers: [{ id: 'fi', party: party('palvelutalo') }],
      lists: { recipients: 'closed' },
    },
  ],
  activities: [
    {
      id: 'service',
      register: 'customer-register',
      order: 1,
      name: words('asiakaspalvelu', 'kundtjänst', 'customer service'),
      purpose: wording(
        'asiakaspalvelun hoitaminen',
        'skötsel av kundtjänsten',
        'provision of customer service',
      ),
      role: answered('controller'),
      legalBases: [
        {
          id: 'contract',
          point: answered('b'),
          dataCategories: only('name', 'contact'),
        },
        {
          id: 'interest',
          point: answered('f'),
          interests: [
            {
              id: 'quality',
              what: wording('palvelun laatu', 'tjänstens kvalitet', 'quality of the service'),
            },
          ],
        },
      ],
      dataUses: [
        { id: 'name', dataCategory: 'name', sources: ['person'] },
        { id: 'contact', dataCategory: 'contact' },
        {
          id: 'recordings',
          dataCategory: 'recordings',
          necessity: words('riitojen selvittäminen', 'utredning av tvister', 'settling disputes'),
        },
        { id: 'notes', dataCategory: 'notes' },
      ],
      dpia: { needed: answered(false), reference: 'TVA-7' },
      systems: ['crm'],
    },
    {
      id: 'care',
      register: 'customer-register',
      order: 2,
      name: words('hoito', 'vård', 'care'),
      purpose: wording('hoidon järjestäminen', 'ordnande av vård', 'provision of care'),
      role: answered('jointController'),
      dataUses: [
        { id: 'health', dataCategory: 'health', dataSubjects: only('customers') },
        { id: 'contact', dataCategory: 'contact', dataSubjects: only('relatives') },
      ],
    },
    {
      id: 'hosting',
      register: 'customer-register',
      order: 3,
      name: words('tilojen hallinta', 'lokalförvaltning', 'facility management'),
      purpose: wording('tilavarausten hoito', 'skötsel av lokalbokningar', 'handling of bookings'),
      role: answered('processor'),
      engagement: {
        onBehalfOf: [
          party('kaupunki'),
          {
            kind: 'class',
            class: wording('asiakasyritykset', 'kundföretag', 'customer companies'),
          },
        ],
        categories: [
          wording('tallentaminen', 'lagring', 'storage'),
          wording('poistaminen', 'radering', 'erasure'),
        ],
      },
      dataUses: [{ id: 'name', dataCategory: 'name' }],
    },
    {
      id: 'platform',
      register: 'customer-register',
      order: 4,
      name: words('alustan kehitys', 'plattformsutveckling', 'platform development'),
      purpose: wording('alustan kehittäminen', 'utveckling av plattformen', 'platform development'),
    },
    {
      id: 'letters',
      register: 'newsletter',
      name: words('uutiskirje', 'nyhetsbrev', 'newsletter'),
      purpose: wording('uutiskirjeen lähettäminen', 'utskick av nyhetsbrev', 'sending newsletters'),
      role: answered('controller'),
    },
  ],
  sources: [
    {
      id: 'person',
      register: 'customer-register',
      kind: answered('dataSubject'),
      occasion: wording('yhteydenotto', 'kontakt', 'contact'),
    },
  ],
  disclosures: [
    {
      id: 'transcription',
      register: 'customer-register',
      recipient: party('voice'),
      role: answered('processor'),
      scope: { activities: only('service'), dataCategories: only('recordings') },
      service: wording('puheluiden litterointi', 'transkribering av samtal', 'call transcription'),
      location: answered({ kind: 'countries', countries: [{ country: 'US' }] }),
    },
    {
      id: 'authorities',
      register: 'customer-register',
      recipient: {
        kind: 'class',
        class: wording('viranomaiset', 'myndigheter', 'authorities'),
      },
      role: answered('authority'),
      modality: 'may',
    },
  ],
  transfers: [
    {
      id: 'to-voice',
      register: 'customer-register',
      disclosure: 'transcription',
      location: answered({ kind: 'countries', countries: [{ country: 'US' }] }),
      modes: ['realTimeWithoutStorage'],
      mechanisms: [{ instrument: 'scc_commission' }],
    },
  ],
  retentionRules: [
    {
      id: 'general',
      register: 'customer-register',
      scope: { activities: only('service', 'care') },
      outcomes: answered([
        {
          id: 'one',
          outcome: {
            kind: 'period',
            duration: 'P12M',
            start: answered({ item: 'contract-end' }),
          },
        },
      ]),
      endAction: answered('erase'),
    },
    {
      id: 'recordings',
      register: 'customer-register',
      overrides: ['general'],
      scope: { activities: only('service'), dataCategories: only('recordings') },
      outcomes: answered([{ id: 'one', outcome: { kind: 'period', duration: 'P3M' } }]),
    },
  ],
  measures: [
    {
      id: 'encryption',
      name: wording('salaus', 'kryptering', 'encryption'),
      kind: 'technical',
      description: words('AES-256 levyllä.', 'AES-256 på disk.', 'AES-256 at rest.'),
    },
    {
      id: 'training',
      register: 'customer-register',
      name: wording('henkilöstön koulutus', 'utbildning av personalen', 'staff training'),
      kind: 'organisational',
    },
    {
      id: 'backup',
      name: wording('varmuuskopiointi', 'säkerhetskopiering', 'backups'),
      kind: 'technical',
      status: 'planned',
    },
  ],
});
