import { expect, it } from 'vitest';
import { openPdfCompiler } from '#electron/documents/pdf-compiler.ts';
import type { Block } from '#shared/documents/tree.ts';
import { documentTree, paragraph, text } from '#test/support/every-node-tree.ts';
import { readPdf } from '#test/support/read-pdf.ts';

it('tags a list in a cell as a list', async () => {
  const item = { origin: [], id: null, number: null, children: [paragraph('kohta')] };
  const list: Block = { kind: 'list', origin: [], marker: 'bullet', items: [item] };
  const table: Block = {
    kind: 'fieldTable',
    origin: [],
    caption: [text('Taulukko')],
    captionVisible: false,
    rows: [{ origin: [], label: [text('Tiedot')], citation: null, value: [list] }],
  };
  const compiled = openPdfCompiler()(documentTree({ children: [table] }), { standard: 'ua-1' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.failure));
  const { roles } = await readPdf(compiled.value.bytes);
  const fromCell = roles.slice(roles.indexOf('TD')).filter((role) => role !== 'Span');
  expect(fromCell).toEqual(['TD', 'L', 'LI', 'Lbl', 'LBody']);
});
