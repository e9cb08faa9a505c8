import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenFiles } from '#test/support/broken-files.ts';
import { failureWords } from './page-models/interface-words.ts';
import { startPage } from './page-models/start-page.ts';
import { expect, test } from './support/test.ts';

// Every kind of broken file is proven where files are read; here, what a person is told about a few of them.
const told = [
  'plain text',
  'JSON that breaks off',
  'JSON of more than 100 levels',
  'a newer format',
  'a ZIP that breaks off',
  'a ZIP of something else',
  'a ZIP of a newer format',
  'a ZIP entry that climbs out of its folder',
  'a ZIP bomb',
];

test('files that cannot be opened say what is wrong and what to do, and change nothing', async ({
  app,
  folder,
}) => {
  const start = startPage(app, 'en');
  const workspace = await start.openSample('service-desk');
  await workspace.close();
  for (const kind of told) {
    await test.step(kind, async () => {
      const broken = brokenFiles.find(({ name }) => name === kind);
      if (broken === undefined) throw new Error(`There is no broken file ${kind}`);
      const path = join(folder, `${kind}.seloste`);
      const bytes = broken.bytes();
      writeFileSync(path, bytes);
      await start.openFile(path);
      const { title, action } = failureWords('en', broken.code);
      await expect(start.alert()).toContainText(title);
      await expect(start.alert()).toContainText(action.split('{')[0] ?? action);
      expect(readFileSync(path).equals(bytes)).toBe(true);
      await expect(start.workspaces()).toHaveCount(1);
    });
  }
  const again = await start.open('Palvelutalo');
  await expect(again.undoButton()).toBeDisabled();
});

test('a copy that cannot be written says so, and work goes on', async ({ app, folder }) => {
  const workspace = await startPage(app, 'en').openSample('service-desk');
  // A file where a folder ought to be: nobody can write below it.
  writeFileSync(join(folder, 'notes'), 'kept');
  await workspace.saveCopy(join(folder, 'notes', 'copy.seloste'));
  await expect(app.page.getByRole('alert')).toContainText('copy.seloste');
  expect(readFileSync(join(folder, 'notes'), 'utf8')).toBe('kept');
  await workspace.goTo('parties');
});
