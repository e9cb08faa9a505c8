import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { HostCaller } from './host-caller.ts';
import type { standInApp } from './app.ts';
import { openEmitter, preventable } from './events.ts';
import { standInContents } from './web-contents.ts';

type StandInApp = ReturnType<typeof standInApp>;

/** The windows of the application, and their constructor. */
export function standInWindows(app: StandInApp, host: HostCaller) {
  const windows = new Map<number, ReturnType<typeof openWindow>>();
  let opened = 0;

  function openWindow(options: BrowserWindowConstructorOptions) {
    refuseInsecure(options);
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    opened += 1;
    const id = opened;
    const { width = 800, height = 600 } = options;
    const { emitter, listening } = openEmitter();
    let isDestroyed = false;
    const shown = host('openWindow', {
      window: id,
      width,
      height,
      preload: options.webPreferences?.preload ?? '',
    });
    const contents = standInContents({
      load: async (url) => {
        await shown;
        return host('load', { window: id, url });
      },
      deliver: (event, payload) => void host('deliver', { window: id, event, payload }),
    });
    const destroy = (): void => {
      if (isDestroyed) return;
      isDestroyed = true;
      windows.delete(id);
      void host('closeWindow', { window: id }).then(() => {
        emitter.emit('closed');
        app.remove(window);
      });
    };
    const window = {
      ...listening,
      id,
      webContents: contents.contents as never,
      loadURL: async (url: string) => {
        await contents.load(url);
        emitter.emit('ready-to-show');
      },
      close: () => {
        const event = preventable({});
        emitter.emit('close', event);
        if (!event.defaultPrevented) destroy();
      },
      destroy,
      isDestroyed: () => isDestroyed,
      show: () => undefined,
      focus: () => undefined,
      isMinimized: () => false,
      restore: () => undefined,
      maximize: () => undefined,
      isMaximized: () => false,
      getNormalBounds: () => ({ x: 0, y: 0, width, height }),
    } satisfies Partial<BrowserWindow>;
    windows.set(id, { window, contents, destroy });
    app.add(window);
    app.emitter.emit('web-contents-created', {}, contents.contents);
    return { window, contents, destroy };
  }

  function StandInWindow(options: BrowserWindowConstructorOptions = {}) {
    return openWindow(options).window;
  }
  StandInWindow.getAllWindows = () => [...windows.values()].map(({ window }) => window) as never[];
  return {
    BrowserWindow: StandInWindow satisfies Partial<typeof BrowserWindow>,
    find: (id: number) => {
      const found = windows.get(id);
      if (found === undefined) throw new Error(`There is no window ${id}`);
      return found;
    },
  };
}

/** A window in which the page could reach Node, or other pages could reach ours, is not made at all. */
function refuseInsecure({ webPreferences = {} }: BrowserWindowConstructorOptions): void {
  const { sandbox, contextIsolation, nodeIntegration, webSecurity, preload } = webPreferences;
  if (sandbox !== true) throw new Error('A window needs sandbox: true');
  if (contextIsolation !== true) throw new Error('A window needs contextIsolation: true');
  if (nodeIntegration === true) throw new Error('A window may not have nodeIntegration');
  if (webSecurity === false) throw new Error('A window needs webSecurity');
  if (preload === undefined) throw new Error('A window needs its preload script');
}
