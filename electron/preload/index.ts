import { contextBridge, ipcRenderer } from 'electron';
import { channels, events } from '#shared/contract/channels.ts';

// The whole surface that the page sees: one named function per channel and event. There is no way to
// name a channel that is not in the list.

const call = Object.fromEntries(
  channels.map((channel) => [channel, (request: unknown) => ipcRenderer.invoke(channel, request)]),
);

/** What must not be lost while the page is still starting; it waits for the first listener. */
const kept: readonly string[] = ['file.openRequested', 'window.closing'];

function subscription(event: string) {
  const listeners = new Set<(payload: unknown) => void>();
  const early: unknown[] = [];
  ipcRenderer.on(event, (_: unknown, payload: unknown) => {
    if (listeners.size === 0 && kept.includes(event)) early.push(payload);
    for (const listener of listeners) listener(payload);
  });
  return (listener: (payload: unknown) => void) => {
    listeners.add(listener);
    for (const payload of early.splice(0)) listener(payload);
    return () => {
      listeners.delete(listener);
    };
  };
}

const on = Object.fromEntries(events.map((event) => [event, subscription(event)]));

contextBridge.exposeInMainWorld('desktop', { call, on });
