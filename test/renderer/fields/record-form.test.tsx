// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fieldKey, focusField } from '#renderer/session/focused-field.ts';
import { recordTypes } from '#shared/model/ids.ts';
import { openAll, openForm, pick } from '#test/support/form-page.tsx';
import { readWorkspace } from '#test/support/reference-case.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const shop = storedShop();
const kunta = readWorkspace('templates/samples/kunta.json');
const activity = { type: 'activities', id: 'orders' } as const;
const carrier = { type: 'parties', id: 'carrier', fields: ['legalName', 'tradeName'] } as const;

describe('the form of a record', () => {
  it.each(recordTypes.filter((type) => kunta[type].length > 0))(
    'shows every field of %s',
    async (type) => {
      const [record] = kunta[type];
      const id = record?.id ?? '';
      const { page } = await openForm(kunta, { type, id });
      openAll(page.container);
      const missing = Object.keys(record ?? {}).filter(
        (field) =>
          page.container.querySelector(
            `[data-field="${fieldKey({ type, id, path: [field] })}"]`,
          ) === null,
      );
      expect(missing).toEqual([]);
    },
  );

  it('stores a line once the person leaves it', async () => {
    const { user, stored } = await openForm(shop, carrier);
    const name = screen.getByRole('textbox', { name: 'Legal name' });
    await user.clear(name);
    await user.type(name, 'Rahti Oy');
    await user.tab();
    expect(stored('legalName')).toBe('Rahti Oy');
  });

  it('stores what is typed after a pause, without leaving', async () => {
    const { user, stored } = await openForm(shop, carrier);
    await user.type(screen.getByRole('textbox', { name: 'Trade name' }), 'Rahti');
    await expect.poll(() => stored('tradeName')).toBe('Rahti');
  });

  it('follows an undo', async () => {
    const { user, store } = await openForm(shop, carrier);
    const name = screen.getByRole('textbox', { name: 'Legal name' });
    await user.type(name, ' Ab');
    await user.tab();
    store.undo();
    await expect.poll(() => (name as HTMLInputElement).value).toBe('Kuljetus Oy');
  });

  it('opens what hides the field that the window shows', async () => {
    await openForm(shop, { ...activity, fields: ['legalBases'] });
    expect(screen.queryByRole('textbox', { name: 'Why this basis applies: English' })).toBeNull();
    focusField({ ...activity, path: ['legalBases', 'contract', 'justification'] });
    expect(
      await screen.findByRole('textbox', { name: 'Why this basis applies: English' }),
    ).toBeDefined();
  });
});

describe('an answer', () => {
  it('is given, left open or declined in one list', async () => {
    const { stored } = await openForm(shop, { ...activity, fields: ['role'] });
    const role = screen.getByRole('combobox', { name: 'Role' });
    await pick(role, 'Unknown');
    expect(stored('role')).toEqual({ state: 'unknown' });
    await pick(role, 'Processor');
    expect(stored('role')).toEqual({ state: 'answered', value: 'processor' });
  });

  it('takes a reason why it does not apply', async () => {
    const { user, stored } = await openForm(shop, { ...carrier, fields: ['establishedInEea'] });
    await pick(screen.getByRole('combobox', { name: 'Established in the EEA' }), /Not applicable/);
    await user.type(
      screen.getByRole('textbox', { name: 'Established in the EEA: why it does not apply' }),
      'A person.',
    );
    await user.tab();
    expect(stored('establishedInEea')).toEqual({ state: 'notApplicable', reason: 'A person.' });
  });

  it('gives back its value when somebody leaves it open and returns', async () => {
    const { user, stored } = await openForm(shop, { ...activity, fields: ['provision'] });
    const before = stored('provision');
    const state = screen.getByRole('combobox', {
      name: 'Whether data must be given: state of the answer',
    });
    await user.selectOptions(state, 'Unknown');
    expect(stored('provision')).toEqual({ state: 'unknown' });
    await user.selectOptions(state, 'Stated');
    expect(stored('provision')).toEqual(before);
  });
});

describe('a legal basis', () => {
  it('asks for what the chosen basis needs', async () => {
    const { user } = await openForm(shop, { ...activity, fields: ['legalBases'] });
    await user.click(screen.getByRole('button', { name: '(b) Contract' }));
    const item = screen.getByRole('group', { name: '(b) Contract' });
    expect(within(item).queryByRole('group', { name: 'Legitimate interests pursued' })).toBeNull();
    await pick(
      within(item).getByRole('combobox', { name: 'Legal basis' }),
      '(f) Legitimate interests',
    );
    expect(
      await screen.findByRole('group', { name: 'Legitimate interests pursued' }),
    ).toBeDefined();
    expect(screen.getByRole('group', { name: 'Balancing test' })).toBeDefined();
  });
});

describe('a list', () => {
  it('adds, moves and removes by keyboard', async () => {
    const { user, stored } = await openForm(shop, { ...activity, fields: ['legalBases'] });
    screen.getByRole('button', { name: 'Add a legal basis' }).focus();
    await user.keyboard('{Enter}');
    expect(stored('legalBases')).toHaveLength(2);
    screen.getByRole('button', { name: 'Move up: Nothing filled in yet' }).focus();
    await user.keyboard('{Enter}');
    expect(stored('legalBases', 'contract')).toEqual((stored('legalBases') as unknown[])[1]);
    screen.getByRole('button', { name: 'Remove: Nothing filled in yet' }).focus();
    await user.keyboard('{Enter}');
    expect(stored('legalBases')).toHaveLength(1);
  });

  it('keeps an item out of the record until what it needs is chosen', async () => {
    const { page, user, stored } = await openForm(shop, {
      ...carrier,
      id: 'kauppa',
      fields: ['representatives'],
    });
    openAll(page.container);
    await user.click(screen.getByRole('button', { name: 'Add a representative' }));
    expect(stored('representatives')).toEqual([]);
    expect(screen.getByText(/Not stored yet/)).toBeDefined();
    await pick(screen.getByRole('combobox', { name: 'Representative' }), 'Kuljetus Oy');
    expect(stored('representatives')).toMatchObject([{ party: 'carrier', for: 'EU' }]);
    expect(screen.queryByText(/Not stored yet/)).toBeNull();
  });

  it('fills in the item itself when what was chosen for it had to wait for more', async () => {
    const { user, stored } = await openForm(shop, { ...activity, fields: ['beneficiaries'] });
    await user.click(screen.getByRole('button', { name: 'Add a beneficiary' }));
    await pick(screen.getByRole('combobox', { name: 'Whom it serves' }), 'A party');
    expect(stored('beneficiaries')).toEqual([{ kind: 'notStated' }]);
    await pick(screen.getByRole('combobox', { name: 'Party' }), 'Kuljetus Oy');
    expect(stored('beneficiaries')).toEqual([{ kind: 'party', party: 'carrier' }]);
  });
});

describe('a field that is seldom needed', () => {
  const role = 'Role: English';

  it('stays where it is filled in until “More” is closed', async () => {
    const { page, user } = await openForm(shop, { ...carrier, fields: ['kind', 'title'] });
    openAll(page.container);
    const input = screen.getByRole('textbox', { name: role });
    await user.type(input, 'carrier');
    await user.tab();
    expect(screen.getByRole('textbox', { name: role })).toBe(input);
    await user.click(screen.getByRole('button', { name: /more field/ }));
    expect(screen.getByRole('textbox', { name: role })).toBeDefined();
    expect(screen.queryByRole('button', { name: /more field/ })).toBeNull();
  });

  it('does not go away under the hands of who empties it', async () => {
    const titled = storedShop({ parties: [{ id: 'carrier', title: { en: { text: 'carrier' } } }] });
    const { user, stored } = await openForm(titled, { ...carrier, fields: ['kind', 'title'] });
    const input = screen.getByRole('textbox', { name: role });
    await user.clear(input);
    await user.tab();
    expect(stored('title', 'en')).toBeUndefined();
    expect(screen.getByRole('textbox', { name: role })).toBe(input);
  });
});
