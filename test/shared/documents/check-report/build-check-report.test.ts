import { describe, expect, it } from 'vitest';
import { checkConformance } from '#shared/documents/conformance.ts';
import { documentTreeSchema } from '#shared/documents/tree-schema.ts';
import { textItems } from '#shared/documents/tree-text.ts';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { walkBlocks, walkInlines } from '#shared/documents/walk.ts';
import { documentLanguages } from '#shared/phrases/languages.ts';
import { renderHtml } from '#shared/render/html/render-html.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { renderTypst } from '#shared/render/typst/render-typst.ts';
import { checkReportTree } from '#test/support/check-report.ts';
import { readHtml } from '#test/support/html-text.ts';
import { readMarkdown } from '#test/support/markdown-text.ts';
import { parityProblems } from '#test/support/parity.ts';
import { readWorkspace } from '#test/support/reference-case.ts';
import { orders, words } from '#test/support/shop-changes.ts';
import { smallWorkspace } from '#test/support/small-workspace.ts';

const serviceDesk = readWorkspace('test/fixtures/as-found/service-desk.json');
const printFleet = readWorkspace('test/fixtures/as-found/print-fleet.json');

const textsOf = (tree: DocumentTree): readonly string[] => textItems(tree).map(({ text }) => text);

/** Records and fields that the tree tells about. */
function recordsIn(tree: DocumentTree): readonly string[] {
  const found = new Set<string>();
  walkBlocks(tree.children, (block) => {
    if (block.kind !== 'dataTable') return;
    for (const { origin } of block.rows) {
      for (const each of origin) {
        if (each.kind === 'record') found.add(`${each.type}/${each.record}/${each.field}`);
      }
    }
  });
  return [...found].sort();
}

const dismissed = smallWorkspace({
  ...orders({ legalBases: [], name: words('Orders') }),
  dismissals: [
    {
      id: 'no-basis',
      code: 'missing-legal-basis',
      record: 'orders',
      field: 'legalBases',
      reason: 'The basis is being settled with the client.',
      by: 'Data protection officer',
      on: '2026-10-01',
      until: '2026-12-31',
    },
  ],
});

describe.each(documentLanguages)('the check report in %s', (language) => {
  const tree = checkReportTree(printFleet, { language });

  it('is a finished tree that conforms', () => {
    expect(documentTreeSchema.parse(tree)).toEqual(tree);
    expect(checkConformance(tree)).toEqual([]);
  });

  it('has no placeholder and no value left unfilled', () => {
    expect(textsOf(tree).filter((text) => /\{[a-zA-Z]+\}/.test(text))).toEqual([]);
  });

  it('knows where every text of it comes from', () => {
    const orphans: string[] = [];
    walkInlines(tree, (inline, origin) => {
      if (inline.kind !== 'text' || origin.length > 0) return;
      orphans.push(inline.text);
    });
    expect(orphans).toEqual([]);
  });

  it('tells the same facts as in the other languages', () => {
    expect(recordsIn(tree)).toEqual(recordsIn(checkReportTree(printFleet, { language: 'fi' })));
  });

  it('reads the same in every format', () => {
    const furniture = [tree.classification ?? '', contentsTitle(tree)];
    expect(parityProblems(tree, readHtml(renderHtml(tree).output))).toEqual([]);
    const markdown = readMarkdown(renderMarkdown(tree).output, furniture);
    expect(parityProblems(tree, markdown)).toEqual([]);
  });

  it('has no table that is too wide for the page', async () => {
    const tooWide = [...renderTypst(tree).diagnostics, ...(await renderDocx(tree)).diagnostics];
    expect(tooWide).toEqual([]);
  });
});

function contentsTitle({ children }: DocumentTree): string {
  const contents = children.find((block) => block.kind === 'tableOfContents');
  const [title] = contents?.kind === 'tableOfContents' ? contents.title : [];
  return title?.kind === 'text' ? title.text : '';
}

describe('the check report', () => {
  it('bears the day that is judged and says what was checked', () => {
    const tree = checkReportTree(serviceDesk, { scope: ['service-desk'], asOf: '2018-11-07' });
    expect({ asOf: tree.asOf, documentDate: tree.documentDate }).toEqual({
      asOf: '2018-11-07',
      documentDate: '2018-11-07',
    });
    expect(textsOf(tree).slice(0, 4)).toEqual([
      'Data protection check report',
      'Palvelutalo',
      'Scope of the check: end-user register of the Palvelutalo Service Desk service',
      'Law and facts as of 7 November 2018',
    ]);
  });

  it('counts by register and severity, questions apart', () => {
    const texts = textsOf(checkReportTree(smallWorkspace(orders({ legalBases: [] }))));
    const row = texts.indexOf('Customers');
    expect(texts.slice(row + 1, row + 6).map(Number)[0]).toBeGreaterThan(0);
  });

  it('says each finding with its Article, its place and what settles it', () => {
    const texts = textsOf(checkReportTree(smallWorkspace(orders({ legalBases: [] }))));
    const title = texts.findIndex((text) => text.endsWith('. Legal basis missing'));
    expect(texts.slice(title + 1, title + 6)).toEqual([
      'No legal basis is recorded for this activity.',
      'Processing activity: Orders',
      'Legal basis',
      'Choose the legal basis.',
      'Article 6(1)',
    ]);
  });

  it('says so where nothing was found', () => {
    expect(textsOf(checkReportTree(smallWorkspace()))).toContain('There are no findings.');
  });

  it('leaves out what is less severe, and says that it does', () => {
    const all = textsOf(checkReportTree(printFleet));
    const errors = textsOf(checkReportTree(printFleet, { severity: 'error' }));
    expect(errors.length).toBeLessThan(all.length);
    expect(errors.filter((text) => text.startsWith('The report shows errors only.'))).toHaveLength(
      1,
    );
  });

  it('tells who set a finding aside, when, why and for how long', () => {
    const texts = textsOf(checkReportTree(dismissed));
    expect(texts).toContain('The basis is being settled with the client.');
    expect(texts).toContain('Data protection officer, 1 October 2026 until 31 December 2026');
  });

  it('accuses again when the time of a dismissal has passed', () => {
    const texts = textsOf(checkReportTree(dismissed, { asOf: '2027-01-01' }));
    expect(texts).not.toContain('The basis is being settled with the client.');
    expect(texts.some((text) => text.endsWith('. Legal basis missing'))).toBe(true);
  });

  it('tells all 29 points of each notice', () => {
    const tree = checkReportTree(serviceDesk);
    const rows: number[] = [];
    walkBlocks(tree.children, (block) => {
      if (block.kind === 'dataTable' && block.columns.length === 4) rows.push(block.rows.length);
    });
    expect(rows.at(-1)).toBe(29);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(checkReportTree(printFleet))).toBe(
      JSON.stringify(checkReportTree(printFleet)),
    );
  });
});
