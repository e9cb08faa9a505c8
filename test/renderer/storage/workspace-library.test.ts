import { describe, expect, it } from 'vitest';
import { commands } from '#shared/commands/registry.ts';
import { createDirectCodec } from '#renderer/storage/codec.ts';
import { createWorkspaceLibrary } from '#renderer/storage/workspace-library.ts';
import { openWorkspaceStore, type WorkspaceStore } from '#renderer/storage/workspace-store.ts';
import { createCountingIds, createFixedClock } from '#test/support/fixed-clock.ts';
import { createMemoryRepository } from '#test/support/memory-repository.ts';
import { openBytes } from '#test/support/documents-of.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const shop = storedShop();
const day = 24 * 60 * 60 * 1000;

function createLibrary() {
  const clock = createFixedClock();
  const repository = createMemoryRepository();
  const ports = { repository, clock, ids: createCountingIds(), author: () => '' };
  const open: { store: WorkspaceStore | null } = { store: null };
  const library = createWorkspaceLibrary({
    ...ports,
    codec: createDirectCodec(),
    current: () => open.store,
  });
  const openShop = async () => {
    const opened = await openWorkspaceStore('kauppa', ports);
    if (!opened.ok) throw new Error(opened.failure.code);
    open.store = opened.value;
    return opened.value;
  };
  const ids = async () => {
    const listed = await library.list();
    if (!listed.ok) throw new Error(listed.failure.code);
    return [listed.value.inUse.map(({ id }) => id), listed.value.inBin.map(({ id }) => id)];
  };
  return { library, clock, openShop, ids };
}

const content = { workspace: shop, attachments: new Map<string, Uint8Array>() };

describe('the workspaces of this machine', () => {
  it('get readable ids of their own', async () => {
    const { library, ids } = createLibrary();
    await library.add(content);
    await library.add(content);
    await library.createEmpty({ name: 'Työ', languages: ['fi'], defaultCountry: 'FI' });
    expect((await ids())[0]?.toSorted()).toEqual(['kauppa', 'kauppa-2', 'tyo']);
  });

  it('leave as a file and come back the same', async () => {
    const { library } = createLibrary();
    await library.add(content);
    const exported = await library.exportFile('kauppa');
    if (!exported.ok) throw new Error(exported.failure.code);
    expect(openBytes(exported.value)).toEqual(shop);
    const imported = await library.importFile(exported.value);
    expect(imported.ok && imported.value.id).toBe('kauppa-2');
    const renamed = await library.importFile(exported.value, (name) => `${name}, eilen`);
    expect(renamed).toMatchObject({
      ok: true,
      value: { id: 'kauppa-eilen', name: 'Kauppa, eilen' },
    });
  });

  it('export the latest changes of the one that is open', async () => {
    const { library, openShop } = createLibrary();
    await library.add(content);
    const store = await openShop();
    store.dispatch(commands.setSettings, { values: { name: 'Puoti' } });
    const exported = await library.exportFile('kauppa');
    expect(exported.ok && openBytes(exported.value).settings.name).toBe('Puoti');
  });

  it('stay as they are when a file is not a workspace', async () => {
    const { library, ids } = createLibrary();
    const imported = await library.importFile(new TextEncoder().encode('hello'));
    expect(imported).toEqual({
      ok: false,
      failure: {
        code: 'file-refused',
        failures: [{ code: 'not-a-workspace', place: { entry: '', pointer: '' } }],
      },
    });
    expect(await ids()).toEqual([[], []]);
  });

  it('are copied under another name', async () => {
    const { library, ids } = createLibrary();
    await library.add(content);
    const copy = await library.duplicate('kauppa', 'Kopio');
    expect(copy.ok && [copy.value.id, copy.value.name]).toEqual(['kopio', 'Kopio']);
    expect((await ids())[0]).toHaveLength(2);
  });

  it('are renamed, open or closed, as a step that can be undone', async () => {
    const { library, openShop } = createLibrary();
    await library.add(content);
    await library.rename('kauppa', 'Puoti');
    const store = await openShop();
    expect(store.getState().workspace.settings.name).toBe('Puoti');
    await library.rename('kauppa', 'Myymälä');
    expect(store.getState().workspace.settings.name).toBe('Myymälä');
    store.undo();
    store.undo();
    expect(store.getState().workspace).toEqual(shop);
  });

  it('stay in the bin for 30 days', async () => {
    const { library, clock, ids } = createLibrary();
    await library.add(content);
    await library.moveToBin('kauppa');
    clock.pass(30 * day - 1);
    expect(await ids()).toEqual([[], ['kauppa']]);
    await library.restore('kauppa');
    expect(await ids()).toEqual([['kauppa'], []]);
    await library.moveToBin('kauppa');
    clock.pass(30 * day);
    expect(await ids()).toEqual([[], []]);
  });

  it('leave the bin at once when it is emptied', async () => {
    const { library, ids } = createLibrary();
    await library.add(content);
    await library.moveToBin('kauppa');
    await library.emptyBin();
    expect(await ids()).toEqual([[], []]);
  });
});
