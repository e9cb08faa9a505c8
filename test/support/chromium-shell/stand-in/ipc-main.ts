import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { assertPlain } from '#test/support/chromium-shell/plain-values.ts';

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

/** Listens to channels: one handler each, and only values that can cross. */
export function standInIpcMain() {
  const handlers = new Map<string, Handler>();
  const ipcMain = {
    handle: (channel, handler) => {
      if (handlers.has(channel))
        throw new Error(`Attempted to register a second handler for '${channel}'`);
      handlers.set(channel, handler as Handler);
    },
    removeHandler: (channel) => {
      handlers.delete(channel);
    },
  } satisfies Partial<IpcMain>;
  return {
    ipcMain,
    invoke: async (
      channel: string,
      frame: { readonly origin: string; readonly isTop: boolean },
      payload: unknown,
    ): Promise<unknown> => {
      const handler = handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      const senderFrame = { origin: frame.origin, parent: frame.isTop ? null : {} };
      const answer = await handler({ senderFrame } as unknown as IpcMainInvokeEvent, payload);
      assertPlain(answer, `answer of ${channel}`);
      return answer;
    },
  };
}
