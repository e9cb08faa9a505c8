import { describe, expect, it, vi } from 'vitest';
import type { Handlers } from '#electron/main/handlers.ts';
import { channels } from '#shared/contract/channels.ts';
import { ok } from '#shared/kernel/result.ts';
import { standInIpcMain } from '#test/support/chromium-shell/stand-in/ipc-main.ts';

const { ipcMain, invoke } = standInIpcMain();
vi.mock('electron', () => ({ ipcMain }));
const { registerHandlers } = await import('#electron/main/ipc.ts');

const handlers = Object.fromEntries(
  channels.map((channel) => [channel, () => Promise.resolve(ok(null))]),
) as unknown as Handlers;

describe('listening to the page', () => {
  it('is to the channels of the contract and to nothing else', async () => {
    registerHandlers(handlers, { append: () => undefined });
    const page = { origin: 'app://seloste', isTop: true };
    expect(await invoke('app.info', page, null)).toEqual({ ok: true, value: null });
    await expect(invoke('app.quit', page, null)).rejects.toThrow(/No handler/);
    expect(await invoke('app.info', { ...page, isTop: false }, null)).toMatchObject({ ok: false });
  });

  it('begins once', () => {
    expect(() => registerHandlers(handlers, { append: () => undefined })).toThrow(/second handler/);
  });
});
