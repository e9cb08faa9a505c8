import { describe, expect, it } from 'vitest';
import { openPdfCompiler } from '#electron/documents/pdf-compiler.ts';
import { adequacyAt } from '#shared/law/adequacy.ts';
import { answered } from '#shared/model/answer.ts';
import { textItems } from '#shared/documents/tree-text.ts';
import type { DocumentTree, Origin } from '#shared/documents/tree.ts';
import { mapTree } from '#shared/documents/walk.ts';
import { documentLanguages } from '#shared/phrases/languages.ts';
import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { renderHtml } from '#shared/render/html/render-html.ts';
import { renderMarkdown } from '#shared/render/markdown/render-markdown.ts';
import { readHtml } from '#test/support/html-text.ts';
import { readMarkdown } from '#test/support/markdown-text.ts';
import { parityProblems } from '#test/support/parity.ts';
import { readDocx } from '#test/support/read-docx.ts';
import { projectText } from '#test/support/project-files.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import {
  caseDay,
  noticeOf,
  phrasesOf,
  readWorkspace,
  recordOf,
} from '#test/support/reference-case.ts';

const samples = [
  { name: 'service-desk', workspace: readWorkspace('templates/samples/service-desk.json') },
  { name: 'print-fleet', workspace: readWorkspace('templates/samples/print-fleet.json') },
];
const readme = projectText('templates/samples/README.md');

/** What was missing from the notices that the samples were made of, by the name of the legal point. */
const gaps = {
  'service-desk':
    'dpoContact transferFact transferAdequacy transferSafeguards transferCopy rightErasure rightRestriction provisionRequirement automatedDecisions furtherPurpose objectionSeparate',
  'print-fleet':
    'representative purposes transferFact transferAdequacy transferSafeguards transferCopy retention consentWithdrawal provisionRequirement automatedDecisions dataCategories source furtherPurpose timing14 objectionSeparate jointArrangement',
};
const compilePdf = openPdfCompiler();

function withoutHyphens(text: string): string {
  return text.replace(/[-\u2010]/g, '');
}

/** The tree without hyphens: those at the ends of lines cannot be read back from a PDF. */
function treeWithoutHyphens(tree: DocumentTree): DocumentTree {
  return mapTree(tree, {
    inline: (inline) =>
      'text' in inline ? { ...inline, text: withoutHyphens(inline.text) } : inline,
  });
}

/** The tree without its contents list, which has tests of its own. */
function withoutContents(tree: DocumentTree): DocumentTree {
  const children = tree.children.filter(({ kind }) => kind !== 'tableOfContents');
  return { ...tree, children };
}

/** The facts that a document tells: the records and fields that its words come from. */
function factsOf(tree: DocumentTree): readonly string[] {
  const places = textItems(tree).flatMap(({ origin }) => origin.flatMap(placeOf));
  return [...new Set(places)].sort();
}

function placeOf(origin: Origin): readonly string[] {
  return origin.kind === 'record' ? [`${origin.record} ${origin.field}`] : [];
}

describe.each(samples)('the lawful sample $name', ({ workspace }) => {
  it.each(documentLanguages)('is complete in %s', (language) => {
    expect(workspace.settings.completeIn).toContain(language);
    const { tree, diagnostics } = noticeOf(workspace, language);
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(tree)).not.toContain('"kind":"placeholder"');
  });

  it('tells the same facts in every language', () => {
    const [first, ...others] = documentLanguages.map((language) =>
      factsOf(noticeOf(workspace, language).tree),
    );
    for (const facts of others) expect(facts).toEqual(first);
  });

  it.each(documentLanguages)('reads the same in HTML and Markdown (%s)', (language) => {
    const { tree } = noticeOf(workspace, language);
    expect(parityProblems(tree, readHtml(renderHtml(tree).output))).toEqual([]);
    const contents = phrasesOf(language).common.labels.contents;
    expect(parityProblems(tree, readMarkdown(renderMarkdown(tree).output, [contents]))).toEqual([]);
  });

  it.each(documentLanguages)('reads the same in DOCX (%s)', async (language) => {
    const { tree } = noticeOf(workspace, language);
    const body = await readDocx((await renderDocx(tree)).output);
    expect(parityProblems(tree, { body, footnotes: '', alternativeTexts: null })).toEqual([]);
  });

  // In one country: a row of the list of companies that breaks over two pages is read page by page.
  it.each(documentLanguages)('reads the same in PDF (%s)', async (language) => {
    const tree = withoutContents(noticeOf(workspace, language, 'FI').tree);
    const compiled = compilePdf(tree, { standard: 'ua-1' });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.failure));
    const body = withoutHyphens((await readPdf(compiled.value.bytes)).text);
    const printed = { body, footnotes: '', alternativeTexts: null };
    expect(parityProblems(treeWithoutHyphens(tree), printed)).toEqual([]);
  });

  it('answers every legal point that the notice is asked for', () => {
    for (const activity of workspace.activities) {
      expect([activity.id, activity.automatedDecisions.state]).toEqual([activity.id, 'answered']);
      if (answered(activity.role) === 'processor') continue;
      expect([activity.id, activity.provision.state]).toEqual([activity.id, 'answered']);
      expect([activity.id, activity.legalBases.length > 0]).toEqual([activity.id, true]);
    }
    const [notice] = workspace.notices;
    expect(notice?.content).toBe('derived');
    const changes = notice === undefined ? undefined : answered(notice.changes);
    expect(changes && answered(changes.newPurposesToldBeforehand)).toBe(true);
    const objection = workspace.rightsSettings.find(({ right }) => right === 'objection');
    expect(objection && answered(objection.objectionPlacement)).toBe('setApart');
  });

  it('names the country and a mechanism in force for every transfer', () => {
    for (const transfer of workspace.transfers) {
      const location = answered(transfer.location);
      if (location?.kind !== 'countries') throw new Error(`${transfer.id} names no country`);
      for (const { instrument, decision } of transfer.mechanisms) {
        const number = answered(decision);
        if (instrument === 'scc_commission') expect(number).toBe('(EU) 2021/914');
        else {
          const decisions = location.countries.map(({ country }) => adequacyAt(country, caseDay));
          expect(JSON.stringify(decisions)).toContain((number ?? '').replace('(EU) ', ''));
        }
      }
      expect(transfer.mechanisms).not.toEqual([]);
    }
  });

  it('holds no evidence, no placeholder and no date before 2026 for the version in force', () => {
    expect(JSON.stringify(workspace)).not.toMatch(/"evidence":\[\{|\[contact person\]|\[phone\]/);
    for (const { effective } of workspace.versions) {
      expect(effective.kind === 'on' && effective.date.startsWith('2026-')).toBe(true);
    }
  });

  it('leaves nothing open in its records of processing', () => {
    for (const role of ['controller', 'processor'] as const) {
      const record = recordOf(workspace, role, 'en');
      const open = record?.diagnostics.filter(({ severity }) => severity === 'error');
      expect(open ?? []).toEqual([]);
    }
  });
});

describe.each(Object.entries(gaps))('the table of changes of %s', (name, keys) => {
  const [, table = ''] = readme.split(`### ${name}.json`);
  const [own = ''] = table.split('###');

  it.each(keys.split(' '))('answers %s', (key) => {
    expect(own).toContain(`\`${key}\``);
  });
});
