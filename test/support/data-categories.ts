import { type SmallWorkspace, wording } from './notice.ts';

/** Categories of data of every make: plain, with parts, with alternatives, free content, special. */
export const categories: SmallWorkspace['dataCategories'] = [
  { id: 'name', name: wording('nimi', 'namn', 'name') },
  { id: 'phone', name: wording('puhelinnumero', 'telefonnummer', 'telephone number') },
  {
    id: 'call',
    name: wording('puhelun tallenne', 'samtalsinspelning', 'call recording'),
    parts: { kind: 'including', items: [wording('ääni', 'röst', 'voice')] },
  },
  {
    id: 'login',
    name: wording('tunniste', 'identifierare', 'identifier'),
    parts: {
      kind: 'alternatives',
      items: [
        wording('sähköpostiosoite', 'e-postadress', 'e-mail address'),
        wording('käyttäjätunnus', 'användar-id', 'user ID'),
      ],
    },
  },
  {
    id: 'chat',
    name: wording('chat-keskustelun sisältö', 'chattinnehåll', 'chat content'),
    freeContent: true,
  },
  {
    id: 'health',
    name: wording('terveystiedot', 'hälsouppgifter', 'health data'),
    sensitivity: { kind: 'special', type: 'health' },
  },
];
