// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ActivitiesScreen } from '#renderer/features/activities/activities-screen.tsx';
import {
  activitySections,
  sectionOfField,
} from '#renderer/features/activities/activity-sections.ts';
import { fieldKey } from '#renderer/session/focused-field.ts';
import { openAll, openPage, pick } from '#test/support/form-page.tsx';
import { storedShop } from '#test/support/stored-shop.ts';

async function openActivity(...changes: Parameters<typeof storedShop>) {
  const opened = await openPage(storedShop(...changes), <ActivitiesScreen />, {
    address: 'activities/orders',
  });
  await screen.findByRole('heading', { level: 1, name: 'Orders' });
  const stored = () =>
    opened.store.getState().workspace.activities.find(({ id }) => id === 'orders');
  return { ...opened, stored };
}

describe('the page of an activity', () => {
  it('asks for the role first', async () => {
    await openActivity();
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      'Role',
      'Purpose',
      'Legal bases',
    ]);
    expect(headings).toHaveLength(activitySections.length);
  });

  it('asks on whose behalf once the role is that of a processor', async () => {
    await openActivity();
    const behalf = () => screen.queryByRole('group', { name: 'On behalf of others' });
    expect(behalf()).toBeNull();
    await pick(screen.getByRole('combobox', { name: 'Role' }), 'Processor');
    expect(behalf()).not.toBeNull();
  });

  it('shows every field of the activity', async () => {
    const { page, stored } = await openActivity();
    openAll(page.container);
    const isShown = (path: readonly string[]): boolean =>
      page.container.querySelector(
        `[data-field="${fieldKey({ type: 'activities', id: 'orders', path })}"]`,
      ) !== null;
    const { dpia, ...rest } = stored() ?? {};
    const paths = [
      ...Object.keys(rest).map((field) => [field]),
      ...Object.keys(dpia ?? {}).map((field) => ['dpia', field]),
    ].filter((path) => path.join('/') !== 'dpia/criteria');
    expect(paths.filter((path) => !isShown(path))).toEqual([]);
  });

  it('names the register and the documents that tell of it', async () => {
    await openActivity();
    const links = screen
      .getAllByRole('link', { name: /Customers/ })
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#/w/shop/registers/shop', '#/w/shop/documents/notices/shop-notice']);
  });

  it('judges it as if a notice told of it alone', async () => {
    await openActivity();
    const bar = screen.getByRole('group', { name: 'What Articles 13 and 14 ask for' });
    expect(within(bar).getByRole('button', { name: /told/ })).toBeDefined();
    expect(within(bar).queryByRole('button', { name: /missing/ })).toBeNull();
  });
});

describe('the section of a field', () => {
  it('is the last one for fields that no section names', () => {
    expect([sectionOfField('dpia/needed'), sectionOfField('links/0')]).toEqual(['dpia', 'extent']);
  });
});
