import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import {
  answered,
  linesOf,
  noticeOf,
  sectionOf,
  type SmallWorkspace,
  wording,
  words,
} from '#test/support/notice.ts';

const recording = wording('tallentaminen', 'lagringen', 'recording', {
  fi: { elative: 'tallentamisesta' },
});
const request = wording('poistopyyntö', 'begäran om radering', 'the deletion request', {
  fi: { elative: 'poistopyynnöstä' },
});
const only = (...ids: string[]) => ({ kind: 'only' as const, ids });

type Rules = NonNullable<SmallWorkspace['retentionRules']>;
type Rule = Omit<Rules[number], 'register' | 'id'> & { id?: string };

function workspace(...rules: Rule[]): SmallWorkspace {
  return {
    registers: [{ id: 'desk', name: words('Neuvonta', 'Rådgivning', 'Advice') }],
    dataCategories: [
      { id: 'call', name: wording('puhelun tallenne', 'samtalsinspelning', 'call recording') },
    ],
    activities: [
      {
        id: 'a',
        register: 'desk',
        name: words('Riidat', 'Tvister', 'Disputes'),
        purpose: wording('riidat', 'tvister', 'disputes'),
      },
      {
        id: 'b',
        register: 'desk',
        name: words('Kehitys', 'Utveckling', 'Development'),
        purpose: wording('kehitys', 'utveckling', 'development'),
      },
    ],
    retentionRules: rules.map((rule, index) => ({
      id: `rule-${String(index)}`,
      register: 'desk',
      ...rule,
    })),
  };
}

async function lines(language: DocumentLanguage, ...rules: Rule[]) {
  const { tree } = await noticeOf(workspace(...rules), language, { sections: ['retention'] });
  return linesOf(sectionOf(tree, 'retention'));
}

type Outcome = Extract<NonNullable<Rule['outcomes']>, { state: 'answered' }>['value'][number];
const outcome = (...outcomes: Outcome['outcome'][]) =>
  answered(outcomes.map((entry, index) => ({ id: `o${String(index)}`, outcome: entry })));

const period = (duration: string) =>
  outcome({ kind: 'period', duration, start: answered(recording) });

describe('retention in a notice', () => {
  it.each([
    ['fi', 'Tietoja säilytetään 12 kuukauden ajan tallentamisesta. Sen jälkeen tiedot poistetaan.'],
    ['sv', 'Uppgifterna lagras i 12 månader från lagringen. Därefter raderas uppgifterna.'],
    ['en', 'The data are kept for 12 months from recording. After that, the data are erased.'],
  ] as const)('tells a period from an event and what follows (%s)', async (language, sentence) => {
    const rule: Rule = { outcomes: period('P12M'), endAction: answered('erase') };
    expect(await lines(language, rule)).toEqual([sentence]);
  });

  it('does without the form of an event', async () => {
    const start = answered(wording('tallentaminen', 'lagringen', 'recording'));
    const rule: Rule = { outcomes: outcome({ kind: 'period', duration: 'P1Y', start }) };
    expect(await lines('fi', rule)).toEqual([
      'Tietoja säilytetään 1 vuosi. Säilytysaika lasketaan seuraavasta: tallentaminen.',
    ]);
  });

  it('prints no start for a period whose start is open', async () => {
    const rule: Rule = { outcomes: outcome({ kind: 'period', duration: 'P6Y' }) };
    expect(await lines('en', rule)).toEqual(['The data are kept for 6 years.']);
  });

  it.each([
    [
      'fi',
      'Tietoja säilytetään niin kauan kuin tili on aktiivinen. Tiedot poistetaan 30 päivän kuluessa poistopyynnöstä.',
    ],
    [
      'sv',
      'Uppgifterna lagras så länge kontot är aktivt. Uppgifterna raderas inom 30 dagar från begäran om radering.',
    ],
    [
      'en',
      'The data are kept for as long as the account is active. The data are erased within 30 days of the deletion request.',
    ],
  ] as const)('tells a state and an event with a time limit (%s)', async (language, sentence) => {
    const state = wording(
      'niin kauan kuin tili on aktiivinen',
      'så länge kontot är aktivt',
      'for as long as the account is active',
    );
    const rule: Rule = {
      outcomes: outcome(
        { kind: 'while', state },
        { kind: 'until', event: request, within: 'P30D' },
      ),
      endAction: answered('erase'),
    };
    expect(await lines(language, rule)).toEqual([sentence]);
  });

  it.each([
    [
      'fi',
      'Tietoja säilytetään lain nojalla 6 vuoden ajan tallentamisesta. Säilytysajan peruste: kirjanpitolaki (1336/1997) 2 luku 10 §.',
    ],
    [
      'sv',
      'Uppgifterna lagras med stöd av lag i 6 år från lagringen. Lagringstiden grundar sig på följande bestämmelser: bokföringslagen (1336/1997) 2 kap. 10 §.',
    ],
    [
      'en',
      'The data are kept, as required by law, for 6 years from recording. Basis for the retention period: Accounting Act (1336/1997), chapter 2, section 10.',
    ],
  ] as const)('tells a statutory period with its ground (%s)', async (language, sentence) => {
    const rule: Rule = {
      outcomes: outcome({
        kind: 'statutory',
        duration: answered('P6Y'),
        start: answered(recording),
      }),
      grounds: [{ actId: 'fi-1997-1336', section: '2:10', jurisdiction: 'FI' }],
    };
    expect(await lines(language, rule)).toEqual([sentence]);
  });

  it.each([
    ['fi', ['Säilytysaika määräytyy seuraavien perusteiden mukaan:', '- tarkoitus', '- riski']],
    ['sv', ['Lagringstiden bestäms enligt följande kriterier:', '- ändamålet', '- risken']],
    [
      'en',
      [
        'The retention period is determined by the following criteria:',
        '- the purpose',
        '- the risk',
      ],
    ],
  ] as const)('lists criteria (%s)', async (language, expected) => {
    const criteria = [
      wording('tarkoitus', 'ändamålet', 'the purpose'),
      wording('riski', 'risken', 'the risk'),
    ];
    expect(await lines(language, { outcomes: outcome({ kind: 'criteria', criteria }) })).toEqual(
      expected,
    );
  });

  it.each([
    ['fi', 'Tietoja ei tallenneta.'],
    ['sv', 'Uppgifterna lagras inte.'],
    ['en', 'The data are not stored.'],
  ] as const)('says that data is not stored, and no end of it (%s)', async (language, sentence) => {
    const rule: Rule = { outcomes: outcome({ kind: 'notStored' }), endAction: answered('erase') };
    expect(await lines(language, rule)).toEqual([sentence]);
  });

  it('puts a Swedish end action of its own verb first where that form is given', async () => {
    const action = { sv: 'förstörs uppgifterna', base: 'uppgifterna förstörs' };
    const withForm = wording('tiedot tuhotaan', action.base, 'the data are destroyed', {
      sv: { inverted: action.sv },
    });
    const without = wording('tiedot tuhotaan', action.base, 'the data are destroyed');
    const [formed] = await lines('sv', { outcomes: period('P1Y'), endActionWording: withForm });
    const [plain] = await lines('sv', { outcomes: period('P1Y'), endActionWording: without });
    expect(formed).toBe('Uppgifterna lagras i 1 år från lagringen. Därefter förstörs uppgifterna.');
    expect(plain).toBe(
      'Uppgifterna lagras i 1 år från lagringen. Därefter gäller följande: uppgifterna förstörs.',
    );
  });

  it.each(['fi', 'sv', 'en'] as const)(
    'changes only the sentence of the exception with its period (%s)',
    async (language) => {
      const rules = (duration: string): Rule[] => [
        {
          id: 'a-short',
          overrides: ['r1', 'r2'],
          scope: { dataCategories: only('call') },
          outcomes: period(duration),
        },
        { id: 'r1', scope: { activities: only('a') }, outcomes: period('P12M') },
        { id: 'r2', scope: { activities: only('b') }, outcomes: period('P12M') },
      ];
      const [before, after] = [
        await lines(language, ...rules('P3M')),
        await lines(language, ...rules('P6M')),
      ];
      expect(before.map((line, index) => line === after[index])).toEqual([true, true, false]);
      expect(before[2]).toContain('3');
    },
  );

  it('marks the exception and the rule for the rest in their labels', async () => {
    const rules: Rule[] = [
      { id: 'r0', isDefault: true, outcomes: period('P5Y') },
      { id: 'r1', scope: { activities: only('a') }, outcomes: period('P12M') },
      {
        id: 'r2',
        overrides: ['r1'],
        scope: { dataCategories: only('call') },
        outcomes: period('P3M'),
      },
    ];
    expect(await lines('fi', ...rules)).toEqual([
      '- Riidat: Tietoja säilytetään 12 kuukauden ajan tallentamisesta.',
      '- Poikkeus – puhelun tallenne: Tietoja säilytetään 3 kuukauden ajan tallentamisesta.',
      '- Muissa tapauksissa: Tietoja säilytetään 5 vuoden ajan tallentamisesta.',
    ]);
  });

  it('prints nothing for open outcomes and for rules that data subjects may not see', async () => {
    const open: Rule = { outcomes: { state: 'unknown' }, endAction: answered('erase') };
    const hidden: Rule = { visibility: 'internal', outcomes: period('P1Y') };
    expect(await lines('fi', open, hidden)).toEqual([]);
  });

  it('knows the field that a period comes from', async () => {
    const { tree } = await noticeOf(workspace({ outcomes: period('P12M') }), 'fi', {
      sections: ['retention'],
    });
    expect(JSON.stringify(tree)).toContain('"field":"outcomes/value/o0/outcome/duration"');
  });
});
