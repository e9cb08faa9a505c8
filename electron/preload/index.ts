import { contextBridge, ipcRenderer } from 'electron';
import { channels, events } from '#shared/contract/channels.ts';

// The whole surface that the page sees: one named function per channel and event. There is no way to
// name a channel that is not in the list.

const call = Object.fromEntries(
  channels.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)]),
);

const on = Object.fromEntries(
  events.map((event) => [
    event,
    (listener: (payload: unknown) => void) => {
      const receive = (_: unknown, payload: unknown): void => listener(payload);
      ipcRenderer.on(event, receive);
      return () => {
        ipcRenderer.removeListener(event, receive);
      };
    },
  ]),
);

contextBridge.exposeInMainWorld('desktop', { call, on });
