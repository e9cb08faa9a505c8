// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ActivityCards } from '#renderer/features/registers/activity-cards.tsx';
import { indexOf } from '#shared/workspace/record-index.ts';
import { openPage } from '#test/support/form-page.tsx';
import { storedShop } from '#test/support/stored-shop.ts';

const text = (words: string) => ({ en: { text: words } });
const shop = storedShop({
  activities: [
    { id: 'orders', order: 1 },
    {
      id: 'hosting',
      register: 'shop',
      name: text('Hosting'),
      purpose: { text: text('hosting for others') },
      order: 2,
      role: { state: 'answered', value: 'processor' },
    },
    {
      id: 'returns',
      register: 'shop',
      name: text('Returns'),
      purpose: { text: text('taking goods back') },
      order: 3,
    },
  ],
});

async function openCards() {
  const opened = await openPage(shop, <ActivityCards register="shop" title="Purposes" />, {
    address: 'registers/shop',
  });
  const cards = await screen.findByRole('list', { name: 'Purposes' });
  return {
    ...opened,
    names: () =>
      within(cards)
        .getAllByRole('link')
        .map((link) => link.firstChild?.textContent),
    card: (name: string) => {
      const card = within(cards)
        .getByRole('link', { name: new RegExp(`^${name}`) })
        .closest('li');
      if (card === null) throw new Error(`No card of ${name}`);
      return card;
    },
    ids: () =>
      indexOf(opened.store.getState().workspace)
        .activitiesOf('shop')
        .map(({ id }) => id),
  };
}

const factsOf = (card: HTMLElement) =>
  within(card)
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);

describe('the cards of purposes', () => {
  it('stand in the order in which the notice counts them', async () => {
    const { names } = await openCards();
    expect(names()).toEqual(['Orders', 'Hosting', 'Returns']);
  });

  it('tell role, legal bases and how much data', async () => {
    const { card } = await openCards();
    expect(factsOf(card('Orders'))).toEqual(['Controller', '(b) Contract', '1 category']);
  });

  it('say what is still open', async () => {
    const { card } = await openCards();
    expect(factsOf(card('Returns'))).toEqual(['Not stated', 'No legal basis yet', 'No data yet']);
  });

  it('ask no legal basis of a processor', async () => {
    const { card } = await openCards();
    expect(factsOf(card('Hosting'))).toEqual(['Processor', 'No data yet']);
  });

  it('lead to the activity', async () => {
    const { card } = await openCards();
    const link = within(card('Returns')).getByRole('link');
    expect(link.getAttribute('href')).toBe('#/w/shop/activities/returns');
  });

  it('change places by buttons, as one step that can be undone', async () => {
    const { user, ids, store } = await openCards();
    await user.click(screen.getByRole('button', { name: 'Move up: Returns' }));
    expect(ids()).toEqual(['orders', 'returns', 'hosting']);
    store.undo();
    expect(ids()).toEqual(['orders', 'hosting', 'returns']);
  });

  it('cannot be moved beyond the first and the last place', async () => {
    await openCards();
    const isDisabled = (name: string) =>
      screen.getByRole<HTMLButtonElement>('button', { name }).disabled;
    expect([isDisabled('Move up: Orders'), isDisabled('Move down: Returns')]).toEqual([true, true]);
  });
});
