import { describe, expect, it } from 'vitest';
import { checkConformance } from '#shared/documents/conformance.ts';
import { plainText } from '#shared/documents/tree-text.ts';
import {
  answered,
  blocksOf,
  only,
  party,
  recordDocument,
  recordOf,
  rowsIn,
  sheetTitles,
  valueOf,
  wording,
  words,
  workspaceOf,
} from '#test/support/record.ts';
import { recordWorkspace } from '#test/support/record-workspace.ts';

const customers = { registers: ['customer-register'] } as const;
const openRole = {
  code: 'missing-fact',
  severity: 'warning',
  type: 'activities',
  record: 'platform',
  field: 'role',
};

describe('which activities a record holds', () => {
  it('tells of controllers and joint controllers under Art. 30(1), of processors under 30(2)', () => {
    expect(sheetTitles(recordDocument(recordWorkspace))).toEqual([
      'Customer service',
      'Care',
      'Newsletter',
    ]);
    expect(sheetTitles(recordDocument(recordWorkspace, { role: 'processor' }))).toEqual([
      'Facility management',
    ]);
  });

  it('lists activities whose role is open at the end, and reports them', () => {
    const built = recordDocument(recordWorkspace, customers);
    const last = built.tree.children.at(-1);
    expect(last?.kind === 'section' ? plainText(last.title) : undefined).toBe(
      'Processing activities whose role is open',
    );
    expect(built.diagnostics).toContainEqual({ ...openRole, params: { requirement: '30.1.a' } });
  });

  it('is no record at all without an activity of that role', () => {
    expect(recordOf(recordWorkspace, { role: 'processor', registers: ['newsletter'] })).toBeNull();
  });

  it('leaves activities out that its reader may not see', () => {
    const hidden = workspaceOf({
      ...recordWorkspace,
      activities: recordWorkspace.activities.map((activity) => ({
        ...activity,
        visibility: 'internal' as const,
      })),
    });
    expect(recordOf(hidden)).toBeNull();
    expect(recordOf(hidden, { copy: 'internal' })).not.toBeNull();
  });
});

describe('one flow seen from both sides', () => {
  it('holds what the party is a controller of, jointly and through a processor', () => {
    const built = recordDocument(recordWorkspace, { party: 'kaupunki' });
    expect(sheetTitles(built)).toEqual(['Care', 'Facility management']);
    expect(valueOf(built, 'activity-hosting', 'Categories of recipients')).toEqual([
      'Kallion Palvelutalo Oy (processor)',
      'Kallio Sverige AB (processor)',
      'Authorities (where necessary)',
    ]);
  });

  it('holds what the party carries out for the controllers of a register', () => {
    const built = recordDocument(recordWorkspace, { role: 'processor', party: 'voice' });
    expect(sheetTitles(built)).toEqual(['Call transcription (Customer register)']);
    expect(rowsIn(built, 'service-transcription')).toEqual([
      {
        label: 'Controllers on whose behalf the processing is carried out',
        citation: 'Article 30(2)(a)',
        value: [
          'Kallion Palvelutalo Oy, Esimerkkikatu 1, 00100 Helsinki, Finland, info@palvelutalo.example ' +
            'Data protection officer: tietosuoja@palvelutalo.example',
          'Kallio Sverige AB, info@kallio.example',
        ],
      },
      {
        label: 'Categories of processing carried out on behalf of the controller',
        citation: 'Article 30(2)(b)',
        value: ['Call transcription'],
      },
      {
        label: 'Transfers to a third country or an international organisation',
        citation: 'Article 30(2)(c)',
        value: [
          'United States: Voice Labs, Inc. (real-time processing without permanent storage) ' +
            'Basis for the transfer: standard contractual clauses adopted by the Commission ' +
            '(Commission Implementing Decision (EU) 2021/914, Module Two: transfer controller to processor)',
        ],
      },
      {
        label: 'General description of the technical and organisational security measures',
        citation: 'Article 30(2)(d)',
        value: ['[information missing]'],
      },
    ]);
  });

  it('leaves the party that does nothing as processor without a processor record', () => {
    expect(recordOf(recordWorkspace, { role: 'processor', party: 'kaupunki' })).toBeNull();
  });
});

describe('the title block', () => {
  it('says what the record is, of whom, under which paragraph and for whom', () => {
    const { tree } = recordDocument(recordWorkspace, {
      registers: ['newsletter'],
      language: 'fi',
      role: 'controller',
      copy: 'internal',
    });
    expect({
      title: plainText(tree.title),
      subtitle: plainText(tree.subtitle),
      lines: tree.titleLines.map((line) => plainText(line)),
      classification: tree.classification,
      kind: tree.documentKind,
    }).toEqual({
      title: 'Seloste käsittelytoimista rekisterinpitäjänä',
      subtitle: 'Kallion Palvelutalo Oy',
      lines: [
        'Rekisteri: Uutiskirje',
        'Yleisen tietosuoja-asetuksen 30 artiklan 1 kohta',
        'Päivätty 21.11.2026',
      ],
      classification: 'Sisäinen',
      kind: 'record',
    });
  });

  it('bears the date and number of the version in force', () => {
    const workspace = workspaceOf({
      ...recordWorkspace,
      versions: [
        {
          id: 'v2',
          of: { kind: 'record', register: 'newsletter' },
          number: '2.0',
          effective: { kind: 'on', date: '2026-10-01' },
        },
        {
          id: 'v3',
          of: { kind: 'record', register: 'newsletter' },
          number: '3.0',
          effective: { kind: 'on', date: '2027-01-01' },
        },
      ],
    });
    const { tree } = recordDocument(workspace, { registers: ['newsletter'], language: 'sv' });
    expect([tree.version, tree.documentDate, tree.classification]).toEqual([
      '2.0',
      '2026-10-01',
      null,
    ]);
    expect(plainText(tree.title)).toBe('Register över behandling – personuppgiftsansvarig');
  });
});

describe('several registers', () => {
  it('are sections with their activities below, in a list of contents two levels deep', () => {
    const built = recordDocument(recordWorkspace);
    const sections = built.tree.children.flatMap((block) =>
      block.kind === 'section' ? [`${block.number ?? '-'} ${plainText(block.title)}`] : [],
    );
    expect(sections).toEqual([
      '- Controllers',
      '1 Customer register',
      '2 Newsletter',
      '3 Processing activities whose role is open',
    ]);
    expect(blocksOf(built).find(({ kind }) => kind === 'tableOfContents')).toMatchObject({
      depth: 2,
    });
  });
});

describe('facts tied to no activity', () => {
  const workspace = workspaceOf({
    ...recordWorkspace,
    retentionRules: [
      {
        id: 'logs',
        register: 'customer-register',
        scope: { activities: { kind: 'notStated' } },
        subject: wording('lokit', 'loggar', 'logs'),
        outcomes: answered([{ id: 'one', outcome: { kind: 'period' as const, duration: 'P1Y' } }]),
      },
    ],
  });

  it('are printed once, and the sheets refer to them', () => {
    const built = recordDocument(workspace, customers);
    const label = 'Envisaged time limits for erasure';
    expect(valueOf(built, 'untied-customer-register', label)).toEqual(['Logs: 1 year']);
    expect(valueOf(built, 'activity-service', label)).toEqual(['See section 4']);
    expect(built.diagnostics.filter(({ params }) => params['requirement'] === '30.1.f')).toEqual(
      [],
    );
  });

  it('keep a sheet from saying that there are no transfers', () => {
    const abroad = workspaceOf({
      ...recordWorkspace,
      transfers: [
        {
          id: 'somewhere',
          register: 'customer-register',
          recipient: party('voice'),
          scope: { activities: { kind: 'notStated' } },
          location: answered({ kind: 'countries' as const, countries: [{ country: 'US' }] }),
        },
      ],
    });
    expect(
      valueOf(
        recordDocument(abroad, customers),
        'activity-care',
        'Transfers to a third country or an international organisation',
      ),
    ).toEqual(['See section 4']);
  });

  it('belong to the activity of a register that has but one', () => {
    const single = workspaceOf({
      ...recordWorkspace,
      registers: recordWorkspace.registers.map((register) => ({
        ...register,
        dataUses: [{ id: 'all', dataCategory: 'name' }],
      })),
    });
    const built = recordDocument(single, { registers: ['newsletter'] });
    expect(valueOf(built, 'activity-letters', 'Categories of personal data')).toEqual(['Name']);
  });
});

it.each([
  ['controller', 'internal', 'fi'],
  ['controller', 'authority', 'sv'],
  ['processor', 'internal', 'en'],
] as const)('makes an accessible tree (%s, %s, %s)', (role, copy, language) => {
  const { tree } = recordDocument(recordWorkspace, { role, copy, language });
  expect(checkConformance(tree)).toEqual([]);
});

it('builds the same twice', () => {
  expect(recordDocument(recordWorkspace)).toEqual(recordDocument(recordWorkspace));
});

it('asks for the arrangement of joint controllers that none is recorded for', () => {
  const workspace = workspaceOf({
    ...recordWorkspace,
    registers: recordWorkspace.registers.map((register) => ({
      ...register,
      jointArrangements: [
        { id: 'other', parties: [party('kaupunki')], scope: { activities: only('service') } },
      ],
    })),
  });
  const built = recordDocument(workspace, customers);
  expect(valueOf(built, 'activity-care', 'Joint controllers')).toEqual(['[information missing]']);
});

it('prints a placeholder for a name that the language lacks', () => {
  const workspace = workspaceOf({
    ...recordWorkspace,
    activities: recordWorkspace.activities.map((activity) =>
      activity.id === 'letters' ? { ...activity, name: { fi: words('kirje').fi } } : activity,
    ),
  });
  const built = recordDocument(workspace, { registers: ['newsletter'] });
  expect(sheetTitles(built)).toEqual(['[English text missing]']);
  expect(built.diagnostics.map(({ code }) => code)).toContain('missing-translation');
});
