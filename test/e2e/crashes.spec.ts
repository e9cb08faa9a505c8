import type { Driver } from './support/driver.ts';
import { expect, test } from './support/test.ts';

async function expectReady(app: Driver): Promise<void> {
  await expect(async () => {
    await expect(app.page.locator('[data-app-state="ready"]')).toBeVisible({ timeout: 1000 });
  }).toPass();
}

test('a second crash in a row is told, with what is safe and what to do', async ({ app }) => {
  await expectReady(app);
  await app.crashPage();
  await expectReady(app);
  app.answerDialog({ kind: 'button', button: 0 });
  await app.crashPage();
  await expectReady(app);
  expect(app.dialogs).toMatchObject([
    {
      kind: 'message',
      message: 'The window has stopped twice in a row',
      buttons: ['Try again', 'Close Seloste'],
    },
  ]);
  app.answerDialog({ kind: 'button', button: 1 });
  await app.crashPage();
  await app.ended();
});
