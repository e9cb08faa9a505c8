import type { Event, HandlerDetails, WebContents, WindowOpenHandlerResponse } from 'electron';
import { assertPlain } from '#test/support/chromium-shell/plain-values.ts';
import { openEmitter, preventable } from './events.ts';

/** What the contents of a window need of the host. */
export type ContentsHost = {
  readonly load: (url: string) => Promise<unknown>;
  readonly deliver: (event: string, payload: unknown) => void;
};

/** The contents of a window: loads, listens for where it wants to go, and hears of events. */
export function standInContents(host: ContentsHost) {
  const { emitter, listening } = openEmitter();
  let openHandler: ((details: HandlerDetails) => WindowOpenHandlerResponse) | undefined;
  let url = '';
  let isGone = false;
  const load = async (wanted: string): Promise<void> => {
    url = wanted;
    await host.load(wanted);
    isGone = false;
    emitter.emit('dom-ready');
    emitter.emit('did-finish-load');
  };
  const contents = {
    ...listening,
    getURL: () => url,
    isCrashed: () => isGone,
    reload: () => void load(url),
    send: (event: string, ...payload: unknown[]) => {
      if (payload.length > 1) throw new Error(`${event} carries more than one value`);
      assertPlain(payload[0], event);
      host.deliver(event, payload[0]);
    },
    setWindowOpenHandler: (handler) => {
      openHandler = handler;
    },
  } satisfies Partial<WebContents>;
  return {
    contents,
    emitter,
    load,
    mayNavigate: (target: string): boolean => {
      const event = preventable<Partial<Event> & { url: string }>({ url: target });
      emitter.emit('will-navigate', event);
      return !event.defaultPrevented;
    },
    mayOpenWindow: (target: string): boolean => {
      const details = {
        url: target,
        frameName: '',
        features: '',
        disposition: 'new-window',
      } as const;
      const referrer = { url: '', policy: 'default' } as const;
      return openHandler?.({ ...details, referrer }).action !== 'deny';
    },
    gone: (): void => {
      isGone = true;
      emitter.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    },
  };
}
