// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataSection } from '#renderer/features/registers/data-section.tsx';
import { openPage, pick } from '#test/support/form-page.tsx';
import { storedShop } from '#test/support/stored-shop.ts';

const shop = storedShop({
  dataCategories: [
    { id: 'email', name: { text: { en: { text: 'e-mail address' } } } },
    { id: 'phone', name: { text: { en: { text: 'telephone number' } } } },
  ],
  activities: [
    {
      id: 'marketing',
      register: 'shop',
      name: { en: { text: 'Marketing' } },
      purpose: { text: { en: { text: 'telling of offers' } } },
      order: 1,
      dataUses: [{ id: 'email', dataCategory: 'email', polarity: 'seenNotStored' }],
    },
  ],
});

async function openMatrix() {
  const opened = await openPage(shop, <DataSection register="shop" title="Personal data" />, {
    address: 'registers/shop',
  });
  const matrix = await screen.findByRole('region', { name: 'Purposes and data' });
  const usesOf = (activity: string) =>
    opened.store.getState().workspace.activities.find(({ id }) => id === activity)?.dataUses ?? [];
  return { ...opened, matrix, usesOf };
}

describe('the matrix of purposes and data', () => {
  it('has activities as rows and the data that they use as columns', async () => {
    const { matrix } = await openMatrix();
    const names = (role: string) =>
      within(matrix)
        .getAllByRole(role)
        .map(({ textContent }) => textContent);
    expect(names('rowheader')).toEqual(['Orders', 'Marketing']);
    expect(names('columnheader')).toEqual(['Activity', 'name', 'e-mail address']);
  });

  it('tells in each cell what becomes of the data', async () => {
    const { matrix } = await openMatrix();
    const labels = within(matrix)
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'))
      .filter((label) => label !== null);
    expect(labels).toEqual([
      'name: processed for “Orders”',
      'Use “e-mail address” for “Orders”',
      'Use “name” for “Marketing”',
      'e-mail address: seen but not stored in “Marketing”',
    ]);
  });

  it('uses data for a purpose at a press, and opens what can be said of it', async () => {
    const { user, usesOf } = await openMatrix();
    await user.click(screen.getByRole('button', { name: 'Use “e-mail address” for “Orders”' }));
    expect(usesOf('orders').map(({ dataCategory }) => dataCategory)).toEqual(['name', 'email']);
    const drawer = await screen.findByRole('dialog', { name: 'Data for a purpose' });
    expect(within(drawer).getByText('Orders')).toBeDefined();
    const why = await within(drawer).findByRole('textbox', {
      name: 'Why it is needed: English',
    });
    await user.type(why, 'To tell of the delivery.');
    await user.tab();
    await expect
      .poll(() => usesOf('orders')[1]?.necessity['en']?.text)
      .toBe('To tell of the delivery.');
  });

  it('takes data away from a purpose', async () => {
    const { user, usesOf } = await openMatrix();
    await user.click(screen.getByRole('button', { name: 'name: processed for “Orders”' }));
    const remove = await screen.findByRole('button', { name: 'Remove from this purpose' });
    await user.click(remove);
    expect(usesOf('orders')).toEqual([]);
  });

  it('takes one more category as a column, to be marked', async () => {
    const { user, usesOf } = await openMatrix();
    await pick(screen.getByRole('combobox', { name: /^Add a category/ }), /telephone number/);
    await user.click(
      await screen.findByRole('button', { name: 'Use “telephone number” for “Marketing”' }),
    );
    expect(usesOf('marketing').map(({ dataCategory }) => dataCategory)).toEqual(['email', 'phone']);
  });
});
