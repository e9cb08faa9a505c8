import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/commands/command.ts';
import { consequencesOf, usesOf } from '#shared/commands/delete-record.ts';
import { commands } from '#shared/commands/registry.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { afterCommand, refusalOf } from '#test/support/run-commands.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const shop = storedShop();

function after<Args>(command: Command<Args>, args: Args, before: Workspace = shop): Workspace {
  return afterCommand(before, command, args);
}

function reasonsOf<Args>(command: Command<Args>, args: Args, before: Workspace = shop) {
  return refusalOf(before, command, args);
}

const orders = { type: 'activities', id: 'orders' } as const;

describe('records', () => {
  it('get a readable id that nothing in the workspace has', () => {
    const record = { legalName: 'Åkerö & Söner Ab' };
    const once = after(commands.addRecord, { type: 'parties', record, name: record.legalName });
    const twice = after(
      commands.addRecord,
      { type: 'systems', record: {}, name: 'Akero Soner AB' },
      once,
    );
    expect(twice.parties[0]?.id).toBe('akero-soner-ab');
    expect(twice.systems[0]?.id).toBe('akero-soner-ab-2');
    const unnamed = after(commands.addRecord, { type: 'systems', record: {}, name: '日本' });
    expect(unnamed.systems[0]?.id).toBe('system');
  });

  it('are copied with a number behind their id', () => {
    const next = after(commands.duplicateRecord, orders);
    expect(next.activities.map(({ id }) => id)).toEqual(['orders', 'orders-2']);
  });

  it('tell who uses them, and stay while they are used', () => {
    expect(usesOf(shop, 'name')).toEqual([{ type: 'activities', ids: ['orders'] }]);
    expect(
      reasonsOf(commands.deleteRecord, { type: 'dataCategories', id: 'name', uses: 'refuse' }),
    ).toEqual([['dangling-reference', '/activities/orders/dataUses/0/dataCategory']]);
  });

  it('go with the smallest item that cannot be without them', () => {
    const target = { type: 'dataCategories', id: 'name' } as const;
    expect(consequencesOf(shop, target)).toEqual({ deleted: [], changed: [orders] });
    const next = after(commands.deleteRecord, { ...target, uses: 'release' });
    expect(next.dataCategories).toEqual([]);
    expect(next.activities[0]?.dataUses).toEqual([]);
  });

  it('take along what belongs to them', () => {
    const target = { type: 'registers', id: 'shop' } as const;
    const next = after(commands.deleteRecord, { ...target, uses: 'release' });
    expect(
      consequencesOf(shop, target)
        .deleted.map(({ id }) => id)
        .sort(),
    ).toEqual(['customer', 'delivery', 'first', 'locks', 'orders', 'shop-notice', 'two-years']);
    expect(next.parties).toEqual(shop.parties);
    expect(next.measures).toEqual([]);
  });

  it('never leave an exception without its rule, nor a rule for all that was for one', () => {
    const exception = after(commands.addRecord, {
      type: 'retentionRules',
      record: {
        register: 'shop',
        overrides: ['two-years'],
        scope: { activities: { kind: 'only', ids: ['orders'] } },
      },
      name: 'Exception',
    });
    const withoutRule = after(
      commands.deleteRecord,
      { type: 'retentionRules', id: 'two-years', uses: 'release' },
      exception,
    );
    expect(withoutRule.retentionRules).toEqual([]);
    const withoutActivity = after(commands.deleteRecord, { ...orders, uses: 'release' }, exception);
    expect(withoutActivity.retentionRules[0]?.scope.activities).toEqual({ kind: 'notStated' });
  });

  it('leave their words behind where a vocabulary item was used', () => {
    const word = after(commands.addRecord, {
      type: 'vocabulary',
      record: { kind: 'purpose', texts: { en: { text: 'delivery' } } },
      name: 'delivery word',
    });
    const used = after(
      commands.setField,
      { ...orders, path: ['purpose'], value: { item: 'delivery-word' } },
      word,
    );
    const next = after(
      commands.deleteRecord,
      { type: 'vocabulary', id: 'delivery-word', uses: 'release' },
      used,
    );
    expect(next.activities[0]?.purpose).toEqual({ text: { en: { text: 'delivery' } }, forms: {} });
  });
});

describe('the place of an activity', () => {
  const ordered = storedShop({
    activities: [
      { id: 'orders', order: 5 },
      { id: 'returns', register: 'shop', name: {}, purpose: { text: {} }, order: 9 },
      { id: 'billing', register: 'shop', name: {}, purpose: { text: {} }, order: 9 },
      { id: 'doors', register: 'gate', name: {}, purpose: { text: {} }, order: 7 },
    ],
    registers: [{ id: 'gate', name: {} }],
  });
  const places = ({ activities }: Workspace) =>
    Object.fromEntries(activities.map(({ id, order }) => [id, order]));

  it('is changed among those of its register, which are numbered anew', () => {
    expect(places(after(commands.moveActivity, { id: 'returns', to: 0 }, ordered))).toEqual({
      billing: 3,
      doors: 7,
      orders: 2,
      returns: 1,
    });
  });

  it('is the last one for a place beyond the end', () => {
    expect(places(after(commands.moveActivity, { id: 'orders', to: 9 }, ordered))).toEqual({
      billing: 1,
      doors: 7,
      orders: 3,
      returns: 2,
    });
  });

  it('stays what it is when the activity is gone', () => {
    expect(after(commands.moveActivity, { id: 'gone', to: 0 }, ordered)).toEqual(ordered);
  });
});
