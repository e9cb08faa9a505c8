import type { App } from 'electron';
import { openEmitter } from './events.ts';

export type AppOptions = {
  readonly userData: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly isPackaged: boolean;
  /** Ends the process. */
  readonly exit: (code: number) => void;
};

/** The application object: ready at once, and gone when it quits. */
export function standInApp(options: AppOptions) {
  const { emitter, listening } = openEmitter();
  let isReady = false;
  const ready = new Promise<void>((resolve) => {
    setImmediate(() => {
      isReady = true;
      emitter.emit('ready');
      resolve();
    });
  });
  const windows: { readonly close: () => void }[] = [];
  const leave = (code: number): void => {
    emitter.emit('will-quit', {});
    emitter.emit('quit', {}, code);
    options.exit(code);
  };
  const app = {
    ...listening,
    isPackaged: options.isPackaged,
    isReady: () => isReady,
    whenReady: () => ready,
    getVersion: () => options.version,
    getPreferredSystemLanguages: () => [...options.languages],
    getPath: (name) => {
      if (name !== 'userData') throw new Error(`No path for ${name}`);
      return options.userData;
    },
    setAppUserModelId: () => undefined,
    enableSandbox: () => undefined,
    addRecentDocument: () => undefined,
    // One profile has one browser: who comes second does not get this far.
    requestSingleInstanceLock: () => true,
    quit: () => {
      emitter.emit('before-quit', {});
      if (windows.length === 0) leave(0);
      for (const window of [...windows]) window.close();
    },
    exit: leave,
  } satisfies Partial<App>;
  return {
    app,
    emitter,
    isReady: () => isReady,
    add: (window: { readonly close: () => void }) => windows.push(window),
    remove: (window: { readonly close: () => void }) => {
      windows.splice(windows.indexOf(window), 1);
      if (windows.length === 0) emitter.emit('window-all-closed');
    },
  };
}
