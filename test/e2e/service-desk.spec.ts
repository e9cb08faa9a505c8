import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordTypes } from '#shared/model/ids.ts';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { wordsInPdf } from '#test/support/pdf-words.ts';
import { readDocx } from '#test/support/read-docx.ts';
import { readPdf } from '#test/support/read-pdf.ts';
import { readWorkspace } from '#test/support/reference-case.ts';
import { runSeloste } from '#test/support/run-seloste.ts';
import { exportDialog } from './page-models/export-dialog.ts';
import { modelRecord, type Made } from './page-models/modelling.ts';
import { startPage } from './page-models/start-page.ts';
import { turnAll } from './page-models/undo-everything.ts';
import type { WorkspacePage } from './page-models/workspace-page.ts';
import { asInCase, recordsInOrder } from './support/case-records.ts';
import { expect, test } from './support/test.ts';

test.use({ language: 'fi' });
test.setTimeout(600_000);

const wanted = readWorkspace('test/fixtures/as-found/service-desk.json');
const languages = ['fi', 'sv', 'en'] as const;
const codes = { fi: 'FI', sv: 'SV', en: 'EN' } as const;

test('a person models the service desk from nothing, exports it, comes back to it and turns all round', async ({
  app,
  folder,
}) => {
  const workspace = await startPage(app, 'fi').create({
    name: wanted.settings.name,
    languages: ['ruotsi', 'englanti'],
  });
  const made = new Map<string, Made>();
  for (const each of recordsInOrder(wanted)) {
    await test.step(`${each.type}: ${each.record.id}`, async () => {
      made.set(each.record.id, await modelRecord(workspace, each, made));
    });
  }
  const copy = join(folder, 'first.seloste');
  await test.step('what was modelled is the case, whole', async () => {
    await copyTo(workspace, copy);
    const ids = new Map([...made].map(([own, { id }]) => [own, id]));
    expect(asInCase(opened(copy), wanted, ids)).toEqual(wanted);
  });
  await test.step('the notice stands beside the form in three languages', async () => {
    await seeNotice(workspace);
  });
  const exported = join(folder, 'vienti');
  await test.step('documents are exported and can be read back', async () => {
    mkdirSync(exported);
    await (await exportDialog(app, 'fi')).exportTo(exported);
    await readBack(exported);
  });
  await test.step('the command line makes the same documents from a copy, byte for byte', async () => {
    const asOf = await app.page.evaluate(() => new Date().toLocaleDateString('sv'));
    await compareWithCommandLine(exported, { copy, out: join(folder, 'komentorivi'), asOf });
  });
  await test.step('everything is there after closing and starting again', async () => {
    await app.relaunch();
    const again = await startPage(app, 'fi').open(wanted.settings.name);
    const second = join(folder, 'second.seloste');
    await copyTo(again, second);
    expect(readFileSync(second).equals(readFileSync(copy))).toBe(true);
  });
  await test.step('every step is undone and done again', async () => {
    await turnRound(workspace, { folder, copy });
  });
});

async function seeNotice(workspace: WorkspacePage): Promise<void> {
  const preview = workspace.preview();
  for (const language of languages) {
    await preview.language(codes[language]);
    for (const fact of factsIn(language)) {
      await expect(preview.document().locator('body')).toContainText(fact, { ignoreCase: true });
    }
  }
}

async function readBack(exported: string): Promise<void> {
  const names = readdirSync(exported);
  expect(names).toHaveLength(2 * languages.length);
  for (const name of names) {
    const language = languages.find((each) => name.includes(`_${each}.`)) ?? 'fi';
    const text = await textOf(join(exported, name));
    for (const fact of factsIn(language)) expect(text, name).toContain(asPrinted(fact));
  }
}

async function compareWithCommandLine(
  exported: string,
  { copy, out, asOf }: { readonly copy: string; readonly out: string; readonly asOf: string },
): Promise<void> {
  const command = `generate ${copy} --document notice --register all --language fi,sv,en --format docx,pdf --out ${out} --as-of ${asOf}`;
  const { err } = await runSeloste(command.split(' '));
  expect(err).toBe('');
  expect(readdirSync(out).sort()).toEqual(readdirSync(exported).sort());
  for (const name of readdirSync(out)) {
    const [fromEditor, fromCommand] = [exported, out].map((at) => readFileSync(join(at, name)));
    expect(fromEditor?.equals(fromCommand ?? Buffer.of()), name).toBe(true);
  }
}

async function turnRound(
  workspace: WorkspacePage,
  { folder, copy }: { readonly folder: string; readonly copy: string },
): Promise<void> {
  await workspace.goTo('parties');
  await turnAll(workspace, 'undo');
  await expect(workspace.main()).toContainText(workspace.t('records:emptyTitle'));
  const empty = join(folder, 'empty.seloste');
  await copyTo(workspace, empty);
  const nothing = opened(empty);
  expect(recordTypes.filter((type) => nothing[type].length > 0)).toEqual([]);
  await turnAll(workspace, 'redo');
  const again = join(folder, 'again.seloste');
  await copyTo(workspace, again);
  expect(readFileSync(again).equals(readFileSync(copy))).toBe(true);
}

/** A few of the facts that the notice tells in a language as they were written: purposes, protection, advice. */
function factsIn(language: (typeof languages)[number]): readonly string[] {
  const written = [
    ...wanted.activities.map(({ name }) => name),
    ...wanted.measures.flatMap(({ name }) => ('text' in name ? [name.text] : [])),
    ...wanted.clauses.flatMap(({ text }) => ('text' in text ? [text.text] : [])),
  ];
  return ['Palvelutalo Oy', ...written.map((text) => text[language]?.text ?? language)];
}

/** Words as they can be found again: where a line ends, a hyphen may have come into a word. */
function asPrinted(text: string): string {
  return wordsInPdf(text).toLowerCase().replaceAll('-', '');
}

async function textOf(path: string): Promise<string> {
  const bytes = readFileSync(path);
  return asPrinted(path.endsWith('.pdf') ? (await readPdf(bytes)).text : await readDocx(bytes));
}

/** Saves a copy and waits until it is there. */
async function copyTo(workspace: WorkspacePage, path: string): Promise<void> {
  await workspace.saveCopy(path);
  await expect.poll(() => readdirSync(join(path, '..'))).toContain(path.split('/').at(-1));
}

function opened(path: string): Workspace {
  const file = openWorkspace(readFileSync(path));
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return file.value.workspace;
}
