import type { z } from 'zod';
import { workspaceSchema, type Workspace } from '#shared/workspace/workspace.ts';

type Input = z.input<typeof workspaceSchema>;
type RecordsInput = Omit<Input, 'settings'>;
/** A list of records as a person writes them, of one type. */
type InputOf<Type extends keyof RecordsInput> = NonNullable<RecordsInput[Type]>[number];

const text = (words: string) => ({ en: { text: words } });
const answered = <Value>(value: Value) => ({ state: 'answered' as const, value });

const activity: InputOf<'activities'> = {
  id: 'orders',
  register: 'shop',
  name: text('Orders'),
  purpose: { text: text('delivering orders') },
  role: answered('controller'),
  legalBases: [{ id: 'contract', point: answered('b') }],
  dataUses: [{ id: 'name', dataCategory: 'name', sources: ['customer'] }],
  provision: answered({ kind: 'voluntary' as const, obliged: answered(false) }),
  automatedDecisions: { state: 'notApplicable', reason: 'People decide.' },
  dpia: { needed: answered(false) },
};

const records: RecordsInput = {
  vocabulary: [{ id: 'customers', kind: 'subjectCategory', texts: text('customers') }],
  dataCategories: [{ id: 'name', name: { text: text('name') } }],
  parties: [
    {
      id: 'kauppa',
      legalName: 'Kauppa Oy',
      country: 'FI',
      establishedInEea: answered(true),
      contactPoints: [{ id: 'mail', channel: 'email', value: 'info@kauppa.example' }],
      dpo: { state: 'notApplicable', reason: 'Not required.' },
    },
    {
      id: 'carrier',
      legalName: 'Kuljetus Oy',
      country: 'FI',
    },
  ],
  registers: [
    {
      id: 'shop',
      name: text('Customers'),
      controllers: [
        {
          id: 'kauppa',
          party: { kind: 'party', party: 'kauppa' },
          rule: answered({ kind: 'always' as const }),
        },
      ],
      subjectCategories: ['customers'],
      defaultLocation: answered({ kind: 'eea' as const }),
    },
  ],
  activities: [activity],
  sources: [{ id: 'customer', register: 'shop', kind: answered('dataSubject') }],
  disclosures: [
    {
      id: 'carrier',
      register: 'shop',
      recipient: { kind: 'party', party: 'carrier' },
      role: answered('controller'),
      location: answered({ kind: 'eea' as const }),
    },
  ],
  retentionRules: [
    {
      id: 'two-years',
      register: 'shop',
      outcomes: answered([
        {
          id: 'period',
          outcome: {
            kind: 'period' as const,
            duration: 'P2Y',
            start: answered({ text: text('the order') }),
          },
        },
      ]),
    },
  ],
  measures: [{ id: 'locks', register: 'shop', name: { text: text('locks') }, kind: 'physical' }],
  notices: [
    {
      id: 'shop-notice',
      registers: ['shop'],
      changes: answered({
        announcedHow: [text('by e-mail')],
        newPurposesToldBeforehand: answered(true),
      }),
    },
  ],
  versions: [
    {
      id: 'first',
      of: { kind: 'notice', notice: 'shop-notice' },
      lastChanged: '2026-05-01',
    },
  ],
};

type Change = {
  readonly [Type in keyof RecordsInput]?: readonly Partial<InputOf<Type>>[];
};

/**
 * A small lawful workspace of an invented shop in which no rule finds anything, with changes: a record with
 * a known id is merged into it, one with a new id is added.
 */
export function smallWorkspace(
  changes: Change = {},
  settings: Partial<Input['settings']> = {},
): Workspace {
  const merged = Object.fromEntries(
    [...new Set([...Object.keys(records), ...Object.keys(changes)])].map((type) => [
      type,
      mergeById(
        (records as Record<string, readonly Item[] | undefined>)[type] ?? [],
        (changes as Record<string, readonly Item[] | undefined>)[type] ?? [],
      ),
    ]),
  );
  return workspaceSchema.parse({
    settings: { name: 'Kauppa', languages: ['en'], defaultCountry: 'FI', ...settings },
    ...merged,
  });
}

type Item = { readonly id?: string };

function mergeById(base: readonly Item[], changes: readonly Item[]): readonly Item[] {
  const ids = new Set(base.map(({ id }) => id));
  return [
    ...base.map((item) => ({ ...item, ...changes.find(({ id }) => id === item.id) })),
    ...changes.filter(({ id }) => !ids.has(id)),
  ];
}
