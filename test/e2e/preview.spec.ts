import { startPage } from './page-models/start-page.ts';
import type { WorkspacePage } from './page-models/workspace-page.ts';
import { expect, test } from './support/test.ts';
import type { Driver } from './support/driver.ts';

const register = /End-user register|Service Desk/;

async function openRegister(app: Driver): Promise<WorkspacePage> {
  const workspace = await startPage(app, 'en').openSample('service-desk');
  await workspace.open('registers', register);
  return workspace;
}

test('a click on a sentence goes to the field that it came from', async ({ app }) => {
  const workspace = await openRegister(app);
  const preview = workspace.preview();
  await preview.language('EN');
  await preview.document().getByText('privacy@palvelutalo.example').first().click();
  await expect(workspace.main().getByRole('heading', { level: 1 })).toHaveText('Palvelutalo Oy');
  const focused = app.page.locator('[data-field*="contactPoints"] :focus');
  await expect(focused.first()).toHaveValue('privacy@palvelutalo.example');
});

test('the document follows the record that is opened', async ({ app }) => {
  const workspace = await openRegister(app);
  const preview = workspace.preview();
  await preview.language('EN');
  await expect(preview.document().locator('h1')).toBeInViewport();
  await workspace.visit('retentionRules', 'r1-conflicts');
  await expect(preview.document().locator('h1')).not.toBeInViewport();
  await expect(
    preview.document().getByText('resolving service-related conflicts').first(),
  ).toBeInViewport();
});

test('what is typed is marked in the document, and brought into sight', async ({ app }) => {
  const workspace = await openRegister(app);
  const preview = workspace.preview();
  await preview.language('EN');
  await workspace.goTo('retention');
  const rule = await workspace.open('retentionRules', 'service-related conflicts');
  await rule.writeIn('statement', { English: 'Copies are kept no longer than the original.' });
  const changed = preview
    .document()
    .locator('.changed', { hasText: 'no longer than the original' });
  await expect(changed.first()).toBeInViewport();
});

test('the language of the document changes, that of the interface does not', async ({ app }) => {
  const workspace = await openRegister(app);
  const preview = workspace.preview();
  const titles = {
    FI: 'Henkilötietojen käsittelyn tarkoitukset',
    SV: 'Ändamål',
    EN: 'Purposes',
  } as const;
  for (const language of ['FI', 'SV', 'EN'] as const) {
    await preview.language(language);
    await expect(preview.document().locator('body')).toContainText(titles[language]);
    await expect(
      app.page.getByRole('link', { name: 'Registers', exact: true }).first(),
    ).toBeVisible();
  }
});
