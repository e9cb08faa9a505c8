import type { Locator } from '@playwright/test';
import { interfaceWords } from './page-models/interface-words.ts';
import type { Driver } from './support/driver.ts';
import { expect, test } from './support/test.ts';

const t = interfaceWords('en');

/** Presses Tab until the focus is there. */
async function tabTo(app: Driver, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await app.page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${target.toString()}`);
}

test('a register is made, named and taken back without a mouse', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await test.step('a new workspace', async () => {
    await tabTo(app, page.getByRole('button', { name: t('start:new') }));
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByLabel(t('start:name'))).toBeFocused();
    await keyboard.type('Kirjasto');
    await keyboard.press('Enter');
  });
  await test.step('a register', async () => {
    const add = page.getByRole('main').getByRole('button', { name: t('records:new.registers') });
    await expect(add.first()).toBeVisible();
    await tabTo(app, add.first());
    await keyboard.press('Enter');
    const name = page.getByRole('dialog').getByLabel(t('registers:new.name'));
    await expect(name).toBeVisible();
    await tabTo(app, name);
    await keyboard.type('Lainaajat');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lainaajat');
  });
  await test.step('its name is typed on', async () => {
    await tabTo(app, page.getByRole('main').getByRole('textbox').first());
    await keyboard.press('End');
    await keyboard.type(' ja varaajat');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lainaajat ja varaajat');
  });
  await test.step('undo and redo', async () => {
    const title = page.getByRole('heading', { level: 1 });
    await keyboard.press('Control+Z');
    await expect(title).toHaveText('Lainaajat');
    await keyboard.press('Control+Shift+Z');
    await expect(title).toHaveText('Lainaajat ja varaajat');
  });
});
