import { EventEmitter } from 'node:events';

type Listener = (...args: never[]) => void;

/** The listening half of an emitter; Electron's overloads say what each event carries. */
export type Listening = {
  readonly on: (event: string, listener: Listener) => never;
  readonly once: (event: string, listener: Listener) => never;
  readonly off: (event: string, listener: Listener) => never;
};

/** An emitter of our own, and the half of it that the application sees. */
export function openEmitter(): { readonly emitter: EventEmitter; readonly listening: Listening } {
  const emitter = new EventEmitter();
  const chain = (method: 'on' | 'once' | 'off') => (event: string, listener: Listener) =>
    emitter[method](event, listener as Parameters<EventEmitter['on']>[1]) as never;
  return { emitter, listening: { on: chain('on'), once: chain('once'), off: chain('off') } };
}

/** An event whose default can be prevented, and whether it was. */
export function preventable<Details extends object>(details: Details) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}
