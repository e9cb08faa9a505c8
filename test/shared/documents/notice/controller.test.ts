import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { customersWith } from '#test/support/customer-register.ts';
import {
  answered,
  linesOf,
  noticeOf,
  sectionOf,
  type SmallWorkspace,
  wording,
  words,
} from '#test/support/notice.ts';

type Register = NonNullable<SmallWorkspace['registers']>[number];
type Scope = NonNullable<NonNullable<Register['jointArrangements']>[number]['scope']>;
type Party = NonNullable<SmallWorkspace['parties']>[number];

const company: Party = { id: 'company', legalName: 'Esimerkki Oy', country: 'FI' };
const archive: Party = { id: 'archive', legalName: 'Arkistolaitos', country: 'FI' };

async function controllerLines(
  language: DocumentLanguage,
  register: Partial<Register>,
  parties: readonly Party[] = [],
): Promise<readonly string[]> {
  const base = customersWith([]);
  const input = {
    ...base,
    parties: [company, archive, ...parties],
    dataCategories: [{ id: 'records', name: wording('asiakirjat', 'handlingar', 'records') }],
    systems: [{ id: 'joint', name: 'Yhteisarkisto' }],
    registers: (base.registers ?? []).map((each) => ({ ...each, ...register })),
  };
  const { tree } = await noticeOf(input, language, { sections: ['controller'] });
  return linesOf(sectionOf(tree, 'controller'));
}

function jointly(scope: Scope = {}): Partial<Register> {
  const parties = ['company', 'archive'].map((party) => ({ kind: 'party' as const, party }));
  return { jointArrangements: [{ id: 'archive', parties, scope }] };
}

describe('joint controllers in a notice', () => {
  it.each([
    ['fi', 'Yhteisrekisterinpitäjiä ovat Esimerkki Oy ja Arkistolaitos.'],
    ['sv', 'Gemensamt personuppgiftsansvariga är Esimerkki Oy och Arkistolaitos.'],
    ['en', 'The joint controllers are Esimerkki Oy and Arkistolaitos.'],
  ] as const)('are told for everything where nothing narrows it (%s)', async (language, said) => {
    expect(await controllerLines(language, jointly())).toContain(said);
  });

  it('are told for the system and the data that they share, and for no more', async () => {
    const scope: Scope = {
      systems: ['joint'],
      dataCategories: { kind: 'only', ids: ['records'] },
    };
    expect(await controllerLines('fi', jointly(scope))).toContain(
      'Asiakirjat – Yhteisarkisto: Yhteisrekisterinpitäjiä ovat Esimerkki Oy ja Arkistolaitos.',
    );
  });
});

describe('the contact person of a notice', () => {
  const person: Party = {
    id: 'person',
    kind: 'person',
    legalName: 'Vastaava lääkäri',
    title: words('vastaava lääkäri', 'ansvarig läkare', 'head physician'),
  };

  it('is called by a title once where no name is known', async () => {
    const register = { contactPerson: answered('person') };
    expect(await controllerLines('fi', register, [person])).toContain(
      'Lisätietoja tässä selosteessa kuvatusta käsittelystä antaa Vastaava lääkäri.',
    );
  });

  it('is called by name and title', async () => {
    const register = { contactPerson: answered('person') };
    expect(
      await controllerLines('fi', register, [{ ...person, legalName: 'Esimerkki Lääkäri' }]),
    ).toContain(
      'Lisätietoja tässä selosteessa kuvatusta käsittelystä antaa Esimerkki Lääkäri (vastaava lääkäri).',
    );
  });
});

describe('a contact person known by a title alone', () => {
  const manager: Party = {
    id: 'manager',
    kind: 'person',
    legalName: '',
    title: words('henkilöstöpäällikkö', 'personalchefen', 'the HR manager'),
    contactPoints: [{ id: 'mail', channel: 'email', value: 'hr@esimerkki.example' }],
  };

  it.each([
    ['fi', 'antaa henkilöstöpäällikkö, hr@esimerkki.example.'],
    ['sv', 'personalchefen, hr@esimerkki.example'],
    ['en', 'is given by the HR manager, hr@esimerkki.example.'],
  ] as const)('is called by it (%s)', async (language, said) => {
    const lines = await controllerLines(language, { contactPerson: answered('manager') }, [
      manager,
    ]);
    expect(lines.join('\n')).toContain(said);
    expect(lines.join('\n')).not.toMatch(/ {2}|\(\w+\), hr@/);
  });
});

describe('the address of a controller', () => {
  const at = (id: string, country: string): Party => ({
    id,
    legalName: id,
    country,
    addresses: [{ id: 'office', lines: ['Katu 1', '00100 Helsinki'], country }],
  });
  const controllers = (...ids: string[]) => ({
    controllers: ids.map((id) => ({ id, party: { kind: 'party' as const, party: id } })),
  });

  async function printed(register: Partial<Register>, parties: readonly Party[]): Promise<string> {
    const base = customersWith([]);
    const registers = (base.registers ?? []).map((each) => ({ ...each, ...register }));
    const input = { ...base, parties: [...parties], registers };
    return JSON.stringify((await noticeOf(input, 'en', { sections: ['controller'] })).tree);
  }

  it('goes without its country while all controllers are there', async () => {
    expect(await printed(controllers('home'), [at('home', 'FI')])).not.toContain('Finland');
  });

  it('has its country beside controllers of other countries', async () => {
    const parties = [at('home', 'FI'), at('abroad', 'DE')];
    const told = await printed(controllers('home', 'abroad'), parties);
    expect(told).toContain('Finland');
    expect(told).toContain('Germany');
  });
});

describe('the data protection officer of a notice', () => {
  it('is told by a contact point that is called the officer’s, while nothing else is recorded', async () => {
    const officer = {
      id: 'officer',
      use: 'dpo' as const,
      channel: 'email' as const,
      value: 'tsv@esimerkki.example',
    };
    const base = customersWith([]);
    const { tree } = await noticeOf(
      { ...base, parties: [{ ...company, contactPoints: [officer] }] },
      'fi',
      {
        sections: ['dpo'],
      },
    );
    expect(linesOf(sectionOf(tree, 'dpo'))).toEqual(['Tietosuojavastaava, tsv@esimerkki.example']);
  });
});
