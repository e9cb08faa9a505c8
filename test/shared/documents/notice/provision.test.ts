import { describe, expect, it } from 'vitest';
import {
  answered,
  linesOf,
  noticeOf,
  sectionOf,
  type SmallWorkspace,
  wording,
  words,
} from '#test/support/notice.ts';

type Activity = Omit<
  NonNullable<SmallWorkspace['activities']>[number],
  'id' | 'register' | 'purpose' | 'name'
>;

async function tree(language: 'fi' | 'sv' | 'en', activity: Activity) {
  const built = await noticeOf(
    {
      parties: [
        {
          id: 'desk-oy',
          legalName: 'Neuvonta Oy',
          contactPoints: [{ id: 'phone', channel: 'phone', value: '010 123' }],
        },
      ],
      dataCategories: [{ id: 'name', name: wording('nimi', 'namn', 'name') }],
      registers: [{ id: 'desk', name: words('Neuvonta', 'Rådgivning', 'Advice') }],
      activities: [
        {
          id: 'a',
          register: 'desk',
          name: {},
          purpose: wording('tilit', 'konton', 'accounts'),
          ...activity,
        },
      ],
    },
    language,
    { sections: ['provision', 'directMarketing'] },
  );
  return built.tree;
}

const provision = {
  kind: 'neededToConcludeContract' as const,
  obliged: answered(false),
  consequence: words(
    'sopimusta ei voida tehdä',
    'avtalet kan inte ingås',
    'the contract cannot be concluded',
  ),
  otherWay: { party: 'desk-oy', contactPoint: 'phone' },
};

describe('provision of data in a notice', () => {
  it.each([
    [
      'fi',
      'Tietojen antaminen on sopimuksen tekemisen edellytys, mutta rekisteröidyn ei ole pakko antaa tietoja. Jos tietoja ei anneta, sopimusta ei voida tehdä. Asian voi hoitaa myös ottamalla yhteyttä: Neuvonta Oy, 010 123.',
    ],
    [
      'sv',
      'Uppgifterna är nödvändiga för att ett avtal ska kunna ingås, men den registrerade är inte skyldig att lämna dem. Om uppgifterna inte lämnas gäller följande: avtalet kan inte ingås. Ärendet kan också skötas genom kontakt med: Neuvonta Oy, 010 123.',
    ],
    [
      'en',
      'The data are necessary to enter into a contract, but the data subject is not obliged to provide them. If the data are not provided, the contract cannot be concluded. The matter can also be dealt with by contacting: Neuvonta Oy, 010 123.',
    ],
  ] as const)(
    'tells the requirement, the consequence and another way (%s)',
    async (language, sentence) => {
      const built = await tree(language, { provision: answered(provision) });
      expect(linesOf(sectionOf(built, 'provision'))).toEqual([sentence]);
    },
  );

  it('says once that data are given voluntarily, and takes a sentence on the consequence as it is', async () => {
    const voluntary = {
      kind: 'voluntary' as const,
      obliged: answered(false),
      consequence: words(
        'Ilman tiliä palvelua voi käyttää puhelimitse.',
        'Utan konto kan tjänsten användas per telefon.',
        'Without an account the service can be used by telephone.',
      ),
    };
    const built = await tree('fi', { provision: answered(voluntary) });
    expect(linesOf(sectionOf(built, 'provision'))).toEqual([
      'Henkilötietojen antaminen on vapaaehtoista. Ilman tiliä palvelua voi käyttää puhelimitse.',
    ]);
  });

  it('names the data that a requirement of its own concerns', async () => {
    const built = await tree('en', {
      dataUses: [{ id: 'name', dataCategory: 'name', provision: { kind: 'statutory' } }],
    });
    expect(linesOf(sectionOf(built, 'provision'))).toEqual([
      'Name: The provision of personal data is a statutory requirement.',
    ]);
  });

  it('is silent where the answer is open', async () => {
    const built = await tree('en', { provision: { state: 'unknown' } });
    expect(sectionOf(built, 'provision')).toBeUndefined();
  });
});

describe('direct marketing in a notice', () => {
  const marketing = [
    {
      id: 'news',
      channels: ['email' as const, 'sms' as const],
      permission: answered('existingCustomer' as const),
      optOuts: [
        {
          when: 'anyTime' as const,
          how: words('viestin linkistä', 'via länken i meddelandet', 'by the link in the message'),
        },
        { when: 'eachTimeAnew' as const },
      ],
    },
  ];

  it.each([
    [
      'fi',
      'Suoramarkkinointikanavat: sähköposti ja tekstiviesti. Suoramarkkinointi perustuu olemassa olevaan asiakassuhteeseen. Suoramarkkinoinnin voi kieltää milloin tahansa seuraavasti: viestin linkistä. Suoramarkkinointi on kiellettävä joka kerta erikseen.',
      'Rekisteröidyllä on oikeus milloin tahansa vastustaa henkilötietojensa käsittelyä suoramarkkinointia varten (yleisen tietosuoja-asetuksen 21 artiklan 2 kohta).',
    ],
    [
      'sv',
      'Direkt marknadsföring sker via e-post och textmeddelande. Den direkta marknadsföringen grundar sig på ett befintligt kundförhållande. Direkt marknadsföring kan avböjas när som helst på följande sätt: via länken i meddelandet. Direkt marknadsföring måste avböjas särskilt varje gång.',
      'Den registrerade har rätt att när som helst göra invändningar mot behandling av personuppgifter för direkt marknadsföring (artikel 21.2 i den allmänna dataskyddsförordningen).',
    ],
    [
      'en',
      'Channels used for direct marketing: e-mail and text message. Direct marketing is based on an existing customer relationship. It is possible to opt out of direct marketing at any time, as follows: by the link in the message. Opting out of direct marketing must be repeated each time.',
      'Data subjects have the right to object at any time to the processing of their personal data for direct marketing (Article 21(2) of the General Data Protection Regulation).',
    ],
  ] as const)(
    'tells channels, permission, opt-outs and the right to object (%s)',
    async (language, ...sentences) => {
      const built = await tree(language, { directMarketing: marketing });
      expect(linesOf(sectionOf(built, 'directmarketing'))).toEqual(sentences);
    },
  );
});
