import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPdfCompiler } from '#electron/documents/pdf-compiler.ts';
import { fontOf, isVariationSelector } from '#shared/documents/font-coverage.ts';
import { anyText } from '#test/support/any-text.ts';
import { documentTree, paragraph, text } from '#test/support/every-node-tree.ts';
import { readPdf } from '#test/support/read-pdf.ts';

const compilePdf = openPdfCompiler();

async function textInPdf(content: string): Promise<string> {
  const result = compilePdf(documentTree({ title: [text('T')], children: [paragraph(content)] }), {
    standard: 'ua-1',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return visible((await readPdf(result.value.bytes)).text).replace(/^T/, '');
}

/** Without white space, what cannot be seen, and differences of composition. */
function visible(value: string): string {
  return value.replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '').normalize('NFC');
}

/** What is printed for a text: one mark for each character that no font has, also if it is made of several. */
function printed(value: string): string {
  const marked = Array.from(value, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isVariationSelector(codePoint) || character === '\u200d') return character;
    return fontOf(codePoint) === undefined ? '□' : character;
  });
  return visible(marked.join('').replace(/□(?:[\ufe00-\ufe0f]|\u200d+[\ufe00-\ufe0f]*□)*/g, '□'));
}

const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Left to right and without marks that no composed letter holds: pdfjs reads the replacement text of such
 * clusters twice, and reversed runs in the order of the page.
 */
const simpleText = anyText
  .map((value) => value.normalize('NFC'))
  .filter((value) => !rightToLeft.test(value))
  .filter((value) => !/[\p{M}\p{Bidi_Control}]/u.test(value.replace(/[\ufe00-\ufe0f]/g, '')));

describe('text in a PDF', () => {
  it('is read back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(simpleText, async (content) => {
        expect(await textInPdf(content)).toBe(printed(content));
      }),
      { numRuns: 300 },
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
