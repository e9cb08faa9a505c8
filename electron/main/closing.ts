import type { BrowserWindow } from 'electron';
import { ok } from '#shared/kernel/result.ts';
import type { HandlersOf } from './handlers.ts';

/** How long the page may take to store what is pending before the person is asked. */
const patienceMs = 5000;

/** How a window closes: the page stores what is pending first, and says when it has. */
export type Closing = HandlersOf<'window.close' | 'window.stay'> & {
  readonly watch: (window: BrowserWindow) => void;
};

/**
 * Holds back the close of a window until the page has answered `window.closing`. A page that does not
 * answer in time is closed only if the person says so; one that has crashed has nothing to say.
 */
export function windowClosing({
  tell,
  mayCloseAnyway,
}: {
  readonly tell: () => void;
  readonly mayCloseAnyway: () => Promise<boolean>;
}): Closing {
  let window: BrowserWindow | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isAsking = false;

  const stopWaiting = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const close = (): void => {
    stopWaiting();
    window?.destroy();
  };
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    const shallClose = await mayCloseAnyway();
    isAsking = false;
    if (shallClose) close();
  };
  return {
    watch: (watched) => {
      window = watched;
      watched.on('closed', stopWaiting);
      watched.on('close', (event) => {
        if (watched.webContents.isCrashed()) return;
        event.preventDefault();
        stopWaiting();
        timer = setTimeout(() => void ask(), patienceMs);
        tell();
      });
    },
    /** All is stored, or the person closes anyway. */
    'window.close': () => {
      // After the answer has gone, for which the page still waits.
      setImmediate(close);
      return Promise.resolve(ok(null));
    },
    /** The page asks the person itself. */
    'window.stay': () => {
      stopWaiting();
      return Promise.resolve(ok(null));
    },
  };
}
