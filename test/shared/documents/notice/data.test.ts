import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import type { NoticeSection } from '#shared/model/sections.ts';
import {
  linesOf,
  noticeOf,
  sectionOf,
  type SmallWorkspace,
  wording,
  words,
} from '#test/support/notice.ts';
import { categories } from '#test/support/data-categories.ts';

type Activity = NonNullable<SmallWorkspace['activities']>[number];
type Use = NonNullable<Activity['dataUses']>[number];

const kept: NonNullable<Use['transformations']> = [
  {
    id: 'unfiltered',
    kind: 'keptAsIs',
    wording: wording('ilman suodatusta', 'utan filtrering', 'without filtering'),
  },
  {
    id: 'not-anonymised',
    kind: 'keptAsIs',
    wording: wording('ilman anonymisointia', 'utan anonymisering', 'without anonymisation'),
  },
];
const removed: NonNullable<Use['transformations']>[number] = {
  id: 'identifiers',
  kind: 'remove',
  stage: 'beforeStorage',
  identifiers: ['phone'],
  wording: wording(
    'tunnisteiden poistaminen',
    'borttagning av identifierare',
    'removal of identifiers',
  ),
};

const use = (category: string, more: Partial<Use> = {}): Use => ({
  id: `use-${category}`,
  dataCategory: category,
  ...more,
});

async function lines(
  language: DocumentLanguage,
  uses: { a?: Use[]; b?: Use[]; register?: Use[] },
  options: {
    content?: 'derived' | 'asStated';
    reach?: 'open' | 'closed';
    sections?: NoticeSection[];
  } = {},
) {
  const { tree } = await noticeOf(
    {
      dataCategories: categories,
      vocabulary: [
        {
          id: 'customers',
          kind: 'subjectCategory',
          texts: words('asiakkaat', 'kunder', 'customers'),
          forms: { fi: { genitive: 'asiakkaiden' } },
        },
      ],
      registers: [
        {
          id: 'desk',
          name: words('Neuvonta', 'Rådgivning', 'Advice'),
          dataUses: uses.register ?? [],
          lists: { data: options.reach ?? 'notStated' },
        },
      ],
      activities: [
        {
          id: 'a',
          register: 'desk',
          name: words('Riidat', 'Tvister', 'Disputes'),
          purpose: wording('riidat', 'tvister', 'disputes'),
          dataUses: uses.a ?? [],
        },
        {
          id: 'b',
          register: 'desk',
          name: words('Kehitys', 'Utveckling', 'Development'),
          purpose: wording('kehitys', 'utveckling', 'development'),
          dataUses: uses.b ?? [],
        },
      ],
      measures: [
        {
          id: 'passwords',
          register: 'desk',
          name: wording('salasanat', 'lösenord', 'passwords'),
          kind: 'technical',
        },
      ],
      notices: [{ id: 'notice', registers: ['desk'], content: options.content ?? 'derived' }],
    },
    language,
    { sections: options.sections ?? ['data'] },
  );
  return linesOf(sectionOf(tree, 'data'));
}

const onlyWhenCalling = {
  kind: 'channel' as const,
  reach: 'onlyCase' as const,
  wording: wording('kun henkilö soittaa', 'när personen ringer', 'when the person calls'),
};

describe('data in a notice', () => {
  it.each([
    [
      'fi',
      [
        'Seuraavia henkilötietoja käsitellään:',
        '- nimi',
        '- sähköpostiosoite tai käyttäjätunnus',
        '- puhelun tallenne, mukaan lukien ääni (vain kun henkilö soittaa)',
      ],
    ],
    [
      'sv',
      [
        'Följande personuppgifter behandlas:',
        '- namn',
        '- e-postadress eller användar-id',
        '- samtalsinspelning, inklusive röst (endast när personen ringer)',
      ],
    ],
    [
      'en',
      [
        'The following personal data are processed:',
        '- name',
        '- e-mail address or user ID',
        '- call recording, including voice (only when the person calls)',
      ],
    ],
  ] as const)('lists data once that all purposes share (%s)', async (language, expected) => {
    const uses = [use('name'), use('login'), use('call', { condition: onlyWhenCalling })];
    expect(await lines(language, { a: uses, b: uses })).toEqual(expected);
  });

  it('lists what purposes share, and then the rest of each', async () => {
    const shared = [use('name'), use('phone')];
    expect(await lines('fi', { a: [...shared, use('call')], b: [...shared, use('chat')] })).toEqual(
      [
        'Seuraavia henkilötietoja käsitellään kaikissa tarkoituksissa:',
        '- nimi',
        '- puhelinnumero',
        'Käsiteltävät henkilötiedot tarkoituksittain:',
        '- Riidat: puhelun tallenne, mukaan lukien ääni',
        '- Kehitys: chat-keskustelun sisältö',
      ],
    );
  });

  it('prints data of the register once, without copying it to its purposes', async () => {
    expect(await lines('en', { a: [use('name')], register: [use('phone')] })).toEqual([
      'Personal data processed for each purpose:',
      '- Disputes: name',
      'The following personal data are also processed:',
      '- telephone number',
    ]);
  });

  it.each([
    [
      'fi',
      [
        'Seuraavat tiedot voivat tulla käsittelyn yhteydessä nähtäviksi, mutta niitä ei tallenneta: nimi.',
        'Seuraavia tietoja ei kerätä: puhelinnumero.',
        'Rekisteröityä pyydetään olemaan antamatta seuraavia tietoja: terveystiedot.',
      ],
    ],
    [
      'sv',
      [
        'Följande uppgifter kan bli synliga i samband med behandlingen men lagras inte: namn.',
        'Följande uppgifter samlas inte in: telefonnummer.',
        'Den registrerade ombeds att inte lämna följande uppgifter: hälsouppgifter.',
      ],
    ],
    [
      'en',
      [
        'The following data may be seen in the course of the processing but are not stored: name.',
        'The following data are not collected: telephone number.',
        'Data subjects are asked not to provide the following data: health data.',
      ],
    ],
  ] as const)(
    'tells what is seen, not collected or not wanted (%s)',
    async (language, expected) => {
      const register = [
        use('name', { polarity: 'seenNotStored' }),
        use('phone', { polarity: 'notCollected' }),
        use('health', { polarity: 'notWanted' }),
      ];
      expect(await lines(language, { register })).toEqual(expected);
    },
  );

  it('puts an exception behind the data that it qualifies', async () => {
    const rule = use('health', { id: 'rule', polarity: 'notCollected' });
    const exception = use('health', {
      id: 'exception',
      overrides: ['rule'],
      condition: onlyWhenCalling,
    });
    expect(await lines('fi', { register: [exception, rule] }, { content: 'asStated' })).toEqual([
      'Seuraavia tietoja ei kerätä: terveystiedot; poikkeuksena tästä käsitellään seuraavia tietoja: terveystiedot (vain kun henkilö soittaa).',
    ]);
  });

  it('notes whose data it is, in which form and how surely', async () => {
    const noted = use('name', {
      dataSubjects: { kind: 'only', ids: ['customers'] },
      modality: 'may',
      form: 'pseudonymised',
    });
    expect((await lines('fi', { register: [noted] }))[1]).toBe(
      '- nimi (asiakkaiden osalta; tarvittaessa; pseudonymisoidussa muodossa)',
    );
  });

  it('marks special categories with their Article, in derived notices only', async () => {
    const register = [use('name'), use('health')];
    expect((await lines('en', { register })).at(-1)).toBe(
      'The following belong to special categories of personal data (Article 9(1) of the General Data Protection Regulation): health data.',
    );
    expect((await lines('en', { register }, { content: 'asStated' })).at(-1)).toBe('- health data');
  });

  it.each([
    [
      'fi',
      'Seuraavat tiedot tallennetaan sellaisinaan, ilman suodatusta ja ilman anonymisointia (ks. kohta 2): chat-keskustelun sisältö. Henkilökohtaiset asiat, joita rekisteröity kirjoittaa tai kertoo, tallentuvat tällöin sellaisinaan, ja niitä käsitellään henkilötietoina.',
      'Kehitys – chat-keskustelun sisältö: Ennen tietojen tallentamista ja muuta käsittelyä tehdään seuraavaa: tunnisteiden poistaminen. Poistettavia tunnisteita ovat seuraavat: puhelinnumero.',
    ],
    [
      'sv',
      'Följande uppgifter lagras som sådana, utan filtrering och utan anonymisering (se avsnitt 2): chattinnehåll. Personliga förhållanden som den registrerade skriver eller berättar om lagras då som sådana och behandlas som personuppgifter.',
      'Utveckling – chattinnehåll: Innan uppgifterna lagras och behandlas vidare vidtas följande åtgärder: borttagning av identifierare. Till de identifierare som tas bort hör följande: telefonnummer.',
    ],
    [
      'en',
      'The following data are stored as such, without filtering and without anonymisation (see section 2): chat content. Personal matters that the data subject writes or tells are then stored as such and are processed as personal data.',
      'Development – chat content: Before the data are stored and processed further, the following is carried out: removal of identifiers. The identifiers removed include the following: telephone number.',
    ],
  ] as const)(
    'tells content kept as it is, and what one purpose removes from it (%s)',
    async (language, ...expected) => {
      const uses = {
        a: [use('chat', { transformations: kept })],
        b: [use('chat', { transformations: [...kept, removed] })],
      };
      const told = await lines(language, uses, { sections: ['data', 'security'] });
      expect(told.slice(-2)).toEqual(expected);
    },
  );

  it('says that a list is closed or open', async () => {
    const register = [use('name')];
    expect((await lines('sv', { register }, { reach: 'closed' })).at(-1)).toBe(
      'Andra personuppgifter behandlas inte.',
    );
    expect((await lines('sv', { register }, { reach: 'open' })).at(-1)).toBe(
      'Förteckningen är inte uttömmande.',
    );
  });
});
