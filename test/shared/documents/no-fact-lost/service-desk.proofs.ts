import type { Fact } from './proof.ts';

/** Facts of the service-desk case and where the generated notice says them. */
export const serviceDeskFacts: readonly Fact[] = [
  {
    id: 'SD-001',
    says: 'notice of the end-user register',
    value: true,
    proofs: [
      {
        record: 'service-desk',
        field: 'name',
        words: {
          fi: 'Palvelutalo Service Desk -palvelun loppukäyttäjärekisteri',
          sv: 'slutanvändarregistret för tjänsten Palvelutalo Service Desk',
          en: 'end-user register of the Palvelutalo Service Desk service',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-002',
    says: 'data of end users is collected and processed',
    proofs: [
      {
        record: 'service-desk',
        field: 'description',
        words: {
          fi: 'kanssa asioivien loppukäyttäjien henkilötietoja',
          sv: 'slutanvändare som är i kontakt med',
          en: 'end users dealing with',
        },
      },
    ],
  },
  {
    id: 'SD-003',
    says: 'data subjects are end users',
    value: true,
    proofs: [
      {
        record: 'end-users',
        field: 'texts',
        words: {
          fi: 'Rekisteröityjen ryhmät: Service Desk -palvelun loppukäyttäjät',
          sv: 'slutanvändare av tjänsten Service Desk',
          en: 'end users of the Service Desk service',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-004',
    says: 'developing callbots',
    value: true,
    proofs: [
      {
        record: 'bot-development',
        field: 'subPurposes/callbot/wording',
        words: {
          fi: 'callbot-ratkaisujen kehittäminen',
          sv: 'utveckling av Palvelutalos callbot-lösningar',
          en: 'callbot solutions',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-005',
    says: 'developing chatbots',
    value: true,
    proofs: [
      {
        record: 'bot-development',
        field: 'subPurposes/chatbot/wording',
        words: {
          fi: 'chatbot-ratkaisujen kehittäminen',
          sv: 'utveckling av Palvelutalos chatbot-lösningar',
          en: 'chatbot solutions',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-006',
    says: 'controller',
    value: true,
    proofs: [
      {
        record: 'palvelutalo',
        field: 'legalName',
        words: { fi: 'Palvelutalo Oy', sv: 'Palvelutalo Oy', en: 'Palvelutalo Oy' },
        change: {},
      },
    ],
  },
  {
    id: 'SD-007',
    says: 'address',
    value: true,
    proofs: [
      {
        record: 'palvelutalo',
        field: 'addresses/office/lines',
        words: {
          fi: 'Esimerkkikatu 16 00380 Helsinki',
          sv: 'Esimerkkikatu 16 00380 Helsinki',
          en: 'Esimerkkikatu 16 00380 Helsinki',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-008',
    says: 'e-mail',
    value: true,
    proofs: [
      {
        record: 'palvelutalo',
        field: 'contactPoints/privacy/value',
        words: {
          fi: 'privacy@palvelutalo.example',
          sv: 'privacy@palvelutalo.example',
          en: 'privacy@palvelutalo.example',
        },
        change: { to: 'tietosuoja@palvelutalo.example' },
      },
    ],
  },
  {
    id: 'SD-009',
    says: 'contact person',
    value: true,
    proofs: [
      {
        record: 'contact-person',
        field: 'legalName',
        words: { fi: 'antaa [contact person]', sv: '[contact person]', en: '[contact person]' },
        change: {},
      },
      {
        record: 'contact-person',
        field: 'title',
        words: { fi: 'yhteyshenkilö', sv: 'kontaktperson', en: 'contact person)' },
        change: {},
      },
    ],
  },
  {
    id: 'SD-010',
    says: 'telephone of the contact person',
    value: true,
    proofs: [
      {
        record: 'contact-person',
        field: 'contactPoints/phone/value',
        words: { fi: '[phone]', sv: '[phone]', en: '[phone]' },
        change: {},
      },
    ],
  },
  {
    id: 'SD-011',
    says: 'purpose: disputes',
    proofs: [
      {
        record: 'disputes',
        field: 'subPurposes/disputes/wording',
        words: {
          fi: 'mahdollisten riitatilanteiden selvittäminen',
          sv: 'utredning av eventuella tvister',
          en: 'resolving possible disputes',
        },
      },
    ],
  },
  {
    id: 'SD-012',
    says: 'purpose: disagreements',
    proofs: [
      {
        record: 'disputes',
        field: 'subPurposes/disagreements/wording',
        words: {
          fi: 'erimielisyyksien selvittäminen',
          sv: 'utredning av meningsskiljaktigheter',
          en: 'resolving disagreements',
        },
      },
    ],
  },
  {
    id: 'SD-013',
    says: 'purpose: legal protection of end users',
    proofs: [
      {
        record: 'disputes',
        field: 'subPurposes/legal-protection/beneficiaries/0',
        words: {
          fi: 'oikeusturvan varmistaminen loppukäyttäjien',
          sv: 'slutanvändarna',
          en: 'the end users',
        },
      },
    ],
  },
  {
    id: 'SD-014',
    says: 'purpose: legal protection of the customer',
    proofs: [
      {
        record: 'disputes',
        field: 'subPurposes/legal-protection/beneficiaries/1',
        words: { fi: 'asiakasyrityksen', sv: 'kundföretaget', en: 'the customer company' },
      },
    ],
  },
  {
    id: 'SD-015',
    says: 'purpose: own legal protection',
    proofs: [
      {
        record: 'disputes',
        field: 'subPurposes/legal-protection/beneficiaries/2',
        words: { fi: 'Palvelutalo Oy:n', sv: 'Palvelutalo Oy', en: 'Palvelutalo Oy' },
      },
    ],
  },
  {
    id: 'SD-016',
    says: 'purpose: bots for the service',
    proofs: [
      {
        record: 'bot-development',
        field: 'purpose',
        words: {
          fi: 'Service Desk -palveluun liittyvien bottiratkaisujen kehittäminen',
          sv: 'utveckling av botlösningar som hör till tjänsten Service Desk',
          en: 'developing bot solutions connected with the Service Desk service',
        },
      },
    ],
  },
  {
    id: 'SD-017',
    says: 'basis: legitimate interest',
    value: true,
    proofs: [
      {
        record: 'disputes',
        field: 'legalBases/legitimate-interest/point',
        words: { fi: 'oikeutettu etu', sv: 'berättigat intresse', en: 'legitimate interest' },
        change: { to: { state: 'answered', value: 'e' } },
      },
      {
        record: 'bot-development',
        field: 'legalBases/legitimate-interest/point',
        words: { fi: 'oikeutettu etu', sv: 'berättigat intresse', en: 'legitimate interest' },
        change: { to: { state: 'answered', value: 'e' } },
      },
    ],
  },
  {
    id: 'SD-018',
    says: 'interest: protection of the end user',
    proofs: [
      {
        record: 'disputes',
        field: 'legalBases/legitimate-interest/interests/end-user',
        words: {
          fi: 'oikeusturvan varmistaminen riita- ja ristiriitatilanteissa (edun haltija: loppukäyttäjät',
          sv: 'att säkerställa rättsskyddet i tvister och konflikter',
          en: 'ensuring legal protection in disputes and conflicts',
        },
      },
    ],
  },
  {
    id: 'SD-019',
    says: 'interest: protection of the customer',
    proofs: [
      {
        record: 'disputes',
        field: 'legalBases/legitimate-interest/interests/customer',
        words: {
          fi: 'oikeusturvan varmistaminen riita- ja ristiriitatilanteissa (edun haltija: asiakas',
          sv: 'kunden',
          en: 'the customer',
        },
      },
    ],
  },
  {
    id: 'SD-020',
    says: 'interest: own protection',
    proofs: [
      {
        record: 'disputes',
        field: 'legalBases/legitimate-interest/interests/controller',
        words: {
          fi: 'oikeusturvan varmistaminen riita- ja ristiriitatilanteissa (edun haltija: Palvelutalo Oy',
          sv: 'Palvelutalo Oy',
          en: 'Palvelutalo Oy',
        },
      },
    ],
  },
  {
    id: 'SD-021',
    says: 'interest: development',
    proofs: [
      {
        record: 'bot-development',
        field: 'legalBases/legitimate-interest/interests/development',
        words: {
          fi: 'liiketoiminnan ja palvelujen kehittäminen',
          sv: 'att utveckla verksamheten och tjänsterna',
          en: 'developing the business and services',
        },
      },
    ],
  },
  {
    id: 'SD-022',
    says: 'interest: automation',
    proofs: [
      {
        record: 'bot-development',
        field: 'legalBases/legitimate-interest/interests/automation',
        words: {
          fi: 'liiketoiminnan ja palvelujen automatisointi',
          sv: 'att automatisera verksamheten och tjänsterna',
          en: 'automating the business and services',
        },
      },
    ],
  },
  {
    id: 'SD-023',
    says: 'limit of the interest',
    proofs: [
      {
        record: 'bot-development',
        field: 'legalBases/legitimate-interest/balancing/limit',
        words: {
          fi: 'tasapainossa rekisteröityjen yksityisyyden suojan kanssa',
          sv: 'i balans med skyddet för de registrerades integritet',
          en: 'in balance with the data subjects’ privacy',
        },
      },
    ],
  },
  {
    id: 'SD-024',
    says: 'data: name',
    value: true,
    proofs: [
      { record: 'name', field: 'name', words: { fi: 'nimi', sv: 'namn', en: 'name' }, change: {} },
    ],
  },
  {
    id: 'SD-025',
    says: 'data: e-mail or user id',
    value: true,
    proofs: [
      {
        record: 'email-or-user-id',
        field: 'parts/items/0',
        words: {
          fi: 'yösähköpostiosoite tai käyttäjätunnus',
          sv: '-postadress till arbetet eller användar-id',
          en: 'ork e-mail address or user ID',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-026',
    says: 'data: telephone',
    value: true,
    proofs: [
      {
        record: 'phone',
        field: 'parts/items/0',
        words: {
          fi: 'yöpuhelinnumero tai yksityinen puhelinnumero',
          sv: 'elefonnummer till arbetet eller privat telefonnummer',
          en: 'ork telephone number or private telephone number',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-027',
    says: 'data: call recording with voice',
    value: true,
    proofs: [
      {
        record: 'call-recording',
        field: 'parts',
        words: { fi: 'ääni', sv: 'röst', en: 'voice' },
        change: {},
      },
    ],
  },
  {
    id: 'SD-028',
    says: 'recording only when calling',
    proofs: [
      {
        record: 'disputes',
        field: 'dataUses/call-recording/condition',
        words: {
          fi: 'vain kun henkilö soittaa',
          sv: 'endast när personen ringer',
          en: 'only when the person calls',
        },
      },
    ],
  },
  {
    id: 'SD-029',
    says: 'data: chat content',
    value: true,
    proofs: [
      {
        record: 'chat-content',
        field: 'name',
        words: {
          fi: 'ukipalvelussa käydyn chat-keskustelun sisältö',
          sv: 'nnehållet i chattkonversationer i supporttjänsten',
          en: 'ontent of chat conversations held in the support service',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-030',
    says: 'data: transcribed calls',
    value: true,
    proofs: [
      {
        record: 'call-transcript',
        field: 'name',
        words: {
          fi: '(litteroitu) sisältö',
          sv: 'omvandlats till text (transkriberats)',
          en: 'converted to text (transcribed)',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-031',
    says: 'content is not filtered',
    value: true,
    proofs: [
      {
        record: 'disputes',
        field: 'dataUses/chat-content/transformations/chat-content-not-filtered/wording',
        words: {
          fi: 'ilman sisällön erillistä suodatusta',
          sv: 'utan särskild filtrering av innehållet',
          en: 'without separate filtering of the content',
        },
        change: { record: 'not-filtered', path: 'texts' },
      },
    ],
  },
  {
    id: 'SD-032',
    says: 'content is not anonymised',
    value: true,
    proofs: [
      {
        record: 'disputes',
        field: 'dataUses/call-transcript/transformations/call-transcript-not-anonymised/wording',
        words: { fi: 'anonymisoi', sv: 'anonymiser', en: 'anonymis' },
        change: { record: 'not-anonymised', path: 'texts' },
      },
    ],
  },
  {
    id: 'SD-033',
    says: 'advice not to give personal data',
    clause: true,
    proofs: [
      {
        record: 'refrain',
        field: 'text',
        words: {
          fi: 'suosittelee vahvasti',
          sv: 'rekommenderar starkt',
          en: 'strongly recommends',
        },
      },
    ],
  },
  {
    id: 'SD-034',
    says: 'exception to the advice',
    clause: true,
    proofs: [
      {
        record: 'refrain',
        field: 'exception',
        words: {
          fi: 'erityisen painava syy',
          sv: 'särskilt vägande skäl',
          en: 'particularly weighty reason',
        },
      },
    ],
  },
  {
    id: 'SD-035',
    says: 'source: the support event',
    value: true,
    proofs: [
      {
        record: 's1-support-event',
        field: 'kind',
        words: { fi: 'rekisteröidy', sv: 'den registrerade', en: 'data subject' },
        change: { to: { state: 'answered', value: 'derived' } },
      },
    ],
  },
  {
    id: 'SD-036',
    says: 'automated collection',
    value: true,
    proofs: [
      {
        record: 's1-support-event',
        field: 'automated',
        words: { fi: 'utomat', sv: 'utomat', en: 'utomat' },
        change: { to: { state: 'answered', value: false } },
      },
    ],
  },
  {
    id: 'SD-037',
    says: 'the call system records',
    value: true,
    proofs: [
      {
        record: 'call-system',
        field: 'description',
        words: {
          fi: 'uheluviestintäjärjestelmä',
          sv: 'ystemet för samtalskommunikation',
          en: 'he call messaging system',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-038',
    says: 'the chat system records',
    value: true,
    proofs: [
      {
        record: 'chat-system',
        field: 'description',
        words: {
          fi: 'hat-viestintäjärjestelmä',
          sv: 'ystemet för chattkommunikation',
          en: 'he chat messaging system',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-039',
    says: 'recipients: subcontractors',
    value: true,
    proofs: [
      {
        record: 'd1-subcontractors',
        field: 'recipient',
        words: {
          fi: 'alvelutalon alihankkij',
          sv: 'alvelutalos underleverantörer',
          en: 'alvelutalo’s subcontractors',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-040',
    says: 'for the described purposes',
    value: true,
    proofs: [
      {
        record: 'd1-subcontractors',
        field: 'purpose',
        words: { fi: 'tarkoituksi', sv: 'ändamål', en: 'purposes' },
        change: { to: { kind: 'activities', activities: ['disputes'] } },
      },
    ],
  },
  {
    id: 'SD-041',
    says: 'separate processor agreements',
    proofs: [
      {
        record: 'd1-subcontractors',
        field: 'processorAgreement',
        words: { fi: 'erilli', sv: 'separat', en: 'separate' },
      },
    ],
  },
  {
    id: 'SD-042',
    says: 'the agreements are watched',
    proofs: [
      {
        record: 'd1-subcontractors',
        field: 'processorAgreement/oversight',
        words: {
          fi: 'valvoo, että alihankkijat noudattavat',
          sv: 'övervakar att underleverantörerna följer',
          en: 'monitors that the subcontractors comply',
        },
      },
    ],
  },
  {
    id: 'SD-043',
    says: 'no disclosure to other controllers as a rule',
    proofs: [
      {
        record: 'd3-other-controllers',
        field: 'modality',
        words: { fi: 'pääsääntöisesti', sv: 'regel', en: 'rule' },
      },
    ],
  },
  {
    id: 'SD-044',
    says: 'exception: inspection by an authority',
    proofs: [
      {
        record: 'd4-authority-inspection',
        field: 'scope/condition',
        words: {
          fi: 'viranomainen tekee Palvelutaloon kohdistuvan auditoinnin tai muun tarkastuksen',
          sv: 'en myndighet genomför en revision eller annan granskning',
          en: 'an authority carries out an audit or other inspection',
        },
      },
    ],
  },
  {
    id: 'SD-045',
    says: 'exception: inspection by another party',
    proofs: [
      {
        record: 'd5-other-audit',
        field: 'scope/condition',
        words: {
          fi: 'muu taho tekee Palvelutaloon kohdistuvan auditoinnin tai muun tarkastuksen',
          sv: 'någon annan part genomför en revision',
          en: 'another party carries out an audit',
        },
      },
    ],
  },
  {
    id: 'SD-046',
    says: 'data may be shown instead',
    value: true,
    proofs: [
      {
        record: 'd4-authority-inspection',
        field: 'manners',
        words: { fi: 'esit', sv: 'visa', en: 'present' },
        change: { to: ['transmit'] },
      },
    ],
  },
  {
    id: 'SD-047',
    says: 'data stays in the EEA',
    proofs: [
      {
        record: 'service-desk',
        field: 'defaultLocation',
        words: {
          fi: 'ETA-alueella',
          sv: 'behandlas och lagras inom EU',
          en: 'processed and stored in the EU',
        },
      },
    ],
  },
  {
    id: 'SD-048',
    says: 'exception: recordings are processed outside',
    proofs: [
      {
        record: 'call-recordings-abroad',
        field: 'scope/condition',
        words: { fi: 'puhelu tallennetaan', sv: 'spelas in', en: 'is recorded' },
      },
    ],
  },
  {
    id: 'SD-049',
    says: 'in real time',
    value: true,
    proofs: [
      {
        record: 'call-recordings-abroad',
        field: 'modes',
        words: { fi: 'reaaliai', sv: 'realtid', en: 'real time' },
        change: { to: ['storage'] },
      },
    ],
  },
  {
    id: 'SD-050',
    says: 'not stored permanently',
    value: true,
    proofs: [
      {
        record: 'call-recordings-abroad',
        field: 'modes',
        words: { fi: 'pysyvästi', sv: 'permanent', en: 'permanently' },
        change: { to: ['access'] },
      },
    ],
  },
  {
    id: 'SD-051',
    says: 'identifiers removed before transfer',
    proofs: [
      {
        record: 'call-recordings-abroad',
        field: 'transformations/identifiers',
        words: { fi: 'puheluun liittyv', sv: 'identifierare', en: 'identifiers' },
      },
    ],
  },
  {
    id: 'SD-052',
    says: 'including the telephone number',
    proofs: [
      {
        record: 'call-identifiers',
        field: 'parts',
        words: {
          fi: 'rekisteröidyn puhelinnumero',
          sv: 'den registrerades telefonnummer',
          en: 'the data subject’s telephone number',
        },
      },
    ],
  },
  {
    id: 'SD-053',
    says: 'a subcontractor processes abroad',
    proofs: [
      {
        record: 'd2-call-subcontractor',
        field: 'recipient',
        words: {
          fi: 'uheluita käsittelev',
          sv: 'underleverantör som behandlar samtalen',
          en: 'subcontractor processing the calls',
        },
      },
    ],
  },
  {
    id: 'SD-054',
    says: 'conflicts: 12 months from recording',
    value: true,
    proofs: [
      {
        record: 'r1-conflicts',
        field: 'outcomes/period/outcome',
        words: { fi: '12 kuukau', sv: '12 månader', en: '12 months' },
        change: { path: 'outcomes/value/period/outcome/duration', to: 'P18M' },
      },
      {
        record: 'r1-conflicts',
        field: 'outcomes/period/outcome/start',
        words: { fi: 'tallentami', sv: 'lagra', en: 'record' },
        change: { path: 'outcomes/value/period/outcome/start/value' },
      },
    ],
  },
  {
    id: 'SD-055',
    says: 'legal protection: 12 months from recording',
    value: true,
    proofs: [
      {
        record: 'r2-legal-protection',
        field: 'outcomes/period/outcome',
        words: { fi: '12 kuukau', sv: '12 månader', en: '12 months' },
        change: { path: 'outcomes/value/period/outcome/duration', to: 'P18M' },
      },
      {
        record: 'r2-legal-protection',
        field: 'outcomes/period/outcome/start',
        words: { fi: 'tallentami', sv: 'lagra', en: 'record' },
        change: { path: 'outcomes/value/period/outcome/start/value' },
      },
    ],
  },
  {
    id: 'SD-056',
    says: 'development: 12 months from recording',
    value: true,
    proofs: [
      {
        record: 'r3-development',
        field: 'outcomes/period/outcome',
        words: { fi: '12 kuukau', sv: '12 månader', en: '12 months' },
        change: { path: 'outcomes/value/period/outcome/duration', to: 'P18M' },
      },
      {
        record: 'r3-development',
        field: 'outcomes/period/outcome/start',
        words: { fi: 'tallentami', sv: 'lagra', en: 'record' },
        change: { path: 'outcomes/value/period/outcome/start/value' },
      },
    ],
  },
  {
    id: 'SD-057',
    says: 'identifiers removed from chats',
    proofs: [
      {
        record: 'bot-development',
        field: 'dataUses/chat-content/transformations/chat-content-identifiers-removed',
        words: { fi: 'iestei', sv: 'meddelanden', en: 'messages' },
      },
    ],
  },
  {
    id: 'SD-058',
    says: 'identifiers removed from transcripts',
    proofs: [
      {
        record: 'bot-development',
        field: 'dataUses/call-transcript/transformations/call-transcript-identifiers-removed',
        words: { fi: 'litteroitu', sv: 'transkriberade', en: 'transcri' },
      },
    ],
  },
  {
    id: 'SD-059',
    says: 'which identifiers',
    proofs: [
      {
        record: 'bot-development',
        field: 'dataUses/chat-content/transformations/chat-content-identifiers-removed/identifiers',
        words: {
          fi: 'ähköpostiosoite ja puhelinnumero',
          sv: '-postadress och telefonnummer',
          en: '-mail address and telephone number',
        },
      },
    ],
  },
  {
    id: 'SD-060',
    says: 'exception: recordings 3 months',
    value: true,
    proofs: [
      {
        record: 'r4-recordings',
        field: 'outcomes/period/outcome',
        words: { fi: '3 kuukau', sv: '3 månader', en: '3 months' },
        change: { path: 'outcomes/value/period/outcome/duration', to: 'P6M' },
      },
      {
        record: 'r4-recordings',
        field: 'outcomes/period/outcome/start',
        words: { fi: 'tallentami', sv: 'lagra', en: 'record' },
        change: { path: 'outcomes/value/period/outcome/start/value' },
      },
    ],
  },
  {
    id: 'SD-061',
    says: 'passwords',
    value: true,
    proofs: [
      {
        record: 'm1-passwords',
        field: 'name',
        words: {
          fi: 'salasanoin suojatuissa tietokannoissa',
          sv: 'databaser som skyddas med lösenord',
          en: 'databases protected by passwords',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-062',
    says: 'encryption',
    value: true,
    proofs: [
      {
        record: 'm2-encryption',
        field: 'name',
        words: {
          fi: 'salauksella suojatuissa tietokannoissa',
          sv: 'databaser som skyddas med kryptering',
          en: 'databases protected by encryption',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-063',
    says: 'other techniques',
    value: true,
    proofs: [
      {
        record: 'm3-other-techniques',
        field: 'name',
        words: {
          fi: 'muilla ajantasaisilla tietoturvatekniikoilla',
          sv: 'andra tidsenliga informationssäkerhetstekniker',
          en: 'other up-to-date information security techniques',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-064',
    says: 'access of own employees',
    value: true,
    proofs: [
      {
        record: 'm4-own-staff',
        field: 'name',
        words: {
          fi: 'niihin Palvelutalon työntekijöihin',
          sv: 'de anställda hos Palvelutalo',
          en: 'those employees of Palvelutalo',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-065',
    says: "access of subcontractors' employees",
    value: true,
    proofs: [
      {
        record: 'm5-subcontractor-staff',
        field: 'name',
        words: {
          fi: 'niihin alihankkijoiden työntekijöihin',
          sv: 'de anställda hos underleverantörerna',
          en: 'those employees of subcontractors',
        },
        change: {},
      },
    ],
  },
  {
    id: 'SD-066',
    says: 'premises against intrusion',
    proofs: [
      {
        record: 'm6-premises-intrusion',
        field: 'name',
        words: {
          fi: 'luvattomalta tunkeutumiselta',
          sv: 'obehörigt intrång',
          en: 'unauthorised intrusion',
        },
      },
    ],
  },
  {
    id: 'SD-067',
    says: 'premises against accidents',
    proofs: [
      {
        record: 'm7-premises-accidents',
        field: 'name',
        words: {
          fi: 'erilaisilta vahinkotapahtumilta',
          sv: 'olika slags olyckshändelser',
          en: 'various accidents',
        },
      },
    ],
  },
  {
    id: 'SD-068',
    says: 'backups',
    proofs: [
      {
        record: 'm8-backups',
        field: 'name',
        words: {
          fi: 'ekisterin sisällön varmuuskopiointi',
          sv: 'äkerhetskopiering av registrets innehåll',
          en: 'ack-up of the content of the register',
        },
      },
    ],
  },
  {
    id: 'SD-069',
    says: 'sanitisation',
    proofs: [
      {
        record: 'm9-sanitisation',
        field: 'name',
        words: {
          fi: 'anitointitekniikoiden laaja käyttö',
          sv: 'mfattande användning av saneringstekniker',
          en: 'ide use of sanitisation techniques',
        },
      },
    ],
  },
  {
    id: 'SD-070',
    says: 'personal matters are stored as told',
    proofs: [
      {
        record: 'chat-content',
        field: 'freeContent',
        words: {
          fi: 'tallentuvat tällöin sellaisinaan',
          sv: 'lagras då som sådana',
          en: 'then stored as such',
        },
      },
    ],
  },
  {
    id: 'SD-071',
    says: 'such content is personal data',
    proofs: [
      {
        record: 'call-transcript',
        field: 'freeContent',
        words: {
          fi: 'käsitellään henkilötietoina',
          sv: 'behandlas som personuppgifter',
          en: 'processed as personal data',
        },
      },
    ],
  },
  { id: 'SD-072', says: 'the advice is repeated', required: false, proofs: [] },
  {
    id: 'SD-073',
    says: 'statutory rights',
    proofs: [
      {
        record: 'rights-all',
        field: 'right',
        words: { fi: 'tietosuojalainsäädännön mukaiset oikeudet', sv: 'rättigheter', en: 'rights' },
      },
    ],
  },
  {
    id: 'SD-074',
    says: 'right of access',
    proofs: [
      {
        record: 'right-access',
        field: 'right',
        words: {
          fi: 'saada pääsy itseään koskeviin henkilötietoihin',
          sv: 'tillgång',
          en: 'access',
        },
      },
    ],
  },
  {
    id: 'SD-075',
    says: 'rectification of outdated data',
    value: true,
    proofs: [
      {
        record: 'right-rectification',
        field: 'points/0',
        words: { fi: 'vanhentuneiden', sv: 'inaktuella', en: 'outdated' },
        change: { path: 'points', to: ['rectification.inaccurate', 'rectification.incomplete'] },
      },
    ],
  },
  {
    id: 'SD-076',
    says: 'rectification of incorrect data',
    value: true,
    proofs: [
      {
        record: 'right-rectification',
        field: 'points/1',
        words: { fi: 'virheellisten', sv: 'felaktiga', en: 'inaccurate' },
        change: { path: 'points', to: ['rectification.outdated', 'rectification.incomplete'] },
      },
    ],
  },
  {
    id: 'SD-077',
    says: 'right to object',
    proofs: [
      {
        record: 'right-objection',
        field: 'right',
        words: {
          fi: 'vastustaa itseään koskevien henkilötietojen käsittelyä',
          sv: 'invändningar',
          en: 'object',
        },
      },
    ],
  },
  {
    id: 'SD-078',
    says: 'objecting means deletion',
    proofs: [
      {
        record: 'right-erasure',
        field: 'statedAs',
        words: { fi: 'äytännössä', sv: 'praktiken', en: 'practice' },
      },
    ],
  },
  {
    id: 'SD-079',
    says: 'right to complain',
    proofs: [
      {
        record: 'right-complaint',
        field: 'right',
        words: { fi: 'valitu', sv: 'klagomål', en: 'complaint' },
      },
    ],
  },
  {
    id: 'SD-080',
    says: 'the Data Protection Ombudsman',
    value: true,
    proofs: [
      {
        record: 'right-complaint',
        field: 'complaint/authorities/0',
        words: { fi: 'ietosuojavaltuutet', sv: 'ataombudsman', en: 'Data Protection Ombudsman' },
        change: { to: { kind: 'personsCountry' } },
      },
    ],
  },
  {
    id: 'SD-081',
    says: 'requests go to the contact person',
    value: true,
    proofs: [
      {
        record: 'rights-all',
        field: 'channels/contact-person',
        words: { fi: 'yhteyshenkilö', sv: 'kontaktperson', en: 'contact person' },
        change: { path: 'channels/contact-person/to', to: { kind: 'controller' } },
      },
    ],
  },
  {
    id: 'SD-082',
    says: 'more information may be asked',
    proofs: [
      {
        record: 'rights-all',
        field: 'clarification',
        words: { fi: 'täsment', sv: 'precisera', en: 'clarify' },
      },
    ],
  },
  {
    id: 'SD-083',
    says: 'identity may be verified',
    proofs: [
      {
        record: 'rights-all',
        field: 'identityCheck',
        words: { fi: 'henkilöllisyy', sv: 'identitet', en: 'identity' },
      },
    ],
  },
];
