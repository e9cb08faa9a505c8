import type { CompileReply } from './protocol.ts';

/** How this process talks to the one that started it. */
export type Parent = {
  readonly send: (reply: CompileReply) => void;
  readonly listen: (listener: (message: unknown) => void) => void;
};

/** The part of Electron's port that is used; under Node there is none. */
type Port = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
};

/** The process that started this one: Electron's main process, or Node. */
export function openParent(): Parent {
  const port = 'parentPort' in process ? process.parentPort : undefined;
  if (isPort(port)) {
    return {
      send: (reply) => port.postMessage(reply),
      listen: (listener) => port.on('message', ({ data }) => listener(data)),
    };
  }
  return {
    send: (reply) => process.send?.(reply),
    listen: (listener) => process.on('message', listener),
  };
}

function isPort(port: unknown): port is Port {
  return typeof port === 'object' && port !== null && 'postMessage' in port && 'on' in port;
}
