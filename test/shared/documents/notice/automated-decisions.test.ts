import { describe, expect, it } from 'vitest';
import type { NoticeSection } from '#shared/model/sections.ts';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { customersWith } from '#test/support/customer-register.ts';
import {
  answered,
  linesOf,
  noticeOf,
  sectionOf,
  type SmallWorkspace,
  words,
} from '#test/support/notice.ts';

type Answers = NonNullable<NonNullable<SmallWorkspace['activities']>[number]['automatedDecisions']>;

async function linesFor(
  answers: Readonly<Record<string, Answers>>,
  {
    language = 'en',
    content = 'derived',
    sections = ['automatedDecisions'],
  }: {
    readonly language?: DocumentLanguage;
    readonly content?: 'derived' | 'asStated';
    readonly sections?: readonly NoticeSection[];
  } = {},
) {
  const activities = customersWith([]).activities?.map((activity) => {
    const automatedDecisions = answers[activity.id];
    return automatedDecisions === undefined ? activity : { ...activity, automatedDecisions };
  });
  const input = customersWith([], { content, activities });
  const { tree } = await noticeOf(input, language, { sections });
  return linesOf(sectionOf(tree, 'automateddecisions'));
}

const none = answered({ solelyAutomated: answered(false), profiling: answered(false) });
const made = answered({
  solelyAutomated: answered(true),
  significantEffect: answered(true),
  profiling: answered(true),
  ground: answered('contract' as const),
  logic: words('Pisteytys.', 'Poängsättning.', 'Scoring.'),
  consequences: words('Hylkäys.', 'Avslag.', 'Refusal.'),
});
const notApplicable = { state: 'notApplicable' as const, reason: 'no decisions' };
const notMade =
  'The processing does not involve decisions based solely on automated processing which produce legal effects concerning the data subject or similarly significantly affect the data subject.';

describe('automated decisions', () => {
  it.each([
    [
      'fi',
      'Käsittelyssä tehdään päätöksiä, jotka perustuvat pelkästään automaattiseen käsittelyyn.',
    ],
    ['sv', 'Vid behandlingen fattas beslut som enbart grundas på automatiserad behandling.'],
    ['en', 'The processing involves decisions based solely on automated processing.'],
  ] as const)(
    'keep what a text says of them while their weight is open, in %s',
    async (language, said) => {
      const billing = answered({ solelyAutomated: answered(true) });
      const lines = await linesFor({ billing }, { language, content: 'asStated' });
      expect(lines.join('\n')).toContain(said);
    },
  );

  it('are not mentioned while the answer is open', async () => {
    expect(await linesFor({})).toEqual([]);
    expect(await linesFor({ billing: { state: 'unknown' } })).toEqual([]);
    expect(await linesFor({ billing: answered({ solelyAutomated: answered(true) }) })).toEqual([]);
  });

  it.each([
    [
      'fi',
      'Käsittelyssä ei tehdä päätöksiä, jotka perustuisivat pelkästään automaattiseen käsittelyyn ja joilla olisi rekisteröityä koskevia oikeusvaikutuksia tai jotka vaikuttaisivat häneen vastaavalla tavalla merkittävästi. Käsittelyyn ei sisälly profilointia.',
    ],
    [
      'sv',
      'Vid behandlingen fattas inga beslut som enbart grundas på automatiserad behandling och som har rättsliga följder för den registrerade eller på liknande sätt i betydande grad påverkar den registrerade. Behandlingen innefattar inte profilering.',
    ],
    ['en', `${notMade} The processing does not include profiling.`],
  ] as const)('are denied once where all purposes answer so, in %s', async (language, line) => {
    expect(await linesFor({ newsletter: none, billing: none }, { language })).toEqual([line]);
  });

  it('are told with ground, logic and consequences for the purpose that makes them', async () => {
    expect(await linesFor({ billing: made }, { language: 'fi' })).toEqual([
      '- Laskutus: Käsittelyssä tehdään päätöksiä, jotka perustuvat pelkästään automaattiseen käsittelyyn ja joilla on rekisteröityä koskevia oikeusvaikutuksia tai jotka vaikuttavat häneen vastaavalla tavalla merkittävästi. Käsittelyyn sisältyy profilointia. Päätös on välttämätön rekisteröidyn ja rekisterinpitäjän välisen sopimuksen tekemistä tai täytäntöönpanoa varten (yleisen tietosuoja-asetuksen 22 artiklan 2 kohdan a alakohta).',
      '  - Käsittelyn logiikka: Pisteytys.',
      '  - Mahdolliset seuraukset: Hylkäys.',
    ]);
  });

  it('are told purpose by purpose where the purposes differ', async () => {
    const lines = await linesFor({ newsletter: none, billing: made }, { language: 'sv' });
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      '- Utskick av nyhetsbrev',
      '- Fakturering',
      '  - Logiken bakom behandlingen',
      '  - Förutsedda följder',
    ]);
  });

  it('are told once under one label for the purposes that answer alike', async () => {
    const activities = customersWith([]).activities ?? [];
    const ids = ['newsletter', 'billing', 'support'];
    const [first] = activities;
    const extra = first === undefined ? [] : [{ ...first, id: 'support' }];
    const answers = [none, made, none];
    const input = customersWith([], {
      activities: [...activities, ...extra].map((activity) => {
        const index = ids.indexOf(activity.id);
        const automatedDecisions = answers[index];
        return automatedDecisions === undefined ? activity : { ...activity, automatedDecisions };
      }),
    });
    const { tree } = await noticeOf(input, 'en', { sections: ['automatedDecisions'] });
    const items = linesOf(sectionOf(tree, 'automateddecisions')).filter((line) =>
      line.startsWith('- '),
    );
    expect(items.map((line) => line.split(':')[0])).toHaveLength(2);
    expect(items.some((line) => / and .*does not involve/.test(line))).toBe(true);
  });

  it('are denied by records that call them not applicable only if every purpose says so', async () => {
    expect(await linesFor({ newsletter: notApplicable, billing: notApplicable })).toEqual([
      notMade,
    ]);
    expect(await linesFor({ newsletter: notApplicable })).toEqual([]);
    expect(
      await linesFor(
        { newsletter: notApplicable, billing: notApplicable },
        { content: 'asStated' },
      ),
    ).toEqual([]);
  });

  it('point to the rights that they give rise to', async () => {
    const lines = await linesFor({ billing: made }, { sections: ['rights', 'automatedDecisions'] });
    expect(lines.at(-1)).toBe(
      'The rights of the data subject in automated decision-making are explained in section 1.',
    );
  });
});
