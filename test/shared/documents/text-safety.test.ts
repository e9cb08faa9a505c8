import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { runsOfReader } from '#test/support/property.ts';
import { describe, expect, it } from 'vitest';
import { openPdfCompiler } from '#electron/documents/pdf-compiler.ts';
import type { NoticeTemplate } from '#shared/documents/template.ts';
import { plainText, textItems } from '#shared/documents/tree-text.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { walkInlines } from '#shared/documents/walk.ts';
import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { renderHtml } from '#shared/render/html/render-html.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import { documentOf, openInput } from '#test/support/documents-of.ts';
import { fieldTexts, fieldTextsInPdf } from '#test/support/field-texts.ts';
import { attribute, elementsOf, readHtml } from '#test/support/html-text.ts';
import { readMarkdown } from '#test/support/markdown-text.ts';
import { parityProblems, withoutSpaces } from '#test/support/parity.ts';
import { isReadInOrder, visibleWords, wordsInPdf } from '#test/support/pdf-words.ts';
import { docxLinks, readDocx } from '#test/support/read-docx.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { type FieldTexts, plainFields, textWorkspace } from '#test/support/text-workspace.ts';

/** The sections that hold the texts of these tests; the others print the law's words. */
const template: NoticeTemplate = {
  kind: 'notice',
  contentsFrom: null,
  order: { default: ['general', 'controller', 'purposes'] },
};

/** The notice of a workspace that holds these texts, from its file on. */
function noticeWith(...sets: readonly FieldTexts[]): DocumentTree {
  const workspace = openInput(textWorkspace(sets[0]?.register ?? '', sets));
  return documentOf(workspace, { document: 'notice', register: 'texts' }, template).tree;
}

/** The texts of the document that say something of a field. */
function textsOf(tree: DocumentTree, record: string, field: string): readonly string[] {
  return textItems(tree)
    .filter(({ origin }) =>
      origin.some((at) => at.kind === 'record' && at.record === record && at.field === field),
    )
    .map(({ text }) => text);
}

/** As it stands, or with the capital that begins a sentence. */
function expectLiteral(printed: readonly string[], written: string): void {
  const [first = ''] = written;
  const capital = first.toUpperCase() + written.slice(first.length);
  const found = printed.some((text) =>
    [written, capital].some((words) => withoutSpaces(text).includes(withoutSpaces(words))),
  );
  expect(found, `${JSON.stringify(written)} in ${JSON.stringify(printed)}`).toBe(true);
}

/** Addresses that lead out of the document, as the tree has them. */
function outwardLinks(tree: DocumentTree): readonly string[] {
  const targets: string[] = [];
  walkInlines(tree, (inline) => {
    if (inline.kind === 'link' && leadsOut(inline.target)) targets.push(inline.target);
  });
  return targets;
}

function leadsOut(target: string): boolean {
  return /^(https?:\/\/|mailto:|tel:)/i.test(target);
}

function addressesIn(html: string): readonly string[] {
  return elementsOf(html)
    .flatMap((element) => attribute(element, 'href') ?? [])
    .filter((address) => !address.startsWith('#'));
}

/** Markdown as the most trusting viewer would show it. */
function trustingHtml(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

describe('any text in the fields of a workspace', () => {
  it('stands in the tree as it was written', () => {
    fc.assert(
      fc.property(fieldTexts, (texts) => {
        const tree = noticeWith(texts);
        expectLiteral([plainText(tree.title)], texts.register);
        expectLiteral(textsOf(tree, 'activity-000', 'purpose'), texts.purpose);
        expectLiteral([plainText(tree.subtitle)], texts.party);
        expectLiteral(textsOf(tree, 'clause-000', 'text'), texts.clause);
        expectLiteral(textsOf(tree, 'link-000', 'links/ehdot/label'), texts.linkLabel);
      }),
      { numRuns: 300 },
    );
  });

  it('is read back from HTML, once each and in order, and makes no element', () => {
    const elements = (html: string) =>
      elementsOf(html)
        .map(({ tagName }) => tagName)
        .filter((name) => name !== 'a');
    const plain = elements(renderHtml(noticeWith(plainFields)).output);
    fc.assert(
      fc.property(fieldTexts, (texts) => {
        const tree = noticeWith({ ...texts, contact: plainFields.contact });
        const html = renderHtml(tree).output;
        expect(parityProblems(tree, readHtml(html))).toEqual([]);
        expect(elements(html)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it('is read back from Markdown, once each and in order', () => {
    fc.assert(
      fc.property(fieldTexts, (texts) => {
        const tree = noticeWith(texts);
        expect(parityProblems(tree, readMarkdown(renderMarkdown(tree).output, []))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('makes no links but those to the web, mail and telephone that a field for links holds', () => {
    fc.assert(
      fc.property(fieldTexts, (texts) => {
        const tree = noticeWith(texts);
        const links = outwardLinks(tree);
        const own = [texts.linkTarget, texts.contact, `mailto:${texts.contact}`].filter(leadsOut);
        expect(own).toEqual(expect.arrayContaining([...links]));
        expect(addressesIn(renderHtml(tree).output)).toEqual(links);
        const inMarkdown = addressesIn(trustingHtml(renderMarkdown(tree).output));
        expect(inMarkdown.filter((address) => !leadsOut(address))).toEqual([]);
        expect(inMarkdown).toHaveLength(links.length);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no direction open behind its field', () => {
    fc.assert(
      fc.property(fieldTexts, (texts) => {
        const open: string[] = [];
        walkInlines(noticeWith(texts), (inline) => {
          if (inline.kind === 'text' && openDirections(inline.text) > 0) open.push(inline.text);
        });
        expect(open).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** How many embeddings, overrides and isolates are open at the end (UAX #9). */
function openDirections(text: string): number {
  const open: ('embedding' | 'isolate')[] = [];
  for (const character of text) {
    if (/[\u202a\u202b\u202d\u202e]/.test(character)) open.push('embedding');
    if (/[\u2066-\u2068]/.test(character)) open.push('isolate');
    if (character === '\u202c' && open.at(-1) === 'embedding') open.pop();
    const isolate = open.lastIndexOf('isolate');
    if (character === '\u2069' && isolate !== -1) open.splice(isolate);
  }
  return open.length;
}

/** An address without the encoding that a format asks for. */
function decoded(address: string): string {
  return address.replace(/(?:%[0-9A-F]{2})+/g, (codes) =>
    new TextDecoder().decode(
      Uint8Array.from(codes.slice(1).split('%'), (code) => parseInt(code, 16)),
    ),
  );
}

/** Words are broken at the ends of lines. */
function withoutHyphens(words: string): string {
  return words.replaceAll('-', '');
}

describe('a document of many texts', () => {
  const compile = openPdfCompiler();
  const documents = { numRuns: 3, endOnFailure: true } as const;
  const many = (texts: fc.Arbitrary<FieldTexts>) =>
    fc.array(texts, { minLength: 120, maxLength: 120 });

  it('is read back from DOCX, with the links of its fields only', async () => {
    await fc.assert(
      fc.asyncProperty(many(fieldTexts), async (sets) => {
        const tree = noticeWith(...sets);
        const { output } = await renderDocx(tree);
        const expected = textItems(tree).map(({ text }) => text);
        expect(withoutSpaces(await readDocx(output))).toBe(withoutSpaces(expected.join('')));
        const links = new Set(outwardLinks(tree).map(decoded));
        expect(new Set(docxLinks(output).map(decoded))).toEqual(links);
      }),
      documents,
    );
  });

  it('is read back from PDF, with a mark for each character that no font has', async () => {
    await fc.assert(
      fc.asyncProperty(many(fieldTextsInPdf(isReadInOrder)), async (sets) => {
        const tree = noticeWith(...sets);
        const compiled = compile(tree, { standard: 'ua-1' });
        if (!compiled.ok) throw new Error(JSON.stringify(compiled.failure));
        const { text, links } = await readPdf(compiled.value.bytes);
        const printed = withoutHyphens(visibleWords(text));
        const missing = textItems(tree)
          .map((item) => withoutHyphens(wordsInPdf(item.text)))
          .filter((words) => !printed.includes(words));
        expect(missing).toEqual([]);
        expect(links.filter((link) => !leadsOut(link))).toEqual([]);
      }),
      runsOfReader('documents read back from PDF', documents.numRuns),
    );
  });

  it.each(['ua-1', 'a-2a'] as const)('never makes %s fail', (standard) => {
    fc.assert(
      fc.property(many(fieldTexts), (sets) => {
        expect(compile(noticeWith(...sets), { standard })).toMatchObject({ ok: true });
      }),
      documents,
    );
  });
});

describe('a character that no bundled font has', () => {
  const tree = noticeWith({
    ...plainFields,
    register: 'Asiakkaat 😀',
    purpose: 'asiakkaiden 漢字 palvelu',
    party: 'Tähti 🌟 Oy',
    clause: 'Tervetuloa 🎉 taas',
    linkLabel: 'ehdot 字',
  });

  it('is kept in HTML, Markdown and DOCX', async () => {
    const docx = await readDocx((await renderDocx(tree)).output);
    for (const output of [renderHtml(tree).output, renderMarkdown(tree).output, docx]) {
      for (const words of [
        'Asiakkaat 😀',
        'siakkaiden 漢字 palvelu',
        'Tähti 🌟 Oy',
        'Tervetuloa 🎉 taas',
        'ehdot 字',
      ]) {
        expect(output).toContain(words);
      }
    }
  });

  it('is a visible mark in the PDF, and reported with record, field and character', async () => {
    const compiled = openPdfCompiler()(tree, { standard: 'ua-1' });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.failure));
    const { text } = await readPdf(compiled.value.bytes);
    for (const words of [
      'Asiakkaat □',
      'siakkaiden □□ palvelu',
      'Tähti □ Oy',
      'Tervetuloa □ taas',
      'ehdot □',
    ]) {
      expect(visibleWords(text)).toContain(visibleWords(words));
    }
    const places = compiled.value.diagnostics.map((diagnostic) => {
      const [at] = diagnostic.origin;
      const place =
        at?.kind === 'record' ? `${at.type} ${at.record} ${at.field}` : JSON.stringify(at);
      return diagnostic.code === 'character-not-in-fonts'
        ? `${place} ${diagnostic.character}`
        : place;
    });
    expect(new Set(places)).toEqual(
      new Set([
        'registers texts name 😀',
        'activities activity-000 purpose 漢',
        'activities activity-000 purpose 字',
        'parties party-000 legalName 🌟',
        'clauses clause-000 text 🎉',
        'clauses link-000 links/ehdot/label 字',
      ]),
    );
  });
});
