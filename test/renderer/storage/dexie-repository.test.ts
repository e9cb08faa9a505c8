import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { commands } from '#shared/commands/registry.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import { SelosteDatabase } from '#renderer/storage/database.ts';
import { createDexieRepository } from '#renderer/storage/dexie-repository.ts';
import { storageFailureOf } from '#renderer/storage/storage-failure.ts';
import { openWorkspaceStore } from '#renderer/storage/workspace-store.ts';
import { createCountingIds, createFixedClock } from '#test/support/fixed-clock.ts';
import { openBytes } from '#test/support/documents-of.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const at = '2026-11-22T09:00:00.000Z';
const shop = storedShop();
const content: WorkspaceFile = { workspace: shop, attachments: new Map() };
let count = 0;

async function shopIn(name = `dexie-${(count += 1)}`) {
  const database = new SelosteDatabase(name);
  const repository = createDexieRepository(database);
  await repository.create('shop', content, at);
  return { name, database, repository };
}

describe('the database of workspaces', () => {
  it('refuses a workspace that a newer version has written, and changes nothing', async () => {
    const { database, repository } = await shopIn();
    const row = await database.workspaces.get('shop');
    if (row === undefined) throw new Error('No row');
    await database.workspaces.put({ ...row, versions: { ...row.versions, parties: 7 } });
    expect(await repository.load('shop')).toEqual({
      ok: false,
      failure: { code: 'workspace-too-new', type: 'parties', found: 7, known: 0 },
    });
    await database.workspaces.put({ ...row, versions: { ...row.versions, robots: 1 } });
    expect(await repository.load('shop')).toEqual({
      ok: false,
      failure: { code: 'workspace-too-new', type: 'robots', found: 1, known: 0 },
    });
  });

  it('is left alone when a newer version has laid it out', async () => {
    const newer = new Dexie('newer-layout');
    newer.version(9).stores({ meta: 'key', robots: 'id' });
    await newer.open();
    newer.close();
    const failure = { code: 'workspace-too-new', type: 'database', found: 9, known: 1 };
    const repository = createDexieRepository(new SelosteDatabase('newer-layout'));
    expect(await repository.list()).toEqual({ ok: false, failure });
    expect(await repository.create('shop', content, at)).toEqual({ ok: false, failure });
  });

  it('says which record is damaged, and still gives it out as it is', async () => {
    const { database, repository } = await shopIn();
    await database
      .recordsOf('parties')
      .put({ workspace: 'shop', id: 'kauppa', record: { id: 'kauppa', legalName: 7 } });
    expect(await repository.load('shop')).toEqual({
      ok: false,
      failure: { code: 'workspace-damaged', details: ['wrong-type /parties/1/legalName'] },
    });
    const raw = await repository.readRaw('shop');
    expect(raw.ok && new TextDecoder().decode(raw.value)).toContain('"legalName": 7');
  });

  it('gives out raw what any version of the application can open', async () => {
    const { repository } = await shopIn();
    const raw = await repository.readRaw('shop');
    expect(raw.ok && openBytes(raw.value)).toEqual(shop);
  });

  it('has every acknowledged step after the window was killed', async () => {
    const { name, repository } = await shopIn();
    const clock = createFixedClock();
    const ports = { repository, clock, ids: createCountingIds(), author: () => '' };
    const opened = await openWorkspaceStore('shop', ports);
    if (!opened.ok) throw new Error(opened.failure.code);
    const store = opened.value;
    for (let step = 1; step <= 5; step += 1) {
      store.dispatch(commands.setSettings, { values: { name: `Kauppa ${step}` } });
      await store.flush();
    }
    // Nobody closes anything: what was acknowledged is there for whoever opens next.
    const again = await createDexieRepository(new SelosteDatabase(name)).load('shop');
    expect(again.ok && again.value.content.workspace.settings.name).toBe('Kauppa 5');
    expect(again.ok && again.value.journal.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
  });

  it('asks the browser once to keep it', async () => {
    const name = `dexie-${(count += 1)}`;
    let asked = 0;
    const persist = () => {
      asked += 1;
      return Promise.resolve(true);
    };
    for (let start = 0; start < 2; start += 1) {
      const database = new SelosteDatabase(name);
      await createDexieRepository(database, { persist }).list();
      database.close();
    }
    expect(asked).toBe(1);
  });

  it('closes, and says so, when a newer window needs it', async () => {
    const name = `dexie-${(count += 1)}`;
    let isSuperseded = false;
    const repository = createDexieRepository(new SelosteDatabase(name), {
      onSuperseded: () => {
        isSuperseded = true;
      },
    });
    await repository.list();
    const newer = new Dexie(name);
    newer.version(9).stores({ meta: 'key' });
    await newer.open();
    newer.close();
    expect(isSuperseded).toBe(true);
  });
});

describe('an error of the browser', () => {
  it('is a full disk, wherever in its causes that stands', () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    const wrapped = Object.assign(new Error('aborted'), { name: 'AbortError', inner: full });
    expect(storageFailureOf(wrapped)).toEqual({ code: 'storage-full' });
  });

  it('is told by its name when it is anything else', () => {
    expect(storageFailureOf(new TypeError('odd'))).toEqual({
      code: 'storage-failed',
      reason: 'TypeError: odd',
    });
    expect(storageFailureOf('odd')).toEqual({ code: 'storage-failed', reason: 'odd' });
  });
});
