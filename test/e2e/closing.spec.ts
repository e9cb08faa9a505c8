import { expect, test } from './support/test.ts';

test('closes when its page has stored what is pending, and starts again', async ({ app }) => {
  await expect(app.page.locator('[data-app-state="ready"]')).toBeVisible();
  await app.relaunch();
  await expect(app.page.locator('[data-app-state="ready"]')).toBeVisible();
  expect(app.dialogs).toEqual([]);
});

test('asks the person when its page does not answer, and closes if told to', async ({ app }) => {
  await expect(app.page.locator('[data-app-state="ready"]')).toBeVisible();
  await app.page.evaluate(() => {
    // A page that is busy for ever.
    setTimeout(() => {
      for (;;);
    });
  });
  await app.pressClose();
  app.answerDialog({ kind: 'button', button: 0 });
  await app.ended();
  expect(app.dialogs).toMatchObject([
    {
      kind: 'message',
      buttons: ['Close anyway', 'Cancel'],
      message: 'Seloste has not yet stored everything',
    },
  ]);
});
