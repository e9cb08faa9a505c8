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

type Transfers = NonNullable<SmallWorkspace['transfers']>;
type Transfer = Omit<Transfers[number], 'register' | 'id'> & { id?: string };

const only = (...ids: string[]) => ({ kind: 'only' as const, ids });
const to = (...countries: string[]) =>
  answered({ kind: 'countries' as const, countries: countries.map((country) => ({ country })) });
const cloud = { kind: 'party' as const, party: 'cloud' };

async function lines(
  language: DocumentLanguage,
  transfers: Transfer[],
  options: {
    content?: 'derived' | 'asStated';
    register?: object;
    asOf?: string;
    listed?: boolean;
  } = {},
) {
  const framework = {
    id: 'dpf',
    framework: 'dpf' as const,
    listed: answered(options.listed ?? true),
  };
  const workspace: SmallWorkspace = {
    parties: [
      {
        id: 'cloud',
        legalName: 'Cloud Inc.',
        frameworks: options.listed === undefined ? [] : [framework],
      },
    ],
    dataCategories: [
      { id: 'call', name: wording('puhelun tallenne', 'samtalsinspelning', 'call recording') },
      { id: 'phone', name: wording('puhelinnumero', 'telefonnummer', 'telephone number') },
    ],
    registers: [
      { id: 'desk', name: words('Neuvonta', 'Rådgivning', 'Advice'), ...options.register },
    ],
    disclosures: [
      { id: 'hosting', register: 'desk', recipient: cloud, role: answered('processor') },
    ],
    transfers: transfers.map((entry, index) => ({
      id: `t${String(index)}`,
      register: 'desk',
      ...entry,
    })),
    notices: [{ id: 'notice', registers: ['desk'], content: options.content ?? 'derived' }],
  };
  const { tree } = await noticeOf(workspace, language, {
    sections: ['transfers'],
    asOf: options.asOf ?? '2026-11-21',
  });
  return linesOf(sectionOf(tree, 'transfers'));
}

describe('transfers in a notice', () => {
  it.each([
    [
      'fi',
      [
        'Henkilötietoja käsitellään ja säilytetään EU- ja ETA-alueella, lukuun ottamatta seuraavaksi kuvattua poikkeusta.',
        'Poikkeus – Cloud Inc.: Henkilötietoja siirretään EU- ja ETA-alueen ulkopuolelle, kun palveluun soitetaan. Tiedot, joita tämä koskee: puhelun tallenne. Käsittely EU- ja ETA-alueen ulkopuolella tapahtuu reaaliaikaisesti, eikä tietoja tallenneta sinne pysyvästi. Ennen tietojen siirtämistä tehdään seuraavaa: tunnisteiden poistaminen. Poistettavia tunnisteita ovat seuraavat: puhelinnumero.',
      ],
    ],
    [
      'sv',
      [
        'Personuppgifter behandlas och lagras inom EU/EES, med följande undantag.',
        'Undantag – Cloud Inc.: Personuppgifter överförs till länder utanför EU/EES när någon ringer. Uppgifter som detta gäller: samtalsinspelning. Behandlingen utanför EU/EES sker i realtid, och uppgifterna lagras inte permanent där. Innan uppgifterna överförs vidtas följande åtgärder: borttagning av identifierare. Till de identifierare som tas bort hör följande: telefonnummer.',
      ],
    ],
    [
      'en',
      [
        'Personal data are processed and stored in the EU/EEA, with the following exception.',
        'Exception – Cloud Inc.: Personal data are transferred outside the EU/EEA when the service is called. Data concerned: call recording. The processing outside the EU/EEA takes place in real time, and the data are not stored there permanently. Before the data are transferred, the following is carried out: removal of identifiers. The identifiers removed include the following: telephone number.',
      ],
    ],
  ] as const)(
    'tells an exception to the default location right behind it (%s)',
    async (language, expected) => {
      const exception: Transfer = {
        disclosure: 'hosting',
        overridesDefaultLocation: true,
        location: answered({ kind: 'outsideEea' }),
        scope: {
          dataCategories: only('call'),
          condition: {
            wording: wording(
              'kun palveluun soitetaan',
              'när någon ringer',
              'when the service is called',
            ),
          },
        },
        modes: ['realTimeWithoutStorage'],
        transformations: [
          {
            id: 'identifiers',
            kind: 'remove',
            stage: 'beforeTransfer',
            identifiers: ['phone'],
            wording: wording(
              'tunnisteiden poistaminen',
              'borttagning av identifierare',
              'removal of identifiers',
            ),
          },
        ],
      };
      const register = { defaultLocation: answered({ kind: 'eea' }) };
      expect(await lines(language, [exception], { content: 'asStated', register })).toEqual(
        expected,
      );
    },
  );

  it.each([
    [
      'fi',
      'Cloud Inc.: Henkilötietoja siirretään EU- ja ETA-alueen ulkopuolelle. Kohdemaa: Intia. Euroopan komissio ei ole tehnyt kohdemaasta tietosuojan riittävyyttä koskevaa päätöstä. Siirrossa käytetään Euroopan komission hyväksymiä vakiosopimuslausekkeita (komission täytäntöönpanopäätös (EU) 2021/914, moduuli 2: siirto rekisterinpitäjältä henkilötietojen käsittelijälle). Jäljennöksen käytettävistä suojatoimista voi pyytää sähköpostitse.',
    ],
    [
      'sv',
      'Cloud Inc.: Personuppgifter överförs till länder utanför EU/EES. Mottagarland: Indien. Europeiska kommissionen har inte fattat något beslut om adekvat skyddsnivå för mottagarlandet. Vid överföringen används de standardavtalsklausuler som Europeiska kommissionen har antagit (kommissionens genomförandebeslut (EU) 2021/914, modul 2: överföring från personuppgiftsansvarig till personuppgiftsbiträde). En kopia av de skyddsåtgärder som används kan begäras per e-post.',
    ],
    [
      'en',
      'Cloud Inc.: Personal data are transferred outside the EU/EEA. Country of destination: India. The European Commission has not adopted an adequacy decision for the country of destination. The transfer is subject to the standard contractual clauses adopted by the European Commission (Commission Implementing Decision (EU) 2021/914, Module Two: transfer controller to processor). A copy of the safeguards can be requested by e-mail.',
    ],
  ] as const)(
    'derives decision and module of clauses from the day and the roles (%s)',
    async (language, sentence) => {
      const transfer: Transfer = {
        disclosure: 'hosting',
        location: to('IN'),
        mechanisms: [{ instrument: 'scc_commission' }],
        copyMeans: answered({ channel: 'email' }),
      };
      expect(await lines(language, [transfer])).toEqual([sentence]);
    },
  );

  it('prints only what a text states when it is taken in as it stands', async () => {
    const transfer: Transfer = {
      disclosure: 'hosting',
      location: to('IN'),
      mechanisms: [{ instrument: 'scc_commission' }],
    };
    expect(await lines('en', [transfer], { content: 'asStated' })).toEqual([
      'Cloud Inc.: Personal data are transferred outside the EU/EEA. Country of destination: India. The transfer is subject to the standard contractual clauses adopted by the European Commission.',
    ]);
  });

  it('tells the framework of a decision and that the recipient is on its list', async () => {
    const transfer: Transfer = {
      disclosure: 'hosting',
      location: to('US'),
      mechanisms: [{ instrument: 'adequacy' }],
    };
    const [told] = await lines('en', [transfer], { listed: true });
    expect(told).toContain(
      'The transfer is based on an adequacy decision of the European Commission: EU-U.S. Data Privacy Framework, Commission Implementing Decision (EU) 2023/1795. The recipient is on the list of participants in the framework.',
    );
  });

  it.each([
    [false, 'The recipient is not covered by the adequacy decision'],
    [undefined, 'covered by an adequacy decision of limited scope'],
  ] as const)('does not rely on a decision for a recipient listed: %s', async (listed, words_) => {
    const transfer: Transfer = { disclosure: 'hosting', location: to('US') };
    const options = listed === undefined ? {} : { listed };
    expect((await lines('en', [transfer], options))[0]).toContain(words_);
  });

  it('reads adequacy for the day of the document', async () => {
    const transfer: Transfer = { disclosure: 'hosting', location: to('US') };
    const [between] = await lines('en', [transfer], { asOf: '2021-05-01' });
    expect(between).toContain('has not adopted an adequacy decision');
  });

  it('says that nothing leaves the EEA where all data stay there', async () => {
    const register = { defaultLocation: answered({ kind: 'eea' }) };
    expect(await lines('fi', [], { register })).toEqual([
      'Henkilötietoja käsitellään ja säilytetään EU- ja ETA-alueella. Niitä ei siirretä EU- ja ETA-alueen ulkopuolelle eikä kansainvälisille järjestöille.',
    ]);
    expect(await lines('fi', [], { register, content: 'asStated' })).toEqual([
      'Henkilötietoja käsitellään ja säilytetään EU- ja ETA-alueella.',
    ]);
  });

  it('names a derogation with its Article, alternatives and the condition of a copy', async () => {
    const transfer: Transfer = {
      recipient: cloud,
      modality: 'may',
      mechanisms: [{ instrument: 'bcr' }, { instrument: 'derog_a' }],
      mechanismsRelation: answered('alternative'),
      copyMeans: answered({
        channel: 'email',
        condition: {
          wording: wording(
            'jos pyyntö perustellaan',
            'om begäran motiveras',
            'if the request gives reasons',
          ),
        },
      }),
    };
    expect(await lines('fi', [transfer])).toEqual([
      'Cloud Inc.: Henkilötietoja voidaan siirtää EU- ja ETA-alueen ulkopuolelle. Siirrossa käytetään seuraavaa suojatoimea: yritystä koskevat sitovat säännöt (yleisen tietosuoja-asetuksen 46 artiklan 2 kohdan b alakohta). Vaihtoehtoisesti siirto voi perustua seuraavaan erityistilanteita koskevaan poikkeukseen: rekisteröidyn nimenomainen suostumus ehdotettuun siirtoon (yleisen tietosuoja-asetuksen 49 artiklan 1 kohdan a alakohta). Jäljennöksen käytettävistä suojatoimista voi pyytää sähköpostitse, jos pyyntö perustellaan.',
    ]);
  });

  it('has no section where nothing is stated', async () => {
    expect(await lines('fi', [], { register: { defaultLocation: { state: 'unknown' } } })).toEqual(
      [],
    );
  });
});
