import { describe, expect, it } from 'vitest';
import type { NoticeSection } from '#shared/model/sections.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import type { Origin, Section } from '#shared/documents/tree.ts';
import { walkInlines } from '#shared/documents/walk.ts';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { customersWith } from '#test/support/customer-register.ts';
import { answered, linesOf, noticeOf, sectionOf, wording, words } from '#test/support/notice.ts';

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

const asStated = { content: 'asStated' } as const;

describe('rights as stated', () => {
  it('prints nothing for a register without a record of rights', async () => {
    expect(await rightsIn(customersWith([], asStated))).toBeUndefined();
  });

  it.each([
    [
      'fi',
      [
        'Rekisteröidyllä on tässä selosteessa kuvatussa käsittelyssä seuraavat tietosuojalainsäädännön mukaiset oikeudet:',
        '- Oikeus saada pääsy tietoihin: Rekisteröidyllä on oikeus saada pääsy itseään koskeviin henkilötietoihin.',
        '- Vastustamisoikeus: Rekisteröidyllä on oikeus vastustaa itseään koskevien henkilötietojen käsittelyä. Käytännössä tämän oikeuden käyttäminen tarkoittaa tietojen poistamista koskevaa pyyntöä.',
      ],
    ],
    [
      'sv',
      [
        'Den registrerade har följande rättigheter enligt dataskyddslagstiftningen i fråga om den behandling som beskrivs i denna integritetspolicy:',
        '- Rätt till tillgång: Den registrerade har rätt att få tillgång till sina personuppgifter.',
        '- Rätt att göra invändningar: Den registrerade har rätt att göra invändningar mot behandlingen av sina personuppgifter. I praktiken innebär utövandet av denna rättighet en begäran om radering av uppgifterna.',
      ],
    ],
    [
      'en',
      [
        'In relation to the processing described in this notice, the data subject has the following rights under data protection law:',
        '- Right of access: The data subject has the right to have access to personal data concerning them.',
        '- Right to object: The data subject has the right to object to the processing of personal data concerning them. In practice, exercising this right means a request for erasure of the data.',
      ],
    ],
  ] as const)(
    'lists what the records state, with a right told as part of another, in %s',
    async (language, lines) => {
      const input = customersWith(
        [
          { id: 'access', right: 'access' },
          { id: 'erasure', right: 'erasure', statedAs: { kind: 'partOf', right: 'objection' } },
          { id: 'objection', right: 'objection' },
        ],
        asStated,
      );
      expect(linesOf(await rightsIn(input, language))).toEqual(lines);
    },
  );

  it('tells only the parts that are stated, in a list that agrees with its lead-in', async () => {
    const input = customersWith(
      [
        {
          id: 'rectification',
          right: 'rectification',
          points: ['rectification.outdated', 'rectification.inaccurate'],
        },
      ],
      asStated,
    );
    expect(linesOf(await rightsIn(input, 'fi')).slice(1)).toEqual([
      '- Oikeus tietojen oikaisemiseen: Rekisteröidyllä on oikeus:',
      '  - vaatia epätarkkojen ja virheellisten henkilötietojen oikaisemista',
      '  - vaatia vanhentuneiden henkilötietojen oikaisemista',
    ]);
  });

  it('calls some of the grounds of the law examples, and all of them the grounds', async () => {
    const some = ['erasure.grounds.consentWithdrawn', 'erasure.grounds.unlawful'];
    const all = [
      'restriction.grounds.accuracyContested',
      'restriction.grounds.unlawfulOpposed',
      'restriction.grounds.legalClaims',
      'restriction.grounds.objectionPending',
    ];
    const input = customersWith(
      [
        { id: 'erasure', right: 'erasure', points: some },
        { id: 'restriction', right: 'restriction', points: all },
      ],
      asStated,
    );
    const lines = linesOf(await rightsIn(input));
    expect(lines).toContain(
      '- Right to erasure: The data subject has the right to request the erasure of personal data concerning them. The right can be exercised, for example, where:',
    );
    expect(lines).toContain(
      '- Right to restriction of processing: The data subject has the right to request the restriction of processing of personal data concerning them. The right can be exercised where one of the following applies:',
    );
  });

  it('keeps the exceptions to an objection behind the rule that it stops the processing', async () => {
    const points = [
      'objection.effect.marketingStops',
      'objection.exceptions.legalClaims',
      'objection.effect.stops',
    ];
    const input = customersWith([{ id: 'objection', right: 'objection', points }], asStated);
    expect(linesOf(await rightsIn(input)).slice(1)).toEqual([
      '- Right to object: The data subject has the right to object to the processing of personal data concerning them. When the data subject has objected, the data are no longer processed. The processing may nevertheless continue where the processing is necessary for the establishment, exercise or defence of legal claims. When the data subject objects to processing for direct marketing purposes, the data are no longer processed for such purposes.',
    ]);
  });

  it('prints a setting that overrides another as its exception, under what it covers', async () => {
    const input = customersWith(
      [
        { id: 'a-rule', right: 'erasure' },
        {
          id: 'b-exception',
          right: 'erasure',
          overrides: ['a-rule'],
          modality: 'never',
          scope: { activities: { kind: 'only', ids: ['billing'] } },
        },
      ],
      asStated,
    );
    expect(linesOf(await rightsIn(input, 'fi')).slice(1)).toEqual([
      '- Oikeus tietojen poistamiseen: Rekisteröidyllä on oikeus vaatia itseään koskevien henkilötietojen poistamista. Poikkeus: Laskutus: Tätä oikeutta ei ole.',
    ]);
  });

  it.each([
    ['fi', 'Oikeus tietojen poistamiseen: Oikeus ei koske seuraavaa: laskutus.'],
    ['sv', 'Rätt till radering: Rätten gäller inte följande: fakturering.'],
    ['en', 'Right to erasure: The right does not extend to the following: billing.'],
  ] as const)(
    'denies a right for what the text denies it for, and no more (%s)',
    async (language, said) => {
      const input = customersWith(
        [
          {
            id: 'erasure',
            right: 'erasure',
            modality: 'never',
            scope: { activities: { kind: 'only', ids: ['billing'] } },
          },
        ],
        asStated,
      );
      expect(linesOf(await rightsIn(input, language)).slice(1)).toEqual([`- ${said}`]);
    },
  );

  it('words promises and uncertain rights as such', async () => {
    const input = customersWith(
      [
        { id: 'access', right: 'access', statedAs: { kind: 'promise' } },
        { id: 'erasure', right: 'erasure', modality: 'may' },
      ],
      asStated,
    );
    expect(linesOf(await rightsIn(input, 'sv')).slice(1)).toEqual([
      '- Rätt till tillgång: Den registrerade har möjlighet att få tillgång till sina personuppgifter.',
      '- Rätt till radering: Den registrerade kan ha rätt att begära radering av sina personuppgifter.',
    ]);
  });

  it('attaches a condition to its sentence and gives own points their scope', async () => {
    const input = customersWith(
      [
        {
          id: 'withdrawal',
          right: 'withdrawal',
          points: ['withdrawal.anyTime'],
          scope: {
            condition: {
              wording: wording(
                'kun tiedot on annettu suostumuksella',
                'när uppgifterna har lämnats med samtycke',
                'where the data were given on consent',
              ),
            },
          },
          ownPoints: [
            {
              id: 'unsubscribe',
              kind: 'selfService',
              text: words(
                'Tilauksen voi lopettaa.',
                'Prenumerationen kan avslutas.',
                'One can unsubscribe.',
              ),
              scope: { activities: { kind: 'only', ids: ['newsletter'] } },
            },
          ],
        },
      ],
      asStated,
    );
    expect(linesOf(await rightsIn(input)).slice(1)).toEqual([
      '- Right to withdraw consent: The data subject has the right to withdraw their consent at any time where the data were given on consent.',
      '  Sending a newsletter: One can unsubscribe.',
    ]);
  });

  it('refers to the contact person of the register by the number of the section', async () => {
    const base = customersWith(
      [
        { id: 'access', right: 'access' },
        {
          id: 'all',
          right: 'all',
          channels: [{ id: 'person', to: { kind: 'contactPerson' }, channels: ['email', 'post'] }],
          clarification: answered(true),
          identityCheck: answered(true),
          requestForm: answered(false),
          whatToState: words(
            'nimi ja asiakasnumero',
            'namn och kundnummer',
            'name and customer number',
          ),
        },
      ],
      asStated,
    );
    const input = {
      ...base,
      parties: [
        ...(base.parties ?? []),
        { id: 'person', legalName: 'Matti Mallikas', kind: 'person' as const },
      ],
      registers: (base.registers ?? []).map((register) => ({
        ...register,
        contactPerson: answered('person'),
      })),
    };
    expect(linesOf(await rightsIn(input, 'fi', withController)).at(-1)).toBe(
      'Käyttääkseen oikeuksiaan rekisteröidyn on otettava yhteyttä kohdassa 1 mainittuun yhteyshenkilöön. Pyynnön voi tehdä sähköpostitse tai kirjeitse. Pyyntöön tarvittavat tiedot: nimi ja asiakasnumero. Rekisterinpitäjä voi pyytää lisätietoja pyynnön täsmentämiseksi. Rekisterinpitäjä voi pyytää tietoja pyynnön esittäjän henkilöllisyyden varmistamiseksi.',
    );
    expect(linesOf(await rightsIn(input, 'en')).at(-1)).toContain(
      'To exercise their rights, data subjects must contact the contact person, Matti Mallikas.',
    );
  });

  it('names the field behind each part of a sentence', async () => {
    const input = customersWith(
      [{ id: 'access', right: 'access', points: ['access.copy', 'access.confirmation'] }],
      asStated,
    );
    const { tree } = await noticeOf(input, 'en', { sections: ['rights'] });
    const found: Origin[] = [];
    walkInlines(tree, (inline, origin) => {
      if (plainText([inline]).startsWith('to obtain a copy')) found.push(...origin);
    });
    expect(found).toContainEqual({
      kind: 'record',
      type: 'rightsSettings',
      record: 'access',
      field: 'points/0',
    });
  });

  it('prints no field that data subjects may not see', async () => {
    const input = customersWith(
      [
        {
          id: 'access',
          right: 'access',
          description: words('Sisäinen.', 'Intern.', 'Internal.'),
          points: ['access.copy'],
          fieldVisibility: { description: 'internal' },
        },
        { id: 'erasure', right: 'erasure', visibility: 'authority' },
      ],
      asStated,
    );
    expect(linesOf(await rightsIn(input)).slice(1)).toEqual([
      '- Right of access: The data subject has the right to obtain a copy of the personal data undergoing processing.',
    ]);
  });

  it('leaves out a right that a reason speaks against', async () => {
    const input = customersWith(
      [{ id: 'access', right: 'access', applicability: { kind: 'doesNotApply', reason: 'x' } }],
      asStated,
    );
    expect(await rightsIn(input)).toBeUndefined();
  });
});
