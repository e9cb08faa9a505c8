import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/documents/tree-text.ts';
import type { FieldTable } from '#shared/documents/tree.ts';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { customersWith } from '#test/support/customer-register.ts';
import { linesOf, noticeOf, sectionOf, words } from '#test/support/notice.ts';

type Input = Parameters<typeof noticeOf>[0];

async function complaintIn(input: Input, language: DocumentLanguage = 'en') {
  const { tree } = await noticeOf(input, language, { sections: ['complaint'] });
  return sectionOf(tree, 'complaint');
}

async function contactRows(input: Input, language: DocumentLanguage = 'en') {
  const section = await complaintIn(input, language);
  const tables = (section?.children ?? []).filter(
    (block): block is FieldTable => block.kind === 'fieldTable',
  );
  return tables.flatMap(({ rows }) =>
    rows.map(({ label, value }) => [
      plainText(label),
      ...value.map((block) => (block.kind === 'paragraph' ? plainText(block.content) : '')),
    ]),
  );
}

function inCountry(country: string): Input {
  const input = customersWith([]);
  return { ...input, parties: [{ id: 'company', legalName: 'Esimerkki Oy', country }] };
}

const asStated = { content: 'asStated' } as const;

describe('complaint as stated', () => {
  it('prints nothing without a record', async () => {
    expect(await complaintIn(customersWith([], asStated))).toBeUndefined();
  });

  it.each([
    [
      'fi',
      'Rekisteröidyllä on oikeus tehdä toimivaltaiselle valvontaviranomaiselle valitus tässä selosteessa kuvatusta käsittelystä. Toimivaltainen valvontaviranomainen on tietosuojavaltuutettu.',
    ],
    [
      'sv',
      'Den registrerade har rätt att lämna in klagomål till den behöriga tillsynsmyndigheten om den behandling som beskrivs i denna integritetspolicy. Behörig tillsynsmyndighet är dataombudsmannen.',
    ],
    [
      'en',
      'The data subject has the right to lodge a complaint with the competent supervisory authority about the processing described in this notice. The competent supervisory authority is the Data Protection Ombudsman.',
    ],
  ] as const)(
    'names the authority of the country of the controller in %s, and no more',
    async (language, line) => {
      const input = customersWith(
        [
          {
            id: 'complaint',
            right: 'complaint',
            complaint: { authorities: [{ kind: 'controllersCountry' }] },
          },
        ],
        asStated,
      );
      expect(linesOf(await complaintIn(input, language))).toEqual([line]);
      expect(await contactRows(input, language)).toEqual([]);
    },
  );

  it('gives the contact details of an authority that the text gives, and none of its own', async () => {
    const chosen = [
      {
        id: 'complaint',
        right: 'complaint' as const,
        complaint: { authorities: [{ kind: 'party' as const, party: 'authority' }] },
      },
    ];
    const input = customersWith(chosen, asStated);
    const named = { id: 'authority', legalName: 'Esimerkkivirasto', kind: 'authority' as const };
    const parties = (input.parties ?? []).concat(named);
    expect(await contactRows({ ...input, parties })).toEqual([]);
    const reached = { ...named, addresses: [{ id: 'post', lines: ['PL 8', '00001 Helsinki'] }] };
    expect(await contactRows({ ...input, parties: (input.parties ?? []).concat(reached) })).toEqual(
      [
        ['Supervisory authority', 'Esimerkkivirasto'],
        ['Postal address', 'PL 8, 00001 Helsinki'],
      ],
    );
  });

  it('names only the places that the text names, and its list of authorities', async () => {
    const input = customersWith(
      [
        {
          id: 'complaint',
          right: 'complaint',
          points: ['complaint.residence'],
          complaint: {
            authorities: [{ kind: 'personsCountry' }, { kind: 'list', linkKey: 'all' }],
          },
          links: [
            {
              key: 'all',
              label: words('kaikki viranomaiset', 'alla myndigheter', 'all authorities'),
              target: { state: 'answered', value: 'https://authorities.example' },
            },
          ],
        },
      ],
      asStated,
    );
    expect(linesOf(await complaintIn(input))).toEqual([
      'The data subject has the right to lodge a complaint with the competent supervisory authority about the processing described in this notice. A complaint can be lodged in particular in the Member State of the data subject’s habitual residence. Supervisory authorities: all authorities.',
    ]);
  });
});

describe('derived complaint', () => {
  it('tells the right, the places of Art. 77 and the authority with its contact details', async () => {
    const input = customersWith([]);
    expect(linesOf(await complaintIn(input, 'fi'))).toEqual([
      'Rekisteröidyllä on oikeus tehdä valitus valvontaviranomaiselle, jos hän katsoo, että häntä koskevien henkilötietojen käsittelyssä rikotaan tietosuojalainsäädäntöä. Valituksen voi tehdä erityisesti siinä jäsenvaltiossa, jossa rekisteröidyllä on vakinainen asuinpaikka, jossa rekisteröidyn työpaikka on tai jossa väitetty rikkominen on tapahtunut. Toimivaltainen valvontaviranomainen on tietosuojavaltuutettu. Valitusoikeus ei rajoita muita hallinnollisia muutoksenhakukeinoja tai oikeussuojakeinoja.',
    ]);
    expect(await contactRows(input, 'sv')).toEqual([
      ['Tillsynsmyndighet', 'Dataombudsmannens byrå'],
      ['Postadress', 'PB 800, 00531 Helsingfors'],
      ['Besöksadress', 'Fågelviksgränden 4, 00530 Helsingfors'],
      ['E-post', 'tietosuoja@om.fi'],
      ['Telefon', '+358 29 566 6700'],
      ['Webbplats', 'https://tietosuoja.fi/sv'],
    ]);
  });

  it('leaves out details that no source confirms', async () => {
    const labels = (await contactRows(customersWith([]), 'en')).map(([label]) => label);
    expect(labels).not.toContain('Visiting address');
    expect(await contactRows(inCountry('BE'), 'en')).toEqual([
      ['Supervisory authority', 'Belgian Data Protection Authority'],
    ]);
  });

  it('adds the own name of an authority whose name here is only a description', async () => {
    expect(await contactRows(inCountry('AT'), 'sv')).toContainEqual([
      'Tillsynsmyndighet',
      'Österrikes dataskyddsmyndighet (Österreichische Datenschutzbehörde)',
    ]);
  });

  it.each([['DE'], ['US']])(
    'names no authority where the records do not tell which: %s',
    async (country) => {
      const input = inCountry(country);
      expect(linesOf(await complaintIn(input))[0]).not.toContain('competent authority');
      expect(await contactRows(input)).toEqual([]);
    },
  );

  it('tells nothing where the organisation is a processor only', async () => {
    const activities = customersWith([]).activities?.filter(({ id }) => id === 'hosting');
    expect(await complaintIn(customersWith([], { activities }))).toBeUndefined();
  });
});
