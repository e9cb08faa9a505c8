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

type Disclosures = NonNullable<SmallWorkspace['disclosures']>;
type Disclosure = Omit<Disclosures[number], 'register' | 'id'> & { id?: string };

const only = (...ids: string[]) => ({ kind: 'only' as const, ids });
const party = (id: string) => ({ kind: 'party' as const, party: id });
const others = {
  kind: 'class' as const,
  class: wording('muut rekisterinpitäjät', 'andra personuppgiftsansvariga', 'other controllers'),
};
const auditors = {
  kind: 'class' as const,
  class: wording('tarkastajat', 'granskare', 'inspectors'),
};
const audit = {
  kind: 'legalDemand' as const,
  wording: wording(
    'kun viranomainen tekee tarkastuksen',
    'när en myndighet utför en granskning',
    'when an authority carries out an inspection',
  ),
};

async function lines(
  language: DocumentLanguage,
  disclosures: Disclosure[],
  options: { sections?: NoticeSection[]; register?: object } = {},
) {
  const workspace: SmallWorkspace = {
    parties: [{ id: 'cloud', legalName: 'Pilvi Oy' }],
    systems: [{ id: 'server', description: words('palvelin', 'servern', 'the server') }],
    dataCategories: [{ id: 'log', name: wording('lokitiedot', 'loggdata', 'log data') }],
    registers: [
      { id: 'desk', name: words('Neuvonta', 'Rådgivning', 'Advice'), ...options.register },
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
    disclosures: disclosures.map((entry, index) => ({
      id: `d${String(index)}`,
      register: 'desk',
      ...entry,
    })),
  };
  const { tree } = await noticeOf(workspace, language, {
    sections: options.sections ?? ['purposes', 'recipients'],
  });
  return linesOf(sectionOf(tree, 'recipients'));
}

describe('recipients in a notice', () => {
  it.each([
    [
      'fi',
      'Pilvi Oy (Suomi): Henkilötietoja siirretään käsiteltäväksi kohdassa 1 kuvattuja tarkoituksia varten. Vastaanottajan tehtävä: ylläpito. Vastaanottaja käsittelee tietoja henkilötietojen käsittelijänä rekisterinpitäjän lukuun. Kunkin vastaanottajan kanssa tehdään erillinen sopimus henkilötietojen käsittelystä. Sopimuksen noudattamista valvotaan.',
    ],
    [
      'sv',
      'Pilvi Oy (Finland): Personuppgifter överförs för att behandlas för de ändamål som beskrivs i avsnitt 1. Mottagarens uppgift: drift. Mottagaren behandlar uppgifterna i egenskap av personuppgiftsbiträde för den personuppgiftsansvariges räkning. Ett separat avtal om behandling av personuppgifter ingås med varje mottagare. Efterlevnaden av avtalet övervakas.',
    ],
    [
      'en',
      'Pilvi Oy (Finland): Personal data are transferred for processing for the purposes described in section 1. The recipient’s task: hosting. The recipient processes the data as a processor on behalf of the controller. A separate data processing agreement is concluded with each recipient. Compliance with the agreement is monitored.',
    ],
  ] as const)(
    'tells a processor, its agreement and its oversight (%s)',
    async (language, sentence) => {
      const processor: Disclosure = {
        recipient: party('cloud'),
        role: answered('processor'),
        location: answered({ kind: 'countries', countries: [{ country: 'FI' }] }),
        service: wording('ylläpito', 'drift', 'hosting'),
        processorAgreement: { separate: answered(true), oversight: answered({}) },
      };
      expect(await lines(language, [processor])).toEqual([sentence]);
    },
  );

  it.each([
    [
      'fi',
      [
        'Muut rekisterinpitäjät: Henkilötietoja ei pääsääntöisesti luovuteta.',
        'Poikkeus – tarkastajat: Henkilötietoja voidaan joutua luovuttamaan tai esittämään, kun viranomainen tekee tarkastuksen.',
      ],
    ],
    [
      'sv',
      [
        'Andra personuppgiftsansvariga: Huvudregeln är att personuppgifter inte lämnas ut.',
        'Undantag – granskare: Personuppgifter kan behöva lämnas ut eller visas när en myndighet utför en granskning.',
      ],
    ],
    [
      'en',
      [
        'Other controllers: As a rule, personal data are not disclosed.',
        'Exception – inspectors: Personal data may have to be disclosed or presented when an authority carries out an inspection.',
      ],
    ],
  ] as const)(
    'prints an exception right behind the rule that it qualifies (%s)',
    async (language, expected) => {
      const exception: Disclosure = {
        id: 'a-exception',
        overrides: ['rule'],
        recipient: auditors,
        modality: 'may',
        manners: ['transmit', 'present'],
        scope: { condition: audit },
      };
      const rule: Disclosure = {
        id: 'rule',
        recipient: others,
        role: answered('controller'),
        modality: 'never',
      };
      expect(await lines(language, [exception, rule])).toEqual(expected);
    },
  );

  it.each([
    ['fi', 'Muut rekisterinpitäjät: Henkilötietoja ei myydä tai luovuteta.'],
    ['sv', 'Andra personuppgiftsansvariga: Personuppgifter säljs inte och lämnas inte ut.'],
    ['en', 'Other controllers: Personal data are not sold or disclosed.'],
  ] as const)('denies several manners at once (%s)', async (language, sentence) => {
    const never: Disclosure = {
      recipient: others,
      modality: 'never',
      manners: ['sell', 'transmit'],
    };
    expect(await lines(language, [never])).toEqual([sentence]);
  });

  it.each([
    [
      'fi',
      [
        'Henkilötietoja annetaan vain seuraaville vastaanottajille:',
        '- Pilvi Oy: Henkilötietoja luovutetaan seuraavaa tarkoitusta varten: Riidat.',
        '- Palvelin: Henkilötietoja siirretään seuraavaa tarkoitusta varten: Kehitys. Tämä koskee seuraavia tietoja: lokitiedot.',
      ],
    ],
    [
      'sv',
      [
        'Personuppgifter lämnas endast till följande mottagare:',
        '- Pilvi Oy: Personuppgifter lämnas ut för följande ändamål: Tvister.',
        '- Servern: Personuppgifter skickas för följande ändamål: Utveckling. Detta gäller följande uppgifter: loggdata.',
      ],
    ],
    [
      'en',
      [
        'Personal data are shared only with the following recipients:',
        '- Pilvi Oy: Personal data are disclosed for the following purpose: Disputes.',
        '- The server: Personal data are sent for the following purpose: Development. This concerns the following data: log data.',
      ],
    ],
  ] as const)('says of a closed list that it is closed (%s)', async (language, expected) => {
    const named: Disclosure = { recipient: party('cloud'), scope: { activities: only('a') } };
    const system: Disclosure = {
      recipient: { kind: 'notStated' },
      system: 'server',
      scope: { activities: only('b'), dataCategories: only('log') },
    };
    const register = { lists: { recipients: 'closed' } };
    expect(await lines(language, [named, system], { register })).toEqual(expected);
  });

  it('names no purpose for a recipient whose purpose is not stated', async () => {
    const open: Disclosure = { recipient: party('cloud'), purpose: { kind: 'notStated' } };
    expect(await lines('en', [open])).toEqual(['Pilvi Oy: Personal data are disclosed.']);
  });

  it('leaves out what data subjects may not see', async () => {
    const hidden: Disclosure = { recipient: party('cloud'), visibility: 'internal' };
    const partly: Disclosure = {
      recipient: others,
      location: answered({ kind: 'countries', countries: [{ country: 'FI' }] }),
      fieldVisibility: { location: 'internal' },
      purpose: { kind: 'notStated' },
    };
    expect(await lines('en', [hidden, partly])).toEqual([
      'Other controllers: Personal data are disclosed.',
    ]);
  });

  it('tells from whom a recipient has the data, and what binds it', async () => {
    const first: Disclosure = {
      id: 'first',
      recipient: party('cloud'),
      role: answered('processor'),
      purpose: { kind: 'notStated' },
    };
    const onward: Disclosure = {
      recipient: auditors,
      from: { kind: 'recipient', disclosure: 'first' },
      purpose: { kind: 'own', wording: wording('tutkimus', 'forskning', 'research') },
      duties: [wording('salassapito', 'tystnadsplikt', 'confidentiality')],
    };
    const [, , second] = await lines('fi', [first, onward]);
    expect(second).toBe(
      '- Tarkastajat: Henkilötietoja luovutetaan. Vastaanottaja käyttää tietoja omaan tarkoitukseensa: tutkimus. Tiedot antaa edelleen seuraava vastaanottaja: Pilvi Oy. Vastaanottajan velvoitteet: salassapito.',
    );
  });
});
