import { describe, expect, it } from 'vitest';
import { commands } from '#shared/commands/registry.ts';
import type { Command } from '#shared/commands/command.ts';
import { sourceHash } from '#shared/workspace/text-status.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { afterCommand, refusalOf } from '#test/support/run-commands.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const shop = storedShop({}, { languages: ['en', 'fi'] });

function after<Args>(command: Command<Args>, args: Args, before: Workspace = shop): Workspace {
  return afterCommand(before, command, args);
}

function reasonsOf<Args>(command: Command<Args>, args: Args, before: Workspace = shop) {
  return refusalOf(before, command, args);
}

const orders = { type: 'activities', id: 'orders' } as const;
const kauppa = { type: 'parties', id: 'kauppa' } as const;

describe('setting a field', () => {
  it('fills in what has a default', () => {
    const next = after(commands.setField, {
      ...orders,
      path: ['dataUses'],
      value: [{ id: 'name', dataCategory: 'name' }],
    });
    expect(next.activities[0]?.dataUses[0]?.polarity).toBe('processed');
  });

  it('finds an item of a list by its id, and leaves the rest as it was', () => {
    const next = after(commands.setField, {
      ...kauppa,
      path: ['contactPoints', 'mail', 'value'],
      value: 'posti@kauppa.example',
    });
    expect(next.parties[1]?.contactPoints[0]?.value).toBe('posti@kauppa.example');
    expect(next.parties[0]).toBe(shop.parties[0]);
    expect(next.activities).toBe(shop.activities);
  });

  it('takes an optional field away with undefined', () => {
    const titled = after(commands.setField, {
      ...kauppa,
      path: ['title'],
      value: { en: { text: 'Ms' } },
    });
    expect(
      after(commands.setField, { ...kauppa, path: ['title'], value: undefined }, titled),
    ).toEqual(shop);
  });

  it('refuses a value of the wrong form, and says where', () => {
    expect(
      reasonsOf(commands.setField, { ...orders, path: ['operatingSince'], value: '2026-02-30' }),
    ).toEqual([['invalid-date', '/activities/orders/operatingSince']]);
    expect(
      reasonsOf(commands.setField, { type: 'settings', id: '', path: ['languages'], value: [] }),
    ).toEqual([['too-short', '/settings/languages']]);
  });

  it('refuses a chain that leads back to itself', () => {
    const second = after(commands.addRecord, {
      type: 'parties',
      record: { legalName: 'Emo Oy', parent: 'kauppa' },
      name: 'Emo Oy',
    });
    expect(
      reasonsOf(commands.setField, { ...kauppa, path: ['parent'], value: 'emo-oy' }, second),
    ).toEqual([['reference-cycle', '/parties/emo-oy/parent']]);
  });

  it('leaves alone what is gone by now', () => {
    const gone = { type: 'parties', id: 'nobody', path: ['legalName'], value: 'X' } as const;
    expect(after(commands.setField, gone)).toBe(shop);
    expect(after(commands.setField, { ...kauppa, path: ['dpo', 'x', 'y'], value: 1 })).toBe(shop);
  });

  it('keeps pasted text readable in a file', () => {
    const next = after(commands.setField, {
      ...orders,
      path: ['remark'],
      value: 'a\r\nb\u0007\ufeffc',
    });
    expect(next.activities[0]?.remark).toBe('a\nbc');
  });
});

describe('texts in several languages', () => {
  const name = { type: 'registers', id: 'shop', path: ['name'], language: 'fi' } as const;

  it('remember the source that a translation was written beside', () => {
    const next = after(commands.setText, { ...name, text: 'Asiakkaat' });
    expect(next.registers[0]?.name).toEqual({
      en: { text: 'Customers' },
      fi: { text: 'Asiakkaat', sourceHash: sourceHash('Customers') },
    });
  });

  it('are drafts again once a reviewed text changes', () => {
    const written = after(commands.setText, { ...name, text: 'Asiakkaat' });
    const reviewed = after(commands.markReviewed, { ...name, reviewed: true }, written);
    expect(reviewed.registers[0]?.name['fi']?.status).toBe('reviewed');
    const changed = after(commands.setText, { ...name, text: 'Asiakas' }, reviewed);
    expect(changed.registers[0]?.name['fi']?.status).toBe('draft');
  });

  it('begin as a copy of the source', () => {
    const next = after(commands.copySourceText, name);
    expect(next.registers[0]?.name['fi']).toEqual({
      text: 'Customers',
      status: 'draft',
      sourceHash: sourceHash('Customers'),
    });
  });

  it('are no longer there once emptied', () => {
    const written = after(commands.setText, { ...name, text: 'Asiakkaat' });
    expect(after(commands.setText, { ...name, text: '' }, written)).toEqual(shop);
  });

  it('can be written into an optional field that nobody has used yet', () => {
    const next = after(commands.setText, {
      ...kauppa,
      path: ['groupDescription'],
      language: 'en',
      text: 'all shops',
    });
    expect(next.parties[1]?.groupDescription).toEqual({ en: { text: 'all shops' } });
  });
});

describe('items of lists', () => {
  const point = { id: 'mail', channel: 'phone', value: '010' };

  it('get an id that is free in their record', () => {
    const next = after(commands.addItem, {
      ...kauppa,
      path: ['contactPoints'],
      value: point,
      at: 0,
    });
    expect(next.parties[1]?.contactPoints.map(({ id }) => id)).toEqual(['mail-2', 'mail']);
  });

  it('move and go', () => {
    const two = after(commands.addItem, { ...kauppa, path: ['contactPoints'], value: point });
    const moved = after(
      commands.moveItem,
      { ...kauppa, path: ['contactPoints', 'mail-2'], to: 0 },
      two,
    );
    expect(moved.parties[1]?.contactPoints.map(({ id }) => id)).toEqual(['mail-2', 'mail']);
    expect(
      after(commands.removeItem, { ...kauppa, path: ['contactPoints', 'mail-2'] }, moved),
    ).toEqual(shop);
  });

  it('take the exceptions to a data use along', () => {
    const uses = [
      { id: 'name', dataCategory: 'name' },
      { id: 'late', dataCategory: 'name', overrides: ['name'] },
      { id: 'later', dataCategory: 'name', overrides: ['late'] },
      { id: 'other', dataCategory: 'name' },
    ];
    const four = after(commands.setField, { ...orders, path: ['dataUses'], value: uses });
    const next = after(commands.removeItem, { ...orders, path: ['dataUses', 'name'] }, four);
    expect(next.activities[0]?.dataUses.map(({ id }) => id)).toEqual(['other']);
  });

  it('stay while something refers to them', () => {
    const meant = after(commands.setField, {
      type: 'registers',
      id: 'shop',
      path: ['jointArrangements'],
      value: [
        {
          id: 'both',
          parties: [{ kind: 'party', party: 'kauppa' }],
          contact: { party: 'kauppa', contactPoint: 'mail' },
        },
      ],
    });
    expect(
      reasonsOf(commands.removeItem, { ...kauppa, path: ['contactPoints', 'mail'] }, meant),
    ).toEqual([['unknown-item', '/registers/shop/jointArrangements/0/contact/contactPoint']]);
  });
});

describe('findings set aside', () => {
  it('are kept with who, when and why, and can be brought back', () => {
    const next = after(commands.dismissFinding, {
      code: 'no-period',
      record: 'orders',
      field: 'dataUses',
      reason: 'Checked.',
      until: '2027-01-31',
    });
    expect(next.dismissals[0]).toMatchObject({
      id: 'orders-no-period',
      by: 'Aino',
      on: '2026-11-22',
      until: '2027-01-31',
    });
    expect(after(commands.restoreFinding, { dismissal: 'orders-no-period' }, next)).toEqual(shop);
  });
});

it('takes a library item into use once, with what the law says of it', () => {
  const choice = {
    kind: 'dataCategory',
    item: {
      key: 'health.data',
      texts: { fi: 'terveystiedot', sv: 'hälsouppgifter', en: 'health data' },
      sensitivity: { kind: 'special', type: 'health' },
      identifiesDirectly: false,
      freeContent: false,
    },
  } as const;
  const once = after(commands.useLibraryItem, choice);
  const category = once.dataCategories.find(({ id }) => id === 'health-data');
  expect(category?.sensitivity).toEqual({ kind: 'special', type: 'health' });
  expect(category?.name).toEqual({
    text: {
      fi: { text: 'terveystiedot' },
      sv: { text: 'hälsouppgifter' },
      en: { text: 'health data' },
    },
    libraryKey: 'health.data',
  });
  expect(after(commands.useLibraryItem, choice, once)).toBe(once);
});

it('changes settings under the name that they had', () => {
  expect(commands.setSettings.label({ values: { name: 'Puoti' } }, shop)).toEqual({
    key: 'rename.settings',
    params: { name: 'Kauppa', register: '' },
  });
  expect(after(commands.setSettings, { values: { name: 'Puoti' } }).settings.name).toBe('Puoti');
});

it('gives every command an id of its own', () => {
  const ids = Object.values(commands).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
