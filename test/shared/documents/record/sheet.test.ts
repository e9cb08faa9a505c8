import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/documents/tree-text.ts';
import {
  answered,
  fieldRows,
  only,
  recordDocument,
  rowsIn,
  valueOf,
  workspaceOf,
} from '#test/support/record.ts';
import { recordWorkspace } from '#test/support/record-workspace.ts';

const customers = { registers: ['customer-register'] } as const;

describe('a sheet of the controller', () => {
  it('has a row for each point of Art. 30(1), in the official terms', () => {
    const built = recordDocument(recordWorkspace, { ...customers, language: 'fi' });
    expect(rowsIn(built, 'activity-service')).toEqual([
      {
        label: 'Käsittelyn tarkoitukset',
        citation: '30 artiklan 1 kohdan b alakohta',
        value: ['Asiakaspalvelun hoitaminen'],
      },
      {
        label: 'Rekisteröityjen ryhmät',
        citation: '30 artiklan 1 kohdan c alakohta',
        value: ['Asiakkaat'],
      },
      {
        label: 'Henkilötietoryhmät',
        citation: '30 artiklan 1 kohdan c alakohta',
        value: [
          'Nimi; yhteystiedot, mukaan lukien sähköpostiosoite ja puhelinnumero; puhelutallenteet',
        ],
      },
      {
        label: 'Vastaanottajien ryhmät',
        citation: '30 artiklan 1 kohdan d alakohta',
        value: [
          'Voice Labs, Inc. – puheluiden litterointi (henkilötietojen käsittelijä, Yhdysvallat): puhelutallenteet',
          'Viranomaiset (tarvittaessa)',
        ],
      },
      {
        label: 'Siirrot kolmanteen maahan tai kansainväliselle järjestölle',
        citation: '30 artiklan 1 kohdan e alakohta',
        value: [
          'Yhdysvallat: Voice Labs, Inc. (reaaliaikainen käsittely ilman pysyvää tallennusta) ' +
            'Siirtoperuste: komission hyväksymät vakiosopimuslausekkeet (komission täytäntöönpanopäätös ' +
            '(EU) 2021/914, moduuli 2: siirto rekisterinpitäjältä henkilötietojen käsittelijälle)',
        ],
      },
      {
        label: 'Eri tietoryhmien poistamisen suunnitellut määräajat',
        citation: '30 artiklan 1 kohdan f alakohta',
        value: [
          '12 kuukautta sopimuksen päättymisestä, minkä jälkeen poistetaan',
          'Poikkeus: puhelutallenteet: 3 kuukautta',
        ],
      },
      {
        label: 'Yleinen kuvaus teknisistä ja organisatorisista turvatoimista',
        citation: '30 artiklan 1 kohdan g alakohta',
        value: ['Ks. kohta 1'],
      },
    ]);
  });

  it('says the same in Swedish and English', () => {
    const labels = (language: 'sv' | 'en') =>
      rowsIn(recordDocument(recordWorkspace, { ...customers, language }), 'activity-care').map(
        ({ label, citation }) => `${label} (${String(citation)})`,
      );
    expect(labels('sv')).toEqual([
      'Gemensamt personuppgiftsansvariga (artikel 30.1 a)',
      'Ändamålen med behandlingen (artikel 30.1 b)',
      'Kategorier av registrerade (artikel 30.1 c)',
      'Kategorier av personuppgifter (artikel 30.1 c)',
      'Kategorier av mottagare (artikel 30.1 d)',
      'Överföringar till ett tredjeland eller en internationell organisation (artikel 30.1 e)',
      'Förutsedda tidsfrister för radering (artikel 30.1 f)',
      'Allmän beskrivning av de tekniska och organisatoriska säkerhetsåtgärderna (artikel 30.1 g)',
    ]);
    expect(labels('en')).toEqual([
      'Joint controllers (Article 30(1)(a))',
      'Purposes of the processing (Article 30(1)(b))',
      'Categories of data subjects (Article 30(1)(c))',
      'Categories of personal data (Article 30(1)(c))',
      'Categories of recipients (Article 30(1)(d))',
      'Transfers to a third country or an international organisation (Article 30(1)(e))',
      'Envisaged time limits for erasure (Article 30(1)(f))',
      'General description of the technical and organisational security measures (Article 30(1)(g))',
    ]);
  });

  it('parts categories of data by data subjects where these differ, and marks special ones', () => {
    const built = recordDocument(recordWorkspace, customers);
    expect(valueOf(built, 'activity-care', 'Categories of data subjects')).toEqual([
      'Customers; relatives',
    ]);
    expect(valueOf(built, 'activity-care', 'Categories of personal data')).toEqual([
      'Customers: health data (special category of personal data)',
      'Relatives: contact details, including e-mail address and telephone number',
    ]);
  });

  it('lets every value know the fields that it came from', () => {
    const built = recordDocument(recordWorkspace, customers);
    const origins = fieldRows(built, 'activity-service').map(({ label, origin }) => [
      plainText(label),
      origin.flatMap((each) => (each.kind === 'record' ? [`${each.record}/${each.field}`] : [])),
    ]);
    expect(Object.fromEntries(origins)).toMatchObject({
      'Purposes of the processing': ['service/purpose'],
      'Categories of data subjects': ['customers/texts', 'customer-register/subjectCategories/0'],
      'Envisaged time limits for erasure': expect.arrayContaining([
        'general/outcomes/value/one/outcome/duration',
        'contract-end/texts',
        'general/endAction',
        'recordings/outcomes/value/one/outcome/duration',
      ]) as unknown,
    });
  });
});

describe('a sheet of the processor', () => {
  it('has a row for each point of Art. 30(2), and reports controllers without a name', () => {
    const built = recordDocument(recordWorkspace, { role: 'processor', language: 'sv' });
    expect(rowsIn(built, 'activity-hosting')).toEqual([
      {
        label: 'Personuppgiftsansvariga för vars räkning behandlingen utförs',
        citation: 'artikel 30.2 a',
        value: ['Kallion kaupunki, kirjaamo@kallio.example', 'Kundföretag'],
      },
      {
        label: 'Kategorier av behandling som utförs för den personuppgiftsansvariges räkning',
        citation: 'artikel 30.2 b',
        value: ['Lagring; radering'],
      },
      {
        label: 'Överföringar till ett tredjeland eller en internationell organisation',
        citation: 'artikel 30.2 c',
        value: ['Inga överföringar (uppgifterna finns i: EU/EES)'],
      },
      {
        label: 'Allmän beskrivning av de tekniska och organisatoriska säkerhetsåtgärderna',
        citation: 'artikel 30.2 d',
        value: ['Tekniska: kryptering', 'Organisatoriska: utbildning av personalen'],
      },
    ]);
    expect(built.diagnostics).toContainEqual({
      code: 'missing-fact',
      severity: 'warning',
      type: 'activities',
      record: 'hosting',
      field: 'engagement/onBehalfOf/1',
      params: { requirement: '30.2.a' },
    });
  });
});

describe('the copies', () => {
  const labels = (copy: 'authority' | 'internal') =>
    rowsIn(recordDocument(recordWorkspace, { ...customers, copy }), 'activity-service').map(
      ({ label }) => label,
    );

  it('add to the internal one what Art. 30 does not ask for, without a point of law', () => {
    const added = labels('internal').filter((label) => !labels('authority').includes(label));
    expect(added).toEqual([
      'Legal basis for the processing',
      'Sources of the data',
      'Necessity of the data',
      'Data protection impact assessment',
      'Information systems',
      'Responsible',
    ]);
    const internal = recordDocument(recordWorkspace, { ...customers, copy: 'internal' });
    const cited = rowsIn(internal, 'activity-service').filter(({ label }) => added.includes(label));
    expect(cited.map(({ citation }) => citation)).toEqual(added.map(() => null));
    expect(cited.map(({ value }) => value)).toEqual([
      [
        'Name and contact details: the performance of a contract to which the data subject is party, or the taking of steps at the ' +
          'request of the data subject prior to entering into a contract (Article 6(1)(b))',
        'The legitimate interests pursued by the controller or by a third party (Article 6(1)(f)); quality of the service',
      ],
      ['The data subject: contact'],
      ['Call recordings: settling disputes'],
      ['No impact assessment is required. Reference: TVA-7.'],
      ['The customer system (AsiakasPlus, Voice Labs, Inc.)'],
      ['Customer service'],
    ]);
  });

  it('tell once what protects all activities of a register, and refer to it', () => {
    const label = 'Yleinen kuvaus teknisistä ja organisatorisista turvatoimista';
    const document = recordDocument(recordWorkspace, { ...customers, language: 'fi' });
    expect(valueOf(document, 'measures-customer-register', label)).toEqual([
      'Tekniset: salaus',
      'Organisatoriset: henkilöstön koulutus',
    ]);
    expect(valueOf(document, 'activity-service', label)).toEqual(['Ks. kohta 1']);
  });

  it('show internal records and planned measures in the internal one only', () => {
    const data = (copy: 'authority' | 'internal') =>
      valueOf(
        recordDocument(recordWorkspace, { ...customers, copy }),
        'activity-service',
        'Categories of personal data',
      ).join();
    expect(data('internal')).toContain('internal notes');
    expect(data('authority')).not.toContain('internal notes');
    const measures = valueOf(
      recordDocument(recordWorkspace, { ...customers, copy: 'internal' }),
      'measures-customer-register',
      'General description of the technical and organisational security measures',
    );
    expect(measures).toEqual([
      'Technical: backups (planned); encryption (AES-256 at rest)',
      'Organisational: staff training',
    ]);
  });
});

it('prints a rule for the rest of the data where others cover a part of it', () => {
  const rule = (id: string, extra: object) => ({
    id,
    register: 'customer-register',
    outcomes: answered([{ id: 'one', outcome: { kind: 'notStored' as const } }]),
    ...extra,
  });
  const retention = (rules: readonly ReturnType<typeof rule>[]) =>
    valueOf(
      recordDocument(workspaceOf({ ...recordWorkspace, retentionRules: [...rules] }), customers),
      'activity-service',
      'Envisaged time limits for erasure',
    );
  const byDefault = rule('default', { isDefault: true });
  const ofNames = rule('names', { scope: { dataCategories: only('name') } });
  const ofAll = rule('all', {});
  expect(retention([byDefault, ofNames])).toEqual(['Name: not stored', 'Other data: not stored']);
  expect(retention([byDefault, ofAll])).toEqual(['Not stored']);
  expect(retention([byDefault])).toEqual(['Not stored']);
});
