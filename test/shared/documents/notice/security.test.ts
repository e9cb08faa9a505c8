import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { customersWith } from '#test/support/customer-register.ts';
import {
  linesOf,
  noticeOf,
  sectionOf,
  type SmallWorkspace,
  wording,
  words,
} from '#test/support/notice.ts';

type Measures = NonNullable<SmallWorkspace['measures']>;

async function linesFor(input: SmallWorkspace, language: DocumentLanguage = 'en') {
  const { tree } = await noticeOf(input, language, { sections: ['security'] });
  return linesOf(sectionOf(tree, 'security'));
}

function protectedBy(
  ...measures: readonly (Partial<Measures[number]> & { id: string })[]
): SmallWorkspace {
  return customersWith([], {
    dataCategories: [{ id: 'calls', name: wording('puhelut', 'samtal', 'calls') }],
    measures: measures.map((measure) => ({
      name: wording(`keino ${measure.id}`, `åtgärd ${measure.id}`, `measure ${measure.id}`),
      kind: 'technical',
      register: 'customers',
      ...measure,
    })),
  });
}

const calls = { dataCategories: { kind: 'only' as const, ids: ['calls'] } };

describe('security section', () => {
  it('is left out without measures and certificates', async () => {
    expect(await linesFor(customersWith([]))).toEqual([]);
  });

  it.each([
    [
      'fi',
      'Henkilötietoja suojataan seuraavin teknisin ja organisatorisin toimenpitein:',
      '- Keino a',
    ],
    [
      'sv',
      'Personuppgifterna skyddas genom följande tekniska och organisatoriska åtgärder:',
      '- Åtgärd a',
    ],
    [
      'en',
      'Personal data are protected by the following technical and organisational measures:',
      '- Measure a',
    ],
  ] as const)('lists measures under a lead-in in %s', async (language, ...lines) => {
    expect(await linesFor(protectedBy({ id: 'a' }), language)).toEqual(lines);
  });

  it('prints measures of the whole workspace, and the public sentence in place of a name', async () => {
    const input = protectedBy({
      id: 'a',
      register: null,
      publicText: words('Tilat on lukittu.', 'Lokalerna är låsta.', 'The premises are locked.'),
    });
    expect((await linesFor(input)).slice(1)).toEqual(['- The premises are locked.']);
  });

  it('prints nothing that is internal, planned or ended', async () => {
    const input = protectedBy(
      { id: 'a', visibility: 'internal' },
      { id: 'b', status: 'planned' },
      { id: 'c', status: 'ended' },
      { id: 'd', visibility: 'authority' },
      { id: 'e', description: words('Salainen', 'Hemlig', 'Secret') },
    );
    expect((await linesFor(input)).slice(1)).toEqual(['- Measure e']);
  });

  it('groups measures of one scope under its label', async () => {
    const input = protectedBy({ id: 'a', scope: calls }, { id: 'b' }, { id: 'c', scope: calls });
    expect((await linesFor(input)).slice(1)).toEqual([
      '- Calls:',
      '  - Measure a',
      '  - Measure c',
      '- Measure b',
    ]);
  });

  it('keeps exceptions, and theirs, behind their rule', async () => {
    const input = protectedBy(
      { id: 'a', overrides: ['c'], scope: calls },
      { id: 'b', overrides: ['a'] },
      { id: 'c' },
    );
    expect((await linesFor(input)).slice(1)).toEqual([
      '- Measure c. Exception: Calls: Measure a. Exception: Measure b.',
    ]);
  });
});

const certificate = { id: 'iso', kind: 'standard' as const, name: 'ISO/IEC 27001' };

function partiesWith(...holders: readonly string[]): SmallWorkspace {
  const input = customersWith([]);
  const party = (id: string, legalName: string) => ({
    id,
    legalName,
    parent: id === 'company' ? null : 'company',
    certificates: holders.includes(id) ? [certificate] : [],
  });
  return {
    ...input,
    parties: [party('company', 'Esimerkki Oy'), party('daughter', 'Tytär Oy')],
    disclosures: [
      {
        id: 'to-daughter',
        register: 'customers',
        recipient: { kind: 'party', party: 'daughter' },
      },
    ],
  };
}

describe('certificates', () => {
  it.each([
    ['fi', 'Sertifikaatin ISO/IEC 27001 haltija on Tytär Oy.'],
    ['sv', 'Tytär Oy har certifierats enligt ISO/IEC 27001.'],
    ['en', 'Tytär Oy holds the certificate ISO/IEC 27001.'],
  ] as const)('name their holder in %s', async (language, line) => {
    expect(await linesFor(partiesWith('daughter'), language)).toEqual([line]);
  });

  it.each([
    [
      'fi',
      'Kaikilla tässä selosteessa nimetyillä konserniyhtiöillä on seuraava sertifikaatti: ISO/IEC 27001.',
    ],
    [
      'sv',
      'Alla koncernbolag som nämns i denna integritetspolicy har certifierats enligt ISO/IEC 27001.',
    ],
    ['en', 'All group companies named in this notice hold the certificate ISO/IEC 27001.'],
  ] as const)(
    'of all named companies of a group take one sentence in %s',
    async (language, line) => {
      expect(await linesFor(partiesWith('company', 'daughter'), language)).toEqual([line]);
    },
  );

  it('tell scope, assurance and last day', async () => {
    const input = customersWith([]);
    const parties = (input.parties ?? []).map((party) => ({
      ...party,
      certificates: [
        {
          ...certificate,
          number: '12-34',
          scope: words('pilvipalvelu', 'molntjänsten', 'the cloud service'),
          assurance: words('Se osoittaa laatua.', 'Det visar kvalitet.', 'It shows quality.'),
          validUntil: { state: 'answered' as const, value: '2027-03-01' },
        },
      ],
    }));
    expect(await linesFor({ ...input, parties })).toEqual([
      'Esimerkki Oy holds the certificate ISO/IEC 27001 (number 12-34). Scope: the cloud service. It shows quality. The last day of validity is 1 March 2027.',
    ]);
  });
});
