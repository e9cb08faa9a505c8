import { describe, expect, it } from 'vitest';
import { commands } from '#shared/commands/registry.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import { openWorkspaceStore } from '#renderer/storage/workspace-store.ts';
import { createCountingIds, createFixedClock } from '#test/support/fixed-clock.ts';
import { createMemoryRepository } from '#test/support/memory-repository.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const shop = storedShop();

async function openShop(content: WorkspaceFile = { workspace: shop, attachments: new Map() }) {
  const repository = createMemoryRepository();
  const clock = createFixedClock();
  const ports = { repository, clock, ids: createCountingIds(), author: () => 'Aino' };
  await repository.create('shop', content, clock.now());
  const open = async () => {
    const opened = await openWorkspaceStore('shop', ports);
    if (!opened.ok) throw new Error(opened.failure.code);
    return opened.value;
  };
  return { repository, clock, open, store: await open() };
}

const carrier = { type: 'parties', id: 'carrier', path: ['legalName'] } as const;

describe('the store of the open workspace', () => {
  it('changes the workspace at once and stores it right after', async () => {
    const { store, open } = await openShop();
    const outcome = store.dispatch(commands.setField, { ...carrier, value: 'Rahti Oy' });
    expect(outcome.ok && outcome.value.changes.map(({ path }) => path)).toEqual([['legalName']]);
    expect(store.getState().workspace.parties[0]?.legalName).toBe('Rahti Oy');
    expect(store.getState().saveState).toBe('saving');
    await store.flush();
    expect(store.getState().saveState).toBe('saved');
    expect((await open()).getState().workspace).toEqual(store.getState().workspace);
  });

  it('names what undo and redo would do', async () => {
    const { store } = await openShop();
    store.dispatch(commands.setField, { ...carrier, value: 'Rahti Oy' });
    const label = { key: 'rename.parties', params: { name: 'Kuljetus Oy', register: '' } };
    expect(store.getState().undoLabel).toEqual(label);
    store.undo();
    expect(store.getState().undoLabel).toBeNull();
    expect(store.getState().redoLabel).toEqual(label);
  });

  it('leaves no trace of a command without effect', async () => {
    const { store } = await openShop();
    const outcome = store.dispatch(commands.setField, { ...carrier, value: 'Kuljetus Oy' });
    expect(outcome).toEqual({ ok: true, value: { changes: [], created: [] } });
    expect(store.getState().journal).toEqual([]);
    expect(store.getState().undoLabel).toBeNull();
  });

  it('refuses what could not be opened again, and changes nothing', async () => {
    const { store } = await openShop();
    const before = store.getState();
    const outcome = store.dispatch(commands.setField, {
      type: 'activities',
      id: 'orders',
      path: ['register'],
      value: 'nowhere',
    });
    expect(outcome.ok ? [] : outcome.failure.reasons).toEqual([
      {
        code: 'dangling-reference',
        type: 'activities',
        id: 'orders',
        target: 'nowhere',
        expected: 'registers',
        place: { entry: '', pointer: '/activities/orders/register' },
      },
    ]);
    expect(store.getState()).toEqual(before);
  });

  it('takes typing in one field within a second as one step', async () => {
    const { store, clock, repository } = await openShop();
    for (const value of ['R', 'Ra', 'Rah']) {
      store.dispatch(commands.setField, { ...carrier, value });
      clock.pass(400);
    }
    clock.pass(700);
    store.dispatch(commands.setField, { ...carrier, value: 'Rahti' });
    await store.flush();
    const journal = await repository.readJournal('shop');
    expect(journal.ok && journal.value.map(({ seq, changes }) => [seq, changes[0]?.after])).toEqual(
      [
        [1, 'Rah'],
        [2, 'Rahti'],
      ],
    );
    store.undo();
    expect(store.getState().workspace.parties[0]?.legalName).toBe('Rah');
    store.undo();
    expect(store.getState().workspace).toEqual(shop);
  });

  it('begins a new step in another field, and after an undo', async () => {
    const { store } = await openShop();
    store.dispatch(commands.setField, { ...carrier, value: 'R' });
    store.dispatch(commands.setField, { ...carrier, path: ['tradeName'], value: 'R' });
    store.undo();
    store.dispatch(commands.setField, { ...carrier, path: ['tradeName'], value: 'Rx' });
    expect(store.getState().journal).toHaveLength(4);
  });

  it('undoes all the way back and redoes to the last state, also after closing', async () => {
    const { store, open, clock } = await openShop();
    store.dispatch(commands.setField, { ...carrier, value: 'Rahti Oy' });
    store.dispatch(commands.addRecord, {
      type: 'systems',
      record: { name: 'Kassa' },
      name: 'Kassa',
    });
    store.dispatch(commands.setText, {
      type: 'registers',
      id: 'shop',
      path: ['name'],
      language: 'en',
      text: 'Shop',
    });
    store.dispatch(commands.deleteRecord, { type: 'registers', id: 'shop', uses: 'release' });
    const last = store.getState().workspace;
    expect(last.activities).toEqual([]);
    clock.pass(1000);
    await store.flush();
    const again = await open();
    for (let step = 0; step < 4; step += 1) again.undo();
    expect(again.getState().workspace).toEqual(shop);
    expect(again.getState().undoLabel).toBeNull();
    await again.flush();
    const third = await open();
    for (let step = 0; step < 4; step += 1) third.redo();
    expect(third.getState().workspace).toEqual(last);
    expect(third.getState().redoLabel).toBeNull();
  });

  it('forgets what could be redone once something new is done', async () => {
    const { store } = await openShop();
    store.dispatch(commands.setField, { ...carrier, value: 'Rahti Oy' });
    store.undo();
    store.dispatch(commands.setField, { ...carrier, value: 'Vienti Oy' });
    expect(store.getState().redoLabel).toBeNull();
    store.undo();
    expect(store.getState().workspace).toEqual(shop);
  });

  it('says when the disk is full, loses nothing, and stores all on Try again', async () => {
    const { store, repository, open } = await openShop();
    repository.failWith({ code: 'storage-full' });
    store.dispatch(commands.setField, { ...carrier, value: 'Rahti Oy' });
    expect(await store.flush()).toEqual({ ok: false, failure: { code: 'storage-full' } });
    store.dispatch(commands.setSettings, { values: { name: 'Puoti' } });
    await store.flush();
    expect(store.getState()).toMatchObject({
      saveState: 'failed',
      failure: { code: 'storage-full' },
    });
    expect((await open()).getState().workspace).toEqual(shop);
    repository.failWith(null);
    store.retry();
    expect(await store.flush()).toEqual({ ok: true, value: undefined });
    expect(store.getState().saveState).toBe('saved');
    const reopened = await open();
    expect(reopened.getState().workspace).toEqual(store.getState().workspace);
    expect(reopened.getState().journal).toHaveLength(2);
  });

  it('stores what is changed by a listener of "saved"', async () => {
    const { store, open } = await openShop();
    let isDone = false;
    store.subscribe(({ saveState }) => {
      if (saveState !== 'saved' || isDone) return;
      isDone = true;
      store.dispatch(commands.setSettings, { values: { name: 'Puoti' } });
    });
    store.dispatch(commands.setField, { ...carrier, value: 'Rahti Oy' });
    await store.flush();
    await store.flush();
    expect((await open()).getState().workspace.settings.name).toBe('Puoti');
  });

  it('keeps the bytes of an attachment for its record', async () => {
    const { store, open } = await openShop();
    const attached = await store.attach(new Uint8Array([1, 2, 3]));
    if (!attached.ok) throw new Error(attached.failure.code);
    store.dispatch(commands.addRecord, {
      type: 'attachments',
      record: { fileName: 'Sopimus.pdf', sha256: attached.value },
      name: 'Sopimus',
    });
    await store.flush();
    const reopened = (await open()).getState();
    expect([...reopened.attachments.keys()]).toEqual([attached.value]);
    expect(reopened.workspace.attachments.map(({ id }) => id)).toEqual(['sopimus']);
  });
});
