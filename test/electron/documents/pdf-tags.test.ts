import { expect, it } from 'vitest';
import { openPdfCompiler } from '#electron/documents/pdf-compiler.ts';
import type { Block } from '#shared/documents/tree.ts';
import { documentTree, paragraph, text } from '#test/support/every-node-tree.ts';
import { readPdf } from '#test/support/read-pdf.ts';

/** Bullet list of one item. */
function bulletList(...children: readonly Block[]): Block {
  const item = { origin: [], id: null, number: null, children };
  return { kind: 'list', origin: [], marker: 'bullet', items: [item] };
}

it('tags a list in a list as such, with its bullets', async () => {
  const list = bulletList(paragraph('ylempi'), bulletList(paragraph('alempi')));
  const compiled = openPdfCompiler()(documentTree({ children: [list] }), { standard: 'ua-1' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.failure));
  const { roles } = await readPdf(compiled.value.bytes);
  const fromList = roles.slice(roles.indexOf('L')).filter((role) => role !== 'Span');
  expect(fromList).toEqual(['L', 'LI', 'Lbl', 'LBody', 'P', 'L', 'LI', 'Lbl', 'LBody', 'P']);
  const source = Buffer.from(compiled.value.bytes).toString('latin1');
  expect(source.match(/\/ListNumbering \/\w+/g)).toEqual(Array(2).fill('/ListNumbering /Disc'));
});

it('keeps a bullet on the page of its item', async () => {
  const list = bulletList(paragraph('Alku johtaa:'), bulletList(paragraph('kohta')));
  const compile = openPdfCompiler();
  for (let run = 0; run < 24; run += 1) {
    const normal = Array.from({ length: 28 + Math.floor(run / 4) }, () => paragraph('täyte'));
    const small = Array.from({ length: run % 4 }, () => ({
      ...paragraph('m'),
      tone: 'muted' as const,
    }));
    const filling = [...normal, ...small];
    const compiled = compile(documentTree({ children: [...filling, list] }), { standard: 'ua-1' });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.failure));
    const { text: printed } = await readPdf(compiled.value.bytes);
    expect(printed.replace(/[^\S\n]+/g, ' ')).toMatch(/• ?Alku johtaa:\n– ?kohta/);
  }
});

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
