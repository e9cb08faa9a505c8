import { expect, it } from 'vitest';
import { plainText } from '#shared/documents/tree-text.ts';
import {
  answered,
  blocksOf,
  recordDocument,
  wording,
  words,
  workspaceOf,
} from '#test/support/record.ts';
import { recordWorkspace } from '#test/support/record-workspace.ts';

/** Just more activities than a record of eight rows each has room for. */
const count = 2_501;

const workspace = workspaceOf({
  ...recordWorkspace,
  activities: Array.from({ length: count }, (_, index) => ({
    id: `a-${String(index)}`,
    register: 'customer-register',
    order: index,
    name: words(`toimi ${String(index)}`),
    purpose: wording('tarkoitus'),
    role: answered('controller' as const),
    dataUses: [{ id: 'name', dataCategory: 'name' }],
  })),
});

it('lays a very large record out as one row for each activity, and says so', () => {
  const built = recordDocument(workspace, { registers: ['customer-register'], language: 'fi' });
  const blocks = blocksOf(built);
  const [table, ...others] = blocks.filter((block) => block.kind === 'dataTable');
  expect(others).toEqual([]);
  expect(table?.columns.map(({ header }) => plainText(header))).toEqual([
    'Käsittelytoimi',
    'Käsittelyn tarkoitukset',
    'Rekisteröityjen ryhmät',
    'Henkilötietoryhmät',
    'Vastaanottajien ryhmät',
    'Siirrot kolmanteen maahan tai kansainväliselle järjestölle',
    'Eri tietoryhmien poistamisen suunnitellut määräajat',
  ]);
  expect(table?.rows.length).toBe(count);
  const [note] = blocks.filter((block) => block.kind === 'callout');
  const [told] = note?.children ?? [];
  expect(told?.kind === 'paragraph' ? plainText(told.content) : '').toContain(
    'Selosteessa on käsittelytoimia 2\u00a0501.',
  );
});

it('keeps the security measures behind the table', () => {
  const built = recordDocument(workspace, { registers: ['customer-register'] });
  const tables = blocksOf(built).filter((block) => block.kind === 'fieldTable');
  expect(tables.at(-1)?.rows.map(({ label }) => plainText(label))).toEqual([
    'General description of the technical and organisational security measures',
  ]);
});

it('stays with sheets where they fit', () => {
  const built = recordDocument(recordWorkspace);
  expect(blocksOf(built).filter(({ kind }) => kind === 'callout')).toEqual([]);
});
