import { describe, expect, it } from 'vitest';
import { openPdfCompiler } from '#electron/documents/pdf-compiler.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { withoutSpaces } from '#test/support/parity.ts';
import { readDocx } from '#test/support/read-docx.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { noticeOf, readWorkspace } from '#test/support/reference-case.ts';
import { printFleetFacts } from './print-fleet.proofs.ts';
import type { Fact } from './proof.ts';
import { serviceDeskFacts } from './service-desk.proofs.ts';

const compilePdf = openPdfCompiler();

/** Without white space and hyphens, which lines are broken at in a PDF. */
function compared(text: string): string {
  return withoutSpaces(text).replace(/[-\u2010]/g, '');
}

async function inDocx(tree: DocumentTree): Promise<string> {
  return compared(await readDocx((await renderDocx(tree)).output));
}

async function inPdf(tree: DocumentTree): Promise<string> {
  const compiled = compilePdf(tree, { standard: 'ua-1' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.failure));
  return compared((await readPdf(compiled.value.bytes)).text);
}

/** Whether a text holds the words, at least one by one: a cell that breaks over two pages is read in two pieces. */
function holds(text: string, words: string): boolean {
  return (
    text.includes(compared(words)) ||
    words.split(' ').every((word) => text.includes(compared(word)))
  );
}

/** Facts whose words cannot be read in a text. */
function unread(facts: readonly Fact[], text: string, language: DocumentLanguage) {
  return facts.flatMap(({ id, proofs }) =>
    proofs
      .filter(({ words }) => !holds(text, words[language]))
      .map(({ words }) => `${id}: ${words[language]}`),
  );
}

describe.each([
  { name: 'service-desk', facts: serviceDeskFacts },
  { name: 'print-fleet', facts: printFleetFacts },
])('every fact of the $name notice', ({ name, facts }) => {
  const workspace = readWorkspace(`test/fixtures/as-found/${name}.json`);

  it('can be read in the Finnish DOCX', async () => {
    expect(unread(facts, await inDocx(noticeOf(workspace, 'fi').tree), 'fi')).toEqual([]);
  });

  it('can be read in the Swedish PDF', async () => {
    expect(unread(facts, await inPdf(noticeOf(workspace, 'sv').tree), 'sv')).toEqual([]);
  });
});
