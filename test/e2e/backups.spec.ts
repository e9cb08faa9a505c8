import { interfaceWords } from './page-models/interface-words.ts';
import { startPage } from './page-models/start-page.ts';
import { expect, test } from './support/test.ts';

const t = interfaceWords('en');

test('a backup is restored beside the workspace, from its settings and from the start', async ({
  app,
}) => {
  const start = startPage(app, 'en');
  const workspace = await start.create({ name: 'Riverside', languages: [] });
  await workspace.addRegister('Members');
  await workspace.stored();
  await workspace.close();
  await start.open('Riverside');
  await workspace.addRegister('Visitors');
  await workspace.stored();

  await workspace.goTo('settings');
  const copies = app.page.getByRole('list', { name: t('backups:title') });
  await expect(copies.getByRole('listitem')).toHaveCount(1);
  await expect(copies).toContainText('kB');
  await copies.getByRole('button').click();
  await expect(app.page.getByRole('banner')).toContainText('Riverside (backup of');
  await expect(workspace.main().getByText('Members').first()).toBeVisible();
  await expect(workspace.main().getByText('Visitors')).toHaveCount(0);

  await workspace.close();
  await expect(start.workspaces()).toHaveCount(2);
  await app.page
    .getByRole('button', { name: t('start:menu', { name: 'Riverside' }) })
    .last()
    .click();
  await app.page.getByRole('menuitem', { name: t('start:backups') }).click();
  const dialog = app.page.getByRole('dialog', {
    name: t('backups:titleOf', { name: 'Riverside' }),
  });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog
    .getByRole('button', { name: t('backups:restore') })
    .first()
    .click();
  await expect(workspace.main().getByText('Visitors').first()).toBeVisible();
});
