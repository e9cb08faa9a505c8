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
      'Pilvi Oy (Suomi): Henkilötietoja siirretään käsiteltäväksi kohdassa 1 kuvattuja tarkoituksia varten. Tehtävä: ylläpito. Tietoja käsitellään henkilötietojen käsittelijänä rekisterinpitäjän lukuun. Vastaanottajan kanssa on tehty sopimus henkilötietojen käsittelystä. Sopimuksen noudattamista valvotaan.',
    ],
    [
      'sv',
      'Pilvi Oy (Finland): Personuppgifter lämnas till mottagaren för behandling för de ändamål som beskrivs i avsnitt 1. Uppdrag: drift. Uppgifterna behandlas för den personuppgiftsansvariges räkning (personuppgiftsbiträde). Behandlingen regleras i ett personuppgiftsbiträdesavtal med mottagaren. Efterlevnaden av avtalet övervakas.',
    ],
    [
      'en',
      'Pilvi Oy (Finland): Personal data are provided to the recipient for processing for the purposes described in section 1. Service provided: hosting. The data are processed on behalf of the controller (processor). A data processing agreement has been concluded with the recipient. Compliance with the agreement is monitored.',
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
        '- Palvelin: Henkilötietoja siirretään seuraavaa tarkoitusta varten: Kehitys. Tiedot, joita tämä koskee: lokitiedot.',
      ],
    ],
    [
      'sv',
      [
        'Personuppgifter lämnas endast till följande mottagare:',
        '- Pilvi Oy: Personuppgifter lämnas ut för följande ändamål: Tvister.',
        '- Servern: Personuppgifter skickas för följande ändamål: Utveckling. Uppgifter som detta gäller: loggdata.',
      ],
    ],
    [
      'en',
      [
        'Personal data are shared only with the following recipients:',
        '- Pilvi Oy: Personal data are disclosed for the following purpose: Disputes.',
        '- The server: Personal data are sent for the following purpose: Development. Data concerned: log data.',
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

  it('lists a sub-processor right behind its processor', async () => {
    const unstated = { kind: 'notStated' as const };
    const first: Disclosure = { id: 'first', recipient: party('cloud'), purpose: unstated };
    const other: Disclosure = { id: 'other', recipient: others, purpose: unstated };
    const onward: Disclosure = {
      id: 'onward',
      recipient: auditors,
      from: { kind: 'recipient', disclosure: 'first' },
      purpose: unstated,
    };
    const told = await lines('fi', [onward, first, other]);
    expect(told.slice(1).map((line) => line.split(':')[0])).toEqual([
      '- Pilvi Oy',
      '- Tarkastajat',
      '- Muut rekisterinpitäjät',
    ]);
  });

  it('does not call a class of recipients an independent controller', async () => {
    const unstated = { kind: 'notStated' as const };
    const role = answered('controller' as const);
    expect(await lines('fi', [{ recipient: others, role, purpose: unstated }])).toEqual([
      'Muut rekisterinpitäjät: Henkilötietoja luovutetaan.',
    ]);
    expect(await lines('fi', [{ recipient: party('cloud'), role, purpose: unstated }])).toEqual([
      'Pilvi Oy: Henkilötietoja luovutetaan. Vastaanottaja toimii itsenäisenä rekisterinpitäjänä.',
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
      '- Tarkastajat: Henkilötietoja luovutetaan vastaanottajan omaan käyttötarkoitukseen: tutkimus. Tiedot toimittaa vastaanottajalle Pilvi Oy. Velvoitteet: salassapito.',
    );
  });
});

describe('what is done to nobody', () => {
  const nobody = { kind: 'notStated' as const };

  it.each([
    ['fi', 'Henkilötietoja ei myydä.'],
    ['sv', 'Personuppgifter säljs inte.'],
    ['en', 'Personal data are not sold.'],
  ] as const)('is said without a recipient who is not named (%s)', async (language, said) => {
    const sale = { recipient: nobody, manners: ['sell' as const], modality: 'never' as const };
    const told = await lines(language, [{ ...sale, purpose: { kind: 'notStated' } }]);
    expect(told).toContain(said);
  });

  it.each([
    ['fi', 'Henkilötietoja ei luovuteta seuraavaa tarkoitusta varten: markkinointi.'],
    ['sv', 'Personuppgifter lämnas inte ut för följande ändamål: marknadsföring.'],
    ['en', 'Personal data are not disclosed for the following purpose: marketing.'],
  ] as const)('names a purpose that is nobody’s own (%s)', async (language, said) => {
    const marketing = wording('markkinointi', 'marknadsföring', 'marketing');
    const purpose = { kind: 'own' as const, wording: marketing };
    const told = await lines(language, [{ recipient: nobody, modality: 'never', purpose }]);
    expect(told).toContain(said);
  });
});
