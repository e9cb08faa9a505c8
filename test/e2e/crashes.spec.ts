import { startPage } from './page-models/start-page.ts';
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

test('a page that dies in the middle of typing loses the last second at most', async ({ app }) => {
  const workspace = await startPage(app, 'en').create({ name: 'Riverside', languages: [] });
  await workspace.goTo('parties');
  const party = await workspace.add('parties', 'Carrier Ltd');
  const field = party.text('registrationNumber');
  await field.click();
  const written: { readonly at: number; readonly letters: number }[] = [];
  for (let letters = 1; letters <= 60; letters += 1) {
    await field.press(String(letters % 10), { delay: 30 });
    written.push({ at: performance.now(), letters });
  }
  const died = performance.now();
  await app.crashPage();
  await expectReady(app);

  const safe = written.filter(({ at }) => died - at > 1000).at(-1)?.letters ?? 0;
  expect(safe).toBeGreaterThan(0);
  const again = await startPage(app, 'en').open('Riverside');
  await again.goTo('parties');
  const value = await (
    await again.open('parties', 'Carrier Ltd')
  )
    .text('registrationNumber')
    .inputValue();
  expect(value.length).toBeGreaterThanOrEqual(safe);
  expect(value).toBe('1234567890'.repeat(6).slice(0, value.length));
});
