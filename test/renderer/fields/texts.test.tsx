// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openForm, pick } from '#test/support/form-page.tsx';
import { storedShop } from '#test/support/stored-shop.ts';
import { sourceHash } from '#shared/workspace/text-status.ts';

const shop = { ...storedShop(), settings: { ...storedShop().settings, languages: ['en', 'fi'] } };
const activity = { type: 'activities', id: 'orders' } as const;
const named = { ...activity, fields: ['name'] };
const purposed = { ...activity, fields: ['purpose'] };

/** The field "Short name". */
function nameField() {
  return within(screen.getByRole('group', { name: 'Short name' }));
}

describe('a localized text', () => {
  it('tells for each language how far it has come', async () => {
    await openForm(shop, named);
    const tabs = nameField().getAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual(['English draft', 'Finnish missing']);
  });

  it('starts a translation from the source, and remembers what it was made from', async () => {
    const { user, stored } = await openForm(shop, named);
    await user.click(nameField().getByRole('tab', { name: /Finnish/ }));
    await user.click(nameField().getByRole('button', { name: 'Copy as a start: English' }));
    const entry = { text: 'Orders', status: 'draft', sourceHash: sourceHash('Orders') };
    expect(stored('name', 'fi')).toEqual(entry);
    const box = nameField().getByRole('textbox', { name: 'Short name: Finnish' });
    expect(box.getAttribute('lang')).toBe('fi');
    await user.clear(box);
    await user.type(box, 'Tilaukset');
    await user.click(nameField().getByRole('button', { name: 'Mark as reviewed' }));
    expect(stored('name', 'fi')).toEqual({ ...entry, text: 'Tilaukset', status: 'reviewed' });
  });

  it('shows a translation as behind once its source changes', async () => {
    const { user } = await openForm(shop, named);
    await user.click(nameField().getByRole('tab', { name: /Finnish/ }));
    await user.click(nameField().getByRole('button', { name: 'Copy as a start: English' }));
    await user.click(nameField().getByRole('tab', { name: /English/ }));
    await user.type(nameField().getByRole('textbox', { name: 'Short name: English' }), ' and more');
    await user.click(nameField().getByRole('tab', { name: /Finnish/ }));
    expect(nameField().getByRole('tab', { name: /Finnish/ }).textContent).toBe(
      'Finnish source has changed',
    );
  });
});

describe('a wording', () => {
  it('is found in the library in the language of the interface and copied', async () => {
    const { user, stored } = await openForm(shop, { ...purposed, language: 'fi' });
    await user.click(screen.getByRole('button', { name: 'Valitse muu ilmaus' }));
    const search = screen.getByRole('combobox', { name: 'Käsittelyn tarkoitus' });
    await user.type(search, 'asiakaspalvlu');
    await pick(search, /asiakaspalvelu/);
    expect(stored('purpose', 'libraryKey')).toBeTypeOf('string');
    expect(stored('purpose', 'text', 'sv', 'text')).toBeTypeOf('string');
  });

  it('is one’s own where the library has none', async () => {
    const { user, stored } = await openForm(shop, purposed);
    await user.click(screen.getByRole('button', { name: 'Choose other words' }));
    const search = screen.getByRole('combobox', { name: 'Purpose of the processing' });
    await user.type(search, 'lending bicycles');
    await pick(search, 'Add “lending bicycles” as my own');
    expect(stored('purpose')).toEqual({ text: { en: { text: 'lending bicycles' } } });
  });
});

describe('a reference', () => {
  it('makes in place what is not there yet', async () => {
    const { user, stored, store } = await openForm(shop, { ...activity, fields: ['systems'] });
    const systems = screen.getByRole('combobox', { name: 'Systems used' });
    await user.type(systems, 'Parcel tracker');
    await pick(systems, /Add “Parcel tracker”/);
    expect(stored('systems')).toEqual(['parcel-tracker']);
    expect(store.getState().workspace.systems.map(({ name }) => name)).toContain('Parcel tracker');
  });
});
