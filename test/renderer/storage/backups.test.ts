// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '#shared/commands/registry.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { startBackups } from '#renderer/storage/backups.ts';
import { openWorkspaceStore } from '#renderer/storage/workspace-store.ts';
import { createCountingIds, createFixedClock } from '#test/support/fixed-clock.ts';
import { createMemoryRepository } from '#test/support/memory-repository.ts';
import { storedShop } from '#test/support/stored-shop.ts';

const minutes = 60 * 1000;

async function watchedShop(refuse = false) {
  const clock = createFixedClock();
  const repository = createMemoryRepository();
  await repository.create('shop', { workspace: storedShop(), attachments: new Map() }, clock.now());
  const ports = { repository, clock, ids: createCountingIds(), author: () => '' };
  const opened = await openWorkspaceStore('shop', ports);
  if (!opened.ok) throw new Error(opened.failure.code);
  const store = opened.value;
  const copies: string[] = [];
  const failures: string[] = [];
  const backups = startBackups(store, {
    codec: {
      open: () => Promise.reject(new Error('not asked for')),
      write: ({ workspace }) => Promise.resolve(new TextEncoder().encode(workspace.settings.name)),
    },
    write: (id, bytes) => {
      if (refuse) return Promise.resolve(fail({ code: 'disk-full' }));
      copies.push(`${id}: ${new TextDecoder().decode(bytes)}`);
      return Promise.resolve(ok(null));
    },
    onFailure: (code) => failures.push(code),
  });
  const rename = (name: string) => store.dispatch(commands.setSettings, { values: { name } });
  return { backups, copies, failures, rename };
}

describe('copies of the open workspace', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are written 15 minutes after the first change, with all that came after it', async () => {
    const { copies, rename } = await watchedShop();
    rename('A');
    await vi.advanceTimersByTimeAsync(14 * minutes);
    rename('B');
    expect(copies).toEqual([]);
    await vi.advanceTimersByTimeAsync(1 * minutes);
    expect(copies).toEqual(['shop: B']);
    await vi.advanceTimersByTimeAsync(60 * minutes);
    expect(copies).toEqual(['shop: B']);
  });

  it('are written on closing, but only of what is in none yet', async () => {
    const { backups, copies, rename } = await watchedShop();
    rename('A');
    await backups.end();
    expect(copies).toEqual(['shop: A']);
    await backups.end();
    expect(copies).toEqual(['shop: A']);
  });

  it('tell when they cannot be written', async () => {
    const { backups, failures, rename } = await watchedShop(true);
    rename('A');
    await backups.end();
    expect(failures).toEqual(['disk-full']);
  });
});
