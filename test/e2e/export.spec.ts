import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { runSeloste } from '#test/support/run-seloste.ts';
import { exportDialog } from './page-models/export-dialog.ts';
import { interfaceWords } from './page-models/interface-words.ts';
import { startPage } from './page-models/start-page.ts';
import type { Driver } from './support/driver.ts';
import { expect, test } from './support/test.ts';

const t = interfaceWords('en');

/** Opens the dialog with the check report alone, in Finnish. */
async function checkReportDialog(app: Driver, formats: readonly ('pdf' | 'docx')[]) {
  const model = await exportDialog(app, 'en');
  const { dialog } = model;
  const set = (name: string, wanted: boolean): Promise<void> =>
    dialog.getByRole('checkbox', { name }).setChecked(wanted);
  await set(t('export:kind.notice'), false);
  await set(t('export:kind.check-report'), true);
  await set(t('export:language.fi'), true);
  await set(t('export:language.sv'), false);
  await set(t('export:language.en'), false);
  for (const format of ['pdf', 'docx'] as const) {
    await set(t(`export:format.${format}`), formats.includes(format));
  }
  return model;
}

const saveAs = (dialog: Locator): Locator =>
  dialog.getByRole('button', { name: t('export:saveAs') });

test('the check report is exported as the command line writes it', async ({ app, folder }) => {
  const copy = join(folder, 'copy.seloste');
  const workspace = await startPage(app, 'en').openSample('service-desk');
  await workspace.saveCopy(copy);
  const { exportTo, dialog } = await checkReportDialog(app, ['pdf', 'docx']);
  await expect(saveAs(dialog)).toHaveCount(0);
  const ours = join(folder, 'ours');
  mkdirSync(ours);
  await exportTo(ours);
  const theirs = join(folder, 'theirs');
  const day = new Date().toLocaleDateString('sv-SE');
  const run = await runSeloste(
    `check ${copy} --register service-desk --report docx,pdf --language fi --as-of ${day} --out ${theirs} --fail-on never`.split(
      ' ',
    ),
  );
  expect(run.err + run.out).not.toBe('');
  const names = readdirSync(theirs).sort();
  expect(names).toEqual(['service-desk_check-report_fi.docx', 'service-desk_check-report_fi.pdf']);
  expect(readdirSync(ours).sort()).toEqual(names);
  for (const name of names) {
    expect(readFileSync(join(ours, name)).equals(readFileSync(join(theirs, name))), name).toBe(
      true,
    );
  }
});

test('a single document is saved under a name of its own and shown there', async ({
  app,
  folder,
}) => {
  await startPage(app, 'en').openSample('service-desk');
  const { dialog } = await checkReportDialog(app, ['pdf']);
  app.answerDialog({ kind: 'cancel' });
  await saveAs(dialog).click();
  await expect(saveAs(dialog)).toBeVisible();

  app.answerDialog({ kind: 'path', path: join(folder, 'Tarkastus 2026') });
  await saveAs(dialog).click();
  await expect(
    dialog.getByText(t('export:doneFile', { name: 'Tarkastus 2026.pdf' })),
  ).toBeVisible();
  expect(readFileSync(join(folder, 'Tarkastus 2026.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  await dialog.getByRole('button', { name: t('export:showInFolder') }).click();
  await expect
    .poll(() => app.notes())
    .toEqual([{ kind: 'reveal', target: join(folder, 'Tarkastus 2026.pdf') }]);
});
