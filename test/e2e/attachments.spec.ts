import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import { interfaceWords } from './page-models/interface-words.ts';
import { startPage } from './page-models/start-page.ts';
import { expect, test } from './support/test.ts';

const t = interfaceWords('en');

test('a file is attached to a record, travels with the workspace and is saved out again', async ({
  app,
  folder,
}) => {
  const contract = join(folder, 'agreement.pdf');
  // So uniform that packing it is suspicious; it must still travel.
  const content = Buffer.alloc(300_000, 'a');
  writeFileSync(contract, content);
  const workspace = await startPage(app, 'en').create({ name: 'Riverside', languages: [] });
  await workspace.goTo('parties');
  await workspace.add('parties', 'Carrier Ltd');
  const section = app.page.getByRole('region', { name: t('attachments:title') });
  const files = section.getByRole('list');

  app.answerDialog({ kind: 'path', path: contract });
  await section.getByRole('button', { name: t('attachments:attach') }).click();
  await expect(files.getByRole('link', { name: 'agreement.pdf' })).toBeVisible();
  await expect(files).toContainText('300 kB');

  await app.page.keyboard.press('Control+Z');
  await expect(files).toHaveCount(0);
  await app.page.keyboard.press('Control+Shift+Z');
  await expect(files.getByRole('link', { name: 'agreement.pdf' })).toBeVisible();
  await workspace.stored();

  await app.relaunch();
  await startPage(app, 'en').open('Riverside');
  const copy = join(folder, 'riverside.seloste');
  await workspace.saveCopy(copy);
  await expect(() => {
    const opened = openWorkspace(readFileSync(copy));
    expect(opened.ok && opened.value.attachments.size).toBe(1);
  }).toPass();

  await workspace.goTo('documents');
  await workspace.goToTab('attachments');
  await workspace.main().getByText('agreement.pdf').first().click();
  app.answerDialog({ kind: 'path', path: join(folder, 'out.pdf') });
  await workspace
    .main()
    .getByRole('button', { name: t('attachments:save') })
    .click();
  await expect.poll(() => app.dialogs.length).toBe(3);
  await expect(() => {
    expect(readFileSync(join(folder, 'out.pdf')).equals(content)).toBe(true);
  }).toPass();
});

test('a file is attached from the list of attachments', async ({ app, folder }) => {
  const path = join(folder, 'decision.txt');
  writeFileSync(path, 'decided');
  const workspace = await startPage(app, 'en').create({ name: 'Riverside', languages: [] });
  await workspace.goTo('documents');
  await workspace.goToTab('attachments');
  app.answerDialog({ kind: 'path', path });
  await workspace
    .main()
    .getByRole('button', { name: t('attachments:attach') })
    .first()
    .click();
  await expect(workspace.main().getByText('decision.txt').first()).toBeVisible();
});
