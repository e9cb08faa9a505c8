import { ipcMain } from 'electron';
import { channels, type Channel } from '#shared/contract/channels.ts';
import { answerRequest } from './answer.ts';
import type { Handlers } from './handlers.ts';
import type { Log } from './log.ts';

/** Listens to the page: to the channels of the contract and to nothing else. */
export function registerHandlers(handlers: Handlers, log: Log): void {
  const listen = (channel: Channel): void => {
    ipcMain.handle(channel, (event, payload: unknown) =>
      answerRequest({ channel, sender: event.senderFrame, payload, handlers, log }),
    );
  };
  channels.forEach(listen);
}
