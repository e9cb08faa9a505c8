import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { backupHandlers, backupsToRemove } from '#electron/main/backups.ts';

const named = (instant: string) => `${instant.replace(/[:.]/g, '-')}.seloste`;
const day = (index: number, hour = 8) => new Date(Date.UTC(2026, 9, 1 + index, hour)).toISOString();

describe('old backups', () => {
  it('go when there are more than ten of a day, but for the last of it', () => {
    const today = Array.from({ length: 14 }, (_, hour) => named(day(40, hour)));
    expect(backupsToRemove(today, day(40, 14))).toEqual(today.slice(0, 4).reverse());
  });

  it('leave one a day for thirty days beside the latest ten', () => {
    const names = Array.from({ length: 60 }, (_, index) => [
      named(day(index, 8)),
      named(day(index, 16)),
    ]).flat();
    const removed = backupsToRemove(names, day(59, 17));
    const kept = names.filter((name) => !removed.includes(name));
    // The latest ten are those of five days; of the twenty-five days before them the last one each.
    expect(kept.length).toBe(35);
    expect(kept.slice(0, 25).every((name) => name.includes('T16-00'))).toBe(true);
    expect(kept[0]?.slice(0, 10)).toBe(day(30).slice(0, 10));
  });

  it('are never the last ten, however old they are', () => {
    const names = Array.from({ length: 10 }, (_, index) => named(day(index)));
    expect(backupsToRemove(names, '2036-01-01T00:00:00.000Z')).toEqual([]);
  });
});

describe('backups of a workspace', () => {
  let folder = '';
  let time = Date.UTC(2026, 10, 22, 8);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seloste-backups-'));
  });
  const handlers = () => backupHandlers(folder, () => new Date((time += 60_000)).toISOString());

  it('can be listed, the latest first, and read', async () => {
    const { 'backup.write': write, 'backup.list': list, 'backup.read': read } = handlers();
    await write({ workspace: 'kunta', bytes: new Uint8Array([1]) });
    const second = await write({ workspace: 'kunta', bytes: new Uint8Array([1, 2]) });
    const name = second.ok ? second.value.name : '';
    const listed = await list({ workspace: 'kunta' });
    expect(listed.ok && listed.value[0]).toEqual({
      name,
      writtenAt: new Date(time).toISOString(),
      bytes: 2,
    });
    expect(await read({ workspace: 'kunta', name })).toEqual({
      ok: true,
      value: { bytes: new Uint8Array([1, 2]) },
    });
    expect(await list({ workspace: 'other' })).toEqual({ ok: true, value: [] });
  });

  it('stay ten in number on one day', async () => {
    const { 'backup.write': write } = handlers();
    for (let count = 0; count < 13; count += 1) {
      await write({ workspace: 'kunta', bytes: new Uint8Array([count]) });
    }
    expect(readdirSync(join(folder, 'kunta'))).toHaveLength(10);
  });

  it('tell when there is no room to make them', async () => {
    writeFileSync(join(folder, 'kunta'), 'a file where the folder should be');
    const result = await handlers()['backup.write']({
      workspace: 'kunta',
      bytes: new Uint8Array(),
    });
    expect(result).toMatchObject({ ok: false, failure: { code: 'write-failed' } });
  });
});
