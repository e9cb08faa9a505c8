import { expect, test } from './support/test.ts';

test('starts, and its page is ready', async ({ app }) => {
  await expect(app.page.locator('[data-app-state="ready"]')).toBeVisible();
  expect(await app.page.title()).toContain('Seloste');
});
