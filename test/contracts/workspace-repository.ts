import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/kernel/result.ts';
import type { StorageFailure, WorkspaceRepository } from '#shared/ports/workspace-repository.ts';
import { changesBetween } from '#shared/workspace/changes.ts';
import type { JournalEntry } from '#shared/workspace/journal-entry.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const at = '2026-11-22T09:00:00.000Z';
const later = '2026-11-22T10:00:00.000Z';

const shop = storedShop();
const renamed = withCarrier('Rahti Oy');

function withCarrier(legalName: string): Workspace {
  return storedShop({ parties: [{ id: 'carrier', legalName }] });
}

function entry(seq: number, changes: JournalEntry['changes']): JournalEntry {
  const label = { key: 'rename.parties', params: { name: 'Kuljetus Oy' } };
  return { seq, at, by: 'Aino', commandId: 'record.set-field', label, changes, turns: null };
}

function content(workspace: Workspace) {
  return { workspace, attachments: new Map<string, Uint8Array>() };
}

async function valueOf<Value>(outcome: Promise<Result<Value, StorageFailure>>): Promise<Value> {
  const result = await outcome;
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** What every implementation of the port promises. `reopen` gives the same store as after a restart. */
export function describeWorkspaceRepository(
  name: string,
  create: () => { repository: WorkspaceRepository; reopen: () => WorkspaceRepository },
): void {
  describe(`a workspace repository: ${name}`, () => {
    it('gives back after a restart what was created', async () => {
      const { repository, reopen } = create();
      const sha256 = 'a'.repeat(64);
      const attachments = new Map([[sha256, new Uint8Array([1, 2, 3])]]);
      await valueOf(repository.create('shop', { workspace: shop, attachments }, at));
      const loaded = await valueOf(reopen().load('shop'));
      expect(loaded.content.workspace).toEqual(shop);
      expect([...loaded.content.attachments]).toEqual([...attachments]);
      expect(loaded.journal).toEqual([]);
    });

    it('refuses to create a workspace over another one', async () => {
      const { repository } = create();
      await valueOf(repository.create('shop', content(shop), at));
      expect(await repository.create('shop', content(renamed), at)).toEqual({
        ok: false,
        failure: { code: 'workspace-exists', id: 'shop' },
      });
    });

    it('knows nothing of a workspace that is not there', async () => {
      const { repository } = create();
      const failure = { code: 'workspace-not-found', id: 'nobody' };
      const change = entry(1, []);
      expect(await repository.load('nobody')).toEqual({ ok: false, failure });
      expect(await repository.readRaw('nobody')).toEqual({ ok: false, failure });
      expect(await repository.readJournal('nobody')).toEqual({ ok: false, failure });
      expect(await repository.apply('nobody', [], change)).toEqual({ ok: false, failure });
      expect(await repository.markOpened('nobody', at)).toEqual({ ok: false, failure });
      expect(await repository.setDeleted('nobody', at)).toEqual({ ok: false, failure });
      expect(await repository.addAttachment('nobody', 'a', new Uint8Array())).toEqual({
        ok: false,
        failure,
      });
    });

    it('writes changes and their entry together', async () => {
      const { repository, reopen } = create();
      await valueOf(repository.create('shop', content(shop), at));
      const step = entry(1, changesBetween(shop, renamed));
      await valueOf(repository.apply('shop', step.changes, step));
      const loaded = await valueOf(reopen().load('shop'));
      expect(loaded.content.workspace).toEqual(renamed);
      expect(loaded.journal).toEqual([step]);
    });

    it('adds and deletes records, and changes the settings', async () => {
      const { repository, reopen } = create();
      await valueOf(repository.create('shop', content(shop), at));
      const next = storedShop({ systems: [{ id: 'till', name: 'Kassa' }] }, { name: 'Puoti' });
      const smaller = { ...next, measures: [] };
      const step = entry(1, changesBetween(shop, smaller));
      await valueOf(repository.apply('shop', step.changes, step));
      const again = reopen();
      expect((await valueOf(again.load('shop'))).content.workspace).toEqual(smaller);
      expect((await valueOf(again.list())).map((each) => each.name)).toEqual(['Puoti']);
    });

    it('replaces the newest entry while typing goes on', async () => {
      const { repository } = create();
      await valueOf(repository.create('shop', content(shop), at));
      const typed = withCarrier('Rahti');
      const first = entry(1, changesBetween(shop, typed));
      await valueOf(repository.apply('shop', first.changes, first));
      const whole = entry(1, changesBetween(shop, renamed));
      await valueOf(repository.apply('shop', changesBetween(typed, renamed), whole));
      expect(await valueOf(repository.readJournal('shop'))).toEqual([whole]);
      expect((await valueOf(repository.load('shop'))).content.workspace).toEqual(renamed);
    });

    it('refuses an entry that leaves a gap or changes the past, and changes nothing', async () => {
      const { repository } = create();
      await valueOf(repository.create('shop', content(shop), at));
      const changes = changesBetween(shop, renamed);
      for (const seq of [0, 2]) {
        const result = await repository.apply('shop', changes, entry(seq, changes));
        expect(result.ok ? 'stored' : result.failure.code).toBe('storage-failed');
      }
      const loaded = await valueOf(repository.load('shop'));
      expect(loaded.content.workspace).toEqual(shop);
      expect(loaded.journal).toEqual([]);
    });

    it('puts other content into a workspace and goes on with the journal', async () => {
      const { repository } = create();
      await valueOf(repository.create('shop', content(shop), at));
      const first = entry(1, changesBetween(shop, renamed));
      await valueOf(repository.apply('shop', first.changes, first));
      const other = { ...shop, measures: [] };
      const second = entry(2, changesBetween(renamed, other));
      await valueOf(repository.replaceAll('shop', content(other), second));
      const loaded = await valueOf(repository.load('shop'));
      expect(loaded.content.workspace).toEqual(other);
      expect(loaded.journal).toEqual([first, second]);
    });

    it('never mixes two workspaces, even with the same records', async () => {
      const { repository } = create();
      await valueOf(repository.create('shop', content(shop), at));
      await valueOf(repository.create('shop-2', content(shop), at));
      const step = entry(1, changesBetween(shop, renamed));
      await valueOf(repository.apply('shop-2', step.changes, step));
      await valueOf(repository.addAttachment('shop-2', 'b'.repeat(64), new Uint8Array([4])));
      const untouched = await valueOf(repository.load('shop'));
      expect(untouched.content).toEqual(content(shop));
      expect(untouched.journal).toEqual([]);
      await valueOf(repository.setDeleted('shop-2', at));
      await valueOf(repository.emptyBin(at));
      expect(await valueOf(repository.load('shop'))).toEqual(untouched);
    });

    it('lists the workspace opened last first, with those in the bin', async () => {
      const { repository } = create();
      await valueOf(repository.create('one', content(shop), at));
      await valueOf(repository.create('two', content(shop), at));
      await valueOf(repository.markOpened('one', later));
      await valueOf(repository.setDeleted('two', later));
      expect(
        (await valueOf(repository.list())).map(({ id, deletedAt }) => [id, deletedAt]),
      ).toEqual([
        ['one', null],
        ['two', later],
      ]);
    });

    it('keeps what is in the bin until it is emptied, also over a restart', async () => {
      const { repository, reopen } = create();
      await valueOf(repository.create('shop', content(shop), at));
      await valueOf(repository.setDeleted('shop', later));
      await valueOf(repository.emptyBin(at));
      const again = reopen();
      await valueOf(again.setDeleted('shop', null));
      expect((await valueOf(again.load('shop'))).content.workspace).toEqual(shop);
      await valueOf(again.setDeleted('shop', at));
      await valueOf(again.emptyBin(later));
      expect(await valueOf(again.list())).toEqual([]);
    });
  });
}
