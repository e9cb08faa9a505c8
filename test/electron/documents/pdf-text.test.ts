import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPdfCompiler } from '#electron/documents/pdf-compiler.ts';
import { anyText } from '#test/support/any-text.ts';
import { documentTree, paragraph, text } from '#test/support/every-node-tree.ts';
import { isReadInOrder, visibleWords, wordsInPdf } from '#test/support/pdf-words.ts';
import { runsOfReader } from '#test/support/property.ts';
import { readPdf } from '#test/support/read-pdf.ts';

const compilePdf = openPdfCompiler();

async function textInPdf(content: string): Promise<string> {
  const result = compilePdf(documentTree({ title: [text('T')], children: [paragraph(content)] }), {
    standard: 'ua-1',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return visibleWords((await readPdf(result.value.bytes)).text).replace(/^T/, '');
}

const simpleText = anyText.map((value) => value.normalize('NFC')).filter(isReadInOrder);

describe('text in a PDF', () => {
  it('is read back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(simpleText, async (content) => {
        expect(await textInPdf(content)).toBe(wordsInPdf(content));
      }),
      runsOfReader('texts in a PDF', 300),
    );
  });

  it.each(['ua-1', 'a-2a'] as const)('never makes %s fail, whatever it is', (standard) => {
    fc.assert(
      fc.property(anyText, (content) => {
        const tree = documentTree({
          title: [text(`T${content}`)],
          classification: content,
          author: content,
          children: [paragraph(content)],
        });
        expect(compilePdf(tree, { standard })).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });

  it('shows a direction mark beside a letter and keeps the letter readable everywhere', async () => {
    expect(await textInPdf('a\u200eb kaava')).toBe('abkaava');
  });
});
