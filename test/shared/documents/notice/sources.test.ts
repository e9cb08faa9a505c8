import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import type { NoticeSection } from '#shared/model/sections.ts';
import {
  answered,
  linesOf,
  noticeOf,
  sectionOf,
  type SmallWorkspace,
  wording,
  words,
} from '#test/support/notice.ts';

type Source = Omit<NonNullable<SmallWorkspace['sources']>[number], 'register'>;

const support = wording('tukitapahtuma', 'supporthändelsen', 'the support event', {
  fi: { genitive: 'tukitapahtuman' },
});
const employer = {
  kind: 'class' as const,
  class: wording('työnantaja', 'arbetsgivaren', 'the employer', {
    fi: { ablative: 'työnantajalta' },
  }),
};

async function lines(
  language: DocumentLanguage,
  sources: Source[],
  sections: NoticeSection[] = ['data', 'sources'],
) {
  const { tree } = await noticeOf(
    {
      dataCategories: [
        { id: 'name', name: wording('nimi', 'namn', 'name') },
        { id: 'log', name: wording('lokitiedot', 'loggdata', 'log data') },
      ],
      systems: [
        {
          id: 'calls',
          description: words('puhelujärjestelmä', 'samtalssystemet', 'the call system'),
        },
        { id: 'chat', description: words('chat-järjestelmä', 'chattsystemet', 'the chat system') },
      ],
      registers: [{ id: 'desk', name: words('Neuvonta', 'Rådgivning', 'Advice') }],
      activities: [
        {
          id: 'a',
          register: 'desk',
          name: {},
          purpose: wording('neuvonta', 'rådgivning', 'advice'),
          dataUses: [
            { id: 'name', dataCategory: 'name', sources: sources.slice(0, 1).map(({ id }) => id) },
            { id: 'log', dataCategory: 'log', sources: sources.slice(1).map(({ id }) => id) },
          ],
        },
      ],
      sources: sources.map((source) => ({ register: 'desk', ...source })),
    },
    language,
    { sections },
  );
  return linesOf(sectionOf(tree, 'sources'));
}

describe('sources in a notice', () => {
  it.each([
    [
      'fi',
      'Tiedot kerätään tukitapahtuman yhteydessä suoraan rekisteröidyltä. Puhelujärjestelmä tallentaa ja käsittelee automaattisesti kohdassa 1 kuvattuja tietoja.',
    ],
    [
      'sv',
      'Uppgifterna samlas in direkt från den registrerade i samband med supporthändelsen. Följande system registrerar och behandlar automatiskt de uppgifter som beskrivs i avsnitt 1: samtalssystemet.',
    ],
    [
      'en',
      'The data are collected directly from the data subject in connection with the support event. The following system automatically records and processes the data described in section 1: the call system.',
    ],
  ] as const)('tells the person, the occasion and the system (%s)', async (language, sentence) => {
    const source: Source = {
      id: 'person',
      kind: answered('dataSubject'),
      occasion: support,
      automated: answered(true),
      collectingSystems: ['calls'],
    };
    expect(await lines(language, [source])).toEqual([sentence]);
  });

  it.each([
    [
      'fi',
      'Tietoja voidaan saada suoraan tai välillisesti työnantajalta.',
      'Rekisteröidylle annetaan käsittelyä koskevat tiedot kohtuullisen ajan kuluessa, viimeistään kuukauden kuluttua henkilötietojen saamisesta.',
    ],
    [
      'sv',
      'Uppgifter kan erhållas direkt eller indirekt från arbetsgivaren.',
      'Den registrerade får information om behandlingen inom en rimlig period, dock senast inom en månad efter det att personuppgifterna har erhållits.',
    ],
    [
      'en',
      'Data may be obtained directly or indirectly from the employer.',
      'Data subjects are informed of the processing within a reasonable period, at the latest within one month after the personal data have been obtained.',
    ],
  ] as const)(
    'tells a third party, and when persons are informed (%s)',
    async (language, ...sentences) => {
      const source: Source = {
        id: 'employer',
        kind: answered('thirdParty'),
        party: employer,
        manner: 'directOrIndirect',
        modality: 'may',
        publiclyAccessible: answered(false),
        informing: answered({ kind: 'told', when: 'withinOneMonth' }),
      };
      expect(await lines(language, [source])).toEqual(sentences);
    },
  );

  it('does not call what arises on an occasion the person’s own doing', async () => {
    const source: Source = { id: 'work', kind: answered('observed'), occasion: support };
    expect(await lines('fi', [source])).toEqual(['Tiedot kertyvät tukitapahtuman yhteydessä.']);
  });

  it('says of several sources which data each supplies', async () => {
    const sources: Source[] = [
      { id: 'person', kind: answered('dataSubject') },
      { id: 'use', kind: answered('observed'), collectingSystems: ['calls', 'chat'] },
    ];
    expect(await lines('fi', sources, ['sources'])).toEqual([
      '- Nimi: Tiedot kerätään suoraan rekisteröidyltä.',
      '- Lokitiedot: Tiedot kertyvät rekisteröidyn omasta toiminnasta. Seuraavat järjestelmät tallentavat ja käsittelevät tietoja: puhelujärjestelmä ja chat-järjestelmä.',
    ]);
  });

  it('does without the forms of users’ own words', async () => {
    const source: Source = {
      id: 'partner',
      kind: answered('thirdParty'),
      party: { kind: 'class', class: wording('kumppanit', 'partner', 'partners') },
      occasion: wording('tilaus', 'beställningen', 'the order'),
    };
    expect(await lines('fi', [source])).toEqual([
      'Tiedot saadaan seuraavasta lähteestä: kumppanit (tilanne: tilaus).',
    ]);
  });

  it('names the exception on which persons are not informed', async () => {
    const source: Source = {
      id: 'registry',
      kind: answered('thirdParty'),
      party: employer,
      informing: answered({ kind: 'exception', exception: 'obtainingLaidDownByLaw' }),
    };
    expect((await lines('en', [source]))[1]).toBe(
      'Data subjects are not informed of the processing separately because the obtaining of the personal data is expressly laid down by law (Article 14(5)(c) of the General Data Protection Regulation).',
    );
  });

  it('prints nothing for a source of which nothing is stated', async () => {
    expect(await lines('fi', [{ id: 'open', kind: { state: 'unknown' } }])).toEqual([]);
  });
});

describe('what people are told of several sources alike', () => {
  const exception = answered({
    kind: 'exception' as const,
    exception: 'impossibleOrDisproportionate' as const,
    why: words('', '', 'There are too many persons.'),
  });
  const registerOf = (id: string, name: string): Source => ({
    id,
    kind: answered('thirdParty'),
    party: { kind: 'class', class: wording(name, name, name) },
    informing: exception,
  });

  it('stands once, behind the names of the sources', async () => {
    const told = await lines('en', [registerOf('a1', 'hospitals'), registerOf('b1', 'insurers')]);
    expect(told.join(' ').split('There are too many persons.')).toHaveLength(2);
    expect(told.join(' ')).toContain('Hospitals and insurers: ');
  });

  it('stands with each source where the words differ', async () => {
    const other = {
      ...registerOf('b1', 'insurers'),
      informing: answered({ kind: 'told', when: 'withinOneMonth' }),
    } as Source;
    const told = await lines('en', [registerOf('a1', 'hospitals'), other]);
    expect(told.join(' ')).not.toContain('Hospitals and insurers');
  });
});

describe('the order of sources', () => {
  const person: Source = { id: 'person', kind: answered('dataSubject') };
  const work: Source = { id: 'work', kind: answered('thirdParty'), party: employer };

  it('is that of the data, unless people have chosen another', async () => {
    const byData = await lines('en', [person, work]);
    expect(byData[0]).toContain('directly from the data subject');
    const chosen = await lines('en', [
      { ...person, order: 2 },
      { ...work, order: 1 },
    ]);
    expect(chosen[0]).toContain('the employer');
  });
});
