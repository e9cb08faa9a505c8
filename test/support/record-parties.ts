import { answered, wording, words } from '#test/support/record.ts';
import type { WorkspaceInput } from '#shared/workspace/workspace.ts';

/** Whom and what the registers of `record-workspace.ts` are about. */

export const vocabulary: NonNullable<WorkspaceInput['vocabulary']> = [
  {
    id: 'customers',
    kind: 'subjectCategory',
    texts: words('asiakkaat', 'kunder', 'customers'),
  },
  {
    id: 'relatives',
    kind: 'subjectCategory',
    texts: words('omaiset', 'anhöriga', 'relatives'),
  },
  {
    id: 'contract-end',
    kind: 'startEvent',
    texts: words('sopimuksen päättyminen', 'avtalets upphörande', 'the end of the contract'),
    forms: { fi: { elative: 'sopimuksen päättymisestä' } },
  },
];

export const dataCategories: NonNullable<WorkspaceInput['dataCategories']> = [
  { id: 'name', name: wording('nimi', 'namn', 'name') },
  {
    id: 'contact',
    name: wording('yhteystiedot', 'kontaktuppgifter', 'contact details'),
    parts: {
      kind: 'including',
      items: [
        wording('sähköpostiosoite', 'e-postadress', 'e-mail address'),
        wording('puhelinnumero', 'telefonnummer', 'telephone number'),
      ],
    },
  },
  {
    id: 'health',
    name: wording('terveystiedot', 'hälsouppgifter', 'health data'),
    sensitivity: { kind: 'special', type: 'health' },
  },
  {
    id: 'recordings',
    name: wording('puhelutallenteet', 'samtalsinspelningar', 'call recordings'),
  },
  {
    id: 'notes',
    visibility: 'internal',
    name: wording('sisäiset muistiinpanot', 'interna anteckningar', 'internal notes'),
  },
];

export const parties: NonNullable<WorkspaceInput['parties']> = [
  {
    id: 'palvelutalo',
    legalName: 'Kallion Palvelutalo Oy',
    registrationNumber: '1234567-8',
    country: 'FI',
    establishedInEea: answered(true),
    addresses: [{ id: 'office', lines: ['Esimerkkikatu 1', '00100 Helsinki'], country: 'FI' }],
    contactPoints: [
      { id: 'mail', channel: 'email', value: 'info@palvelutalo.example' },
      { id: 'dpo', use: 'dpo', channel: 'email', value: 'tietosuoja@palvelutalo.example' },
    ],
    dpo: answered({
      role: words('tietosuojavastaava', 'dataskyddsombud', 'data protection officer'),
      contactPoints: ['dpo'],
    }),
  },
  {
    id: 'sverige',
    legalName: 'Kallio Sverige AB',
    country: 'SE',
    contactPoints: [{ id: 'mail', channel: 'email', value: 'info@kallio.example' }],
  },
  {
    id: 'voice',
    legalName: 'Voice Labs, Inc.',
    country: 'US',
    establishedInEea: answered(false),
    contactPoints: [{ id: 'mail', channel: 'email', value: 'privacy@voicelabs.example' }],
    representatives: [{ id: 'eu', party: 'edustaja' }],
  },
  {
    id: 'edustaja',
    legalName: 'Edustus Oy',
    contactPoints: [{ id: 'mail', channel: 'email', value: 'eu@edustus.example' }],
  },
  {
    id: 'kaupunki',
    legalName: 'Kallion kaupunki',
    country: 'FI',
    contactPoints: [{ id: 'mail', channel: 'email', value: 'kirjaamo@kallio.example' }],
  },
];
