import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { interfaceWords } from './page-models/interface-words.ts';
import { startPage } from './page-models/start-page.ts';
import { expect, test } from './support/test.ts';

const t = interfaceWords('en');

test('a workspace begins with a register made from a template', async ({ app }) => {
  await app.page.getByRole('button', { name: /^Newsletter|^Register of newsletter/ }).click();
  const dialog = app.page.getByRole('dialog', { name: t('start:new') });
  await expect(dialog.getByLabel(t('start:name'))).toBeFocused();
  await expect(dialog.getByRole('combobox', { name: t('start:firstRegister') })).toHaveValue(
    'Register of newsletter subscribers',
  );
  await dialog.getByLabel(t('start:name')).fill('Riverside Sports');
  await dialog.getByRole('button', { name: t('start:create') }).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(
    'Register of newsletter subscribers',
  );
  await expect(app.page.getByRole('banner')).toContainText('Riverside Sports');
});

test('files that were used stand on the start screen, and a file that is gone is told', async ({
  app,
  folder,
}) => {
  const path = join(folder, 'riverside.seloste');
  const start = startPage(app, 'en');
  const workspace = await start.openSample('service-desk');
  await workspace.saveCopy(path);
  await expect.poll(() => app.dialogs.length).toBe(1);
  await workspace.close();

  const recent = app.page.getByRole('list', { name: t('start:recent') });
  await recent.getByRole('button', { name: 'riverside.seloste' }).click();
  await expect(app.page.getByRole('link', { name: t('app:screen.registers') })).toBeVisible();
  await workspace.close();

  await expect(recent.getByRole('button')).toHaveCount(1);
  rmSync(path);
  await recent.getByRole('button').click();
  await expect(start.alert()).toContainText('riverside.seloste is no longer where it was');
});

test('the keys for a new workspace and for opening a file work within a workspace too', async ({
  app,
  folder,
}) => {
  const start = startPage(app, 'en');
  const path = join(folder, 'copy.seloste');
  const workspace = await start.openSample('service-desk');
  await workspace.saveCopy(path);
  await expect.poll(() => existsSync(path)).toBe(true);

  app.answerDialog({ kind: 'path', path });
  await app.page.keyboard.press('Control+O');
  await expect.poll(() => app.page.evaluate(() => location.hash)).toContain('-2/registers');

  const dialog = app.page.getByRole('dialog', { name: t('start:new') });
  // The workspace of the file takes a moment to open.
  await expect(async () => {
    await app.page.keyboard.press('Control+Shift+N');
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
  await dialog.getByLabel(t('start:name')).fill('Third');
  await dialog.getByRole('button', { name: t('start:create') }).click();
  await expect.poll(() => app.page.evaluate(() => location.hash)).toBe('#/w/third/registers');
  await expect(dialog).toBeHidden();
});

test('the menu bar opens a file from the start screen', async ({ app }) => {
  await expect(app.page.locator('[data-app-state="ready"]')).toBeVisible();
  app.answerDialog({ kind: 'cancel' });
  await expect.poll(async () => (await app.menu()).length).toBeGreaterThan(0);
  await app.chooseMenu('file.open');
  await expect.poll(() => app.dialogs.length).toBe(1);
});

test('each sample has a name of its own', async ({ app }) => {
  const names = ['Municipality', 'Service desk', 'Print fleet'];
  for (const name of names) {
    await expect(
      app.page.getByRole('button', { name: t('start:openSampleNamed', { name }) }),
    ).toHaveCount(1);
  }
});

test('the dialog for a register begins with its name', async ({ app }) => {
  await startPage(app, 'en').openSample('service-desk');
  const add = app.page.getByRole('button', { name: t('records:new.registers') });
  for (const round of [1, 2]) {
    await add.click();
    const dialog = app.page.getByRole('dialog');
    await expect(dialog.getByLabel(t('registers:new.name')), `round ${round}`).toBeFocused();
    await app.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});
