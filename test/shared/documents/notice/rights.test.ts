import { describe, expect, it } from 'vitest';
import type { NoticeSection } from '#shared/model/sections.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Block, Section } from '#shared/documents/tree.ts';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { customersWith } from '#test/support/customer-register.ts';
import { answered, linesOf, noticeOf, sectionOf, words } from '#test/support/notice.ts';

type Input = Parameters<typeof noticeOf>[0];
const withController: readonly NoticeSection[] = ['controller', 'rights'];

async function rightsIn(
  input: Input,
  language: DocumentLanguage = 'en',
  sections: readonly NoticeSection[] = ['rights'],
): Promise<Section | undefined> {
  const { tree } = await noticeOf(input, language, { sections });
  return sectionOf(tree, 'rights');
}

/** The lines under the heading of one right. */
function partOf(section: Section | undefined, id: string): readonly string[] {
  const found = section?.children.find(
    (block): block is Section => block.kind === 'section' && block.id === `rights-${id}`,
  );
  return linesOf(found);
}

function titlesIn(section: Section | undefined): readonly string[] {
  return (section?.children ?? []).flatMap((block: Block) =>
    block.kind === 'section' || block.kind === 'callout' ? [plainText(block.title)] : [],
  );
}

describe('rights as a text states them', () => {
  it.each([
    [
      'fi',
      'Rekisteröidyllä on oikeus saada pääsy itseään koskeviin henkilötietoihin. Kieltäytymisestä annetaan todistus.',
    ],
    [
      'sv',
      'Den registrerade har rätt att få tillgång till sina personuppgifter. Över en vägran ges ett intyg.',
    ],
    [
      'en',
      'The data subject has the right to have access to personal data concerning them. A refusal is certified.',
    ],
  ] as const)(
    'say what they are rights to, also beside words of their own (%s)',
    async (language, said) => {
      const text = words(
        'Kieltäytymisestä annetaan todistus.',
        'Över en vägran ges ett intyg.',
        'A refusal is certified.',
      );
      const access = {
        id: 'access',
        right: 'access' as const,
        ownPoints: [{ id: 'own', kind: 'part' as const, text }],
      };
      const section = await rightsIn(customersWith([access], { content: 'asStated' }), language);
      expect(linesOf(section).at(-1)).toMatch(new RegExp(`${said.replaceAll('.', '\\.')}$`));
    },
  );
});

describe('derived rights', () => {
  it('tells every right that a legal basis gives, the right to object apart from the others', async () => {
    const section = await rightsIn(customersWith([]));
    expect(section?.children[0]?.kind).toBe('callout');
    expect(titlesIn(section)).toEqual([
      'Right to object',
      'Right of access',
      'Right to rectification',
      'Right to erasure',
      'Right to restriction of processing',
      'Right to data portability',
      'Right to withdraw consent',
      'How to exercise the rights',
    ]);
  });

  it.each([
    [
      'fi',
      'Oikeus koskee seuraavaa käsittelyn tarkoitusta: uutiskirjeen lähettäminen.',
      'Oikeus koskee käsittelyä, joka perustuu oikeutettuun etuun (tarkoitus: laskutus).',
    ],
    [
      'sv',
      'Rätten gäller följande ändamål med behandlingen: utskick av nyhetsbrev.',
      'Rätten gäller behandling som grundar sig på ett berättigat intresse (ändamål: fakturering).',
    ],
    [
      'en',
      'The right concerns the following purpose of the processing: sending a newsletter.',
      'The right applies to processing based on legitimate interests (purpose: billing).',
    ],
  ] as const)(
    'names the purposes that a right concerns in %s',
    async (language, portability, objection) => {
      const section = await rightsIn(customersWith([]), language);
      expect(partOf(section, 'portability').join(' ')).toContain(portability);
      expect(partOf(section, 'withdrawal')[0]).toContain(`. ${portability}`);
      expect(linesOf(section)[0]).toContain(objection);
    },
  );

  it('tells that withdrawal leaves earlier processing lawful', async () => {
    expect(partOf(await rightsIn(customersWith([]), 'fi'), 'withdrawal').join(' ')).toContain(
      'Suostumuksen peruuttaminen ei vaikuta suostumuksen perusteella ennen sen peruuttamista suoritetun käsittelyn lainmukaisuuteen.',
    );
  });

  it.each([
    [
      'fi',
      'Rekisteröidyllä on oikeus henkilökohtaiseen erityiseen tilanteeseensa liittyvällä perusteella vastustaa milloin tahansa itseään koskevien henkilötietojen käsittelyä. Oikeus koskee käsittelyä, joka perustuu oikeutettuun etuun (tarkoitus: laskutus). Kun rekisteröity vastustaa käsittelyä, tietoja ei enää käsitellä. Käsittelyä voidaan kuitenkin jatkaa, jos:',
    ],
    [
      'sv',
      'Den registrerade har rätt att av skäl som hänför sig till den egna specifika situationen när som helst göra invändningar mot behandlingen av sina personuppgifter. Rätten gäller behandling som grundar sig på ett berättigat intresse (ändamål: fakturering). När den registrerade har gjort en invändning behandlas uppgifterna inte längre. Behandlingen får dock fortsätta om något av följande villkor är uppfyllt:',
    ],
    [
      'en',
      'The data subject has the right to object, on grounds relating to their particular situation, at any time to the processing of personal data concerning them. The right applies to processing based on legitimate interests (purpose: billing). When the data subject has objected, the data are no longer processed. The processing may nevertheless continue where one of the following applies:',
    ],
  ] as const)(
    'tells the right to object with its grounds, and what lets processing go on, in %s',
    async (language, line) => {
      expect(linesOf(await rightsIn(customersWith([]), language))[0]).toBe(line);
    },
  );

  it('promises erasure only behind its grounds and exceptions', async () => {
    const lines = partOf(await rightsIn(customersWith([])), 'erasure');
    expect(lines[0]).toBe(
      'The data subject has the right to request the erasure of personal data concerning them. The right can be exercised where one of the following applies:',
    );
    expect(lines.at(-1)).toBe(
      'Where the conditions for erasure are met, the data are erased without undue delay.',
    );
    expect(lines.join(' ')).not.toContain('public interest');
  });

  it('says that little is left of the right to erasure where all processing rests on law', async () => {
    const activities = customersWith([])
      .activities?.filter(({ id }) => id === 'billing')
      .map((activity) => ({
        ...activity,
        legalBases: [{ id: 'law', point: answered('c' as const) }],
      }));
    const section = await rightsIn(customersWith([], { activities }), 'fi');
    expect(partOf(section, 'erasure').at(-1)).toContain(
      'Käsittely perustuu lakisääteiseen velvoitteeseen tai yleistä etua koskevaan tehtävään, joten oikeutta tietojen poistamiseen ei pääsääntöisesti ole.',
    );
  });

  it('weighs nothing where direct marketing alone can be objected to', async () => {
    const activities = customersWith([]).activities?.map((activity) => ({
      ...activity,
      legalBases: [{ id: 'consent', point: answered('a' as const) }],
      directMarketing:
        activity.id === 'newsletter' ? [{ id: 'mail', channels: ['email' as const] }] : [],
    }));
    const section = await rightsIn(customersWith([], { activities }), 'fi');
    expect(partOf(section, 'erasure')).toContain(
      '- rekisteröity vastustaa käsittelyä suoramarkkinointia varten',
    );
  });

  it('asks about identity only on reasonable doubt', async () => {
    const setting = { id: 'all', right: 'all' as const, identityCheck: answered(true) };
    const text = async (content: 'derived' | 'asStated') =>
      linesOf(await rightsIn(customersWith([setting], { content }))).join(' ');
    expect(await text('derived')).toContain('Where there are reasonable doubts');
    expect(await text('asStated')).not.toContain('reasonable doubts');
  });

  it('tells where to turn, that it is free, and within which time', async () => {
    const section = await rightsIn(customersWith([]), 'en', withController);
    const text = partOf(section, 'exercise').join(' ');
    expect(text).toContain(
      'Requests to exercise the rights are sent to the controller, whose contact details are given in section 1. Exercising the rights is free of charge.',
    );
    expect(text).toContain('at the latest within one month of receipt of the request');
    expect(text).toContain(
      'The following purpose is pursued as processor, and requests to exercise the rights may be directed to the controller on whose behalf the data are processed: operation of the service.',
    );
  });

  it('gives no right of its own for what is done as processor', async () => {
    const only = customersWith([]).activities?.filter(({ id }) => id === 'hosting') ?? [];
    expect(linesOf(await rightsIn(customersWith([], { activities: only }), 'sv'))).toEqual([
      'För följande ändamål behandlas uppgifterna i rollen som personuppgiftsbiträde, och en begäran om att utöva rättigheterna kan riktas till den personuppgiftsansvarige för vars räkning uppgifterna behandlas: drift av tjänsten.',
    ]);
  });

  it('tells the rights over activities that a topical section tells about', async () => {
    const input = customersWith([], {
      notices: [
        {
          id: 'customers-notice',
          registers: ['customers'],
          topicalSections: [
            {
              id: 'news',
              heading: words('Uutiskirje', 'Nyhetsbrev', 'Newsletter'),
              scope: { activities: { kind: 'only', ids: ['newsletter'] } },
            },
          ],
        },
      ],
    });
    const section = await rightsIn(input, 'en', ['topical', 'rights']);
    expect(partOf(section, 'portability').join(' ')).toContain(
      'The right concerns the following purpose of the processing: sending a newsletter.',
    );
  });

  it('respects a reason against a right, and a right that is stated beyond the law', async () => {
    const section = await rightsIn(
      customersWith([
        { id: 'a', right: 'portability', applicability: { kind: 'doesNotApply', reason: 'x' } },
        { id: 'b', right: 'automatedDecision', applicability: { kind: 'applies', reason: 'x' } },
      ]),
    );
    expect(titlesIn(section)).not.toContain('Right to data portability');
    expect(titlesIn(section)).toContain(
      'Rights in relation to automated individual decision-making',
    );
  });

  it('keeps the right to object among the others where a record says so', async () => {
    const section = await rightsIn(
      customersWith([
        {
          id: 'objection',
          right: 'objection',
          objectionPlacement: answered('amongOthers' as const),
        },
      ]),
    );
    expect(section?.children.some(({ kind }) => kind === 'callout')).toBe(false);
    expect(titlesIn(section)).toContain('Right to object');
  });

  it('puts direct marketing beyond the exceptions, and asks no grounds for it', async () => {
    const activities = customersWith([]).activities?.map((activity) => ({
      ...activity,
      legalBases: [{ id: 'consent', point: answered('a' as const) }],
      directMarketing:
        activity.id === 'newsletter' ? [{ id: 'mail', channels: ['email' as const] }] : [],
    }));
    const section = await rightsIn(customersWith([], { activities }));
    expect(linesOf(section)[0]).toBe(
      'The data subject has the right to object at any time to the processing of personal data concerning them. The right applies to processing for direct marketing purposes, including profiling to the extent that it is related to such direct marketing (purpose: sending a newsletter). When the data subject objects to processing for direct marketing purposes, the data are no longer processed for such purposes.',
    );
  });

  it.each([
    ['fi', 'Tätä ei sovelleta, jos kansallisessa lainsäädännössä säädetään poikkeuksesta'],
    ['sv', 'Detta gäller inte om det i nationell rätt föreskrivs ett undantag'],
    ['en', 'This does not apply where national law provides for a derogation'],
  ] as const)('tells the exceptions of national law for research (%s)', async (language, words) => {
    const points = ['access.data', 'access.exceptions.research'];
    const input = customersWith([{ id: 'access', right: 'access', points }], {
      content: 'asStated',
    });
    expect(linesOf(await rightsIn(input, language)).join(' ')).toContain(words);
  });
});
