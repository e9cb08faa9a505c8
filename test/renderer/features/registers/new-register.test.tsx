// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadTemplates } from '#renderer/features/registers/register-templates.ts';
import { RegistersScreen } from '#renderer/features/registers/registers-screen.tsx';
import { openPage } from '#test/support/form-page.tsx';
import { projectFiles } from '#test/support/project-files.ts';
import { storedShop } from '#test/support/stored-shop.ts';

async function openDialog() {
  const opened = await openPage(storedShop(), <RegistersScreen />, { address: 'registers' });
  await opened.user.click(await screen.findByRole('button', { name: 'Add a register' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add a register' });
  await within(dialog).findByRole('radio', { name: 'An empty register' });
  return {
    ...opened,
    dialog,
    registers: () => opened.store.getState().workspace.registers.map(({ id }) => id),
  };
}

describe('adding a register', () => {
  it('offers every template', async () => {
    const ids = (await loadTemplates()).map(({ id }) => id);
    const files = projectFiles()
      .map((path) => /^templates\/activities\/[^/]+\/([^/]+)\.json$/.exec(path)?.[1])
      .filter((id) => id !== undefined);
    expect(ids.toSorted()).toEqual(files.toSorted());
  });

  it('begins with a name alone, and opens the register', async () => {
    const { user, dialog, registers } = await openDialog();
    await user.type(
      within(dialog).getByRole('textbox', { name: 'Name of the register' }),
      'Visitors',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Add the register' }));
    expect(registers()).toEqual(['shop', 'visitors']);
    expect(window.location.hash).toBe('#/w/shop/registers/visitors');
  });

  it('asks for a name first', async () => {
    const { dialog } = await openDialog();
    const add = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Add the register' });
    expect(add.disabled).toBe(true);
  });

  it('begins from a template with the controller of the other registers', async () => {
    const { user, dialog, store, registers } = await openDialog();
    await user.click(within(dialog).getByRole('radio', { name: 'Camera surveillance register' }));
    await user.click(within(dialog).getByRole('button', { name: 'Add the register' }));
    await expect.poll(registers).toEqual(['camera-surveillance-register', 'shop']);
    const { workspace } = store.getState();
    expect(workspace.registers[0]?.controllers[0]?.party).toEqual({
      kind: 'party',
      party: 'kauppa',
    });
    store.undo();
    expect(registers()).toEqual(['shop']);
  });
});
