// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { registerSections, sectionOf } from '#renderer/features/registers/register-sections.ts';
import { RegistersScreen } from '#renderer/features/registers/registers-screen.tsx';
import { fieldKey } from '#renderer/session/focused-field.ts';
import { openPage } from '#test/support/form-page.tsx';
import { readWorkspace } from '#test/support/reference-case.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const shop = storedShop();
const kunta = readWorkspace('templates/samples/kunta.json');

describe('the page of a register', () => {
  it('has a section for each part of the notice, in its order, and links to each', async () => {
    const { page } = await openPage(shop, <RegistersScreen />, { address: 'registers/shop' });
    const keys = [...page.container.querySelectorAll<HTMLElement>('section[data-section]')].map(
      ({ dataset }) => dataset['section'],
    );
    expect(keys).toEqual(registerSections);
    const links = within(screen.getByRole('navigation', { name: 'Sections' }))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(registerSections.map((key) => `#/w/shop/registers/shop/${key}`));
  });

  it('shows every field of the register', async () => {
    const { page } = await openPage(kunta, <RegistersScreen />, {
      address: 'registers/personnel',
    });
    for (const button of screen.getAllByText(/more field|as a whole/)) fireEvent.click(button);
    const register = kunta.registers.find(({ id }) => id === 'personnel');
    const missing = Object.keys(register ?? {}).filter(
      (field) =>
        page.container.querySelector(
          `[data-field="${fieldKey({ type: 'registers', id: 'personnel', path: [field] })}"]`,
        ) === null,
    );
    expect(missing).toEqual([]);
  });

  it('tells which points of the law are missing, and leads to where they are answered', async () => {
    const open = storedShop({ activities: [{ id: 'orders', legalBases: [] }] });
    const { user } = await openPage(open, <RegistersScreen />, { address: 'registers/shop' });
    const bar = await screen.findByRole('group', { name: 'What Articles 13 and 14 ask for' });
    await user.click(within(bar).getByRole('button', { name: /missing/ }));
    expect(within(bar).getByText('Legal basis for the processing')).toBeDefined();
    await user.click(within(bar).getByRole('button', { name: /Orders.*Legal bas[ei]s/ }));
    expect(window.location.hash).toBe('#/w/shop/activities/orders');
  });

  it('says what to do where a section is empty', async () => {
    const empty = storedShop({ registers: [{ id: 'archive', name: { en: { text: 'Archive' } } }] });
    await openPage(empty, <RegistersScreen />, { address: 'registers/archive' });
    expect(await screen.findByText(/^No purposes yet\./)).toBeDefined();
    expect(screen.getByText(/Name a controller first/)).toBeDefined();
  });
});

describe('the section of a finding', () => {
  it('is where the field stands, or the records of its type', () => {
    expect([
      sectionOf({ type: 'registers', field: 'controllers/kauppa/rule' }),
      sectionOf({ type: 'activities', field: 'dataUses/name' }),
      sectionOf({ type: 'activities', field: 'purpose' }),
      sectionOf({ type: 'transfers', field: 'mechanisms' }),
      sectionOf({ type: 'registers', field: 'status' }),
    ]).toEqual(['controllers', 'data', 'purposes', 'transfers', 'review']);
  });
});
