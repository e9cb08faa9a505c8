import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Log } from './log.ts';
import { appOrigin } from './names.ts';
import type { SettingsStore } from './settings.ts';
import { windowBounds } from './window-state.ts';

const paper = { light: '#ffffff', dark: '#141517' };

/** What every window of the application has: no Node, no foreign world, nothing of the network. */
export function windowOptions({
  preload,
  isDark,
  bounds,
}: {
  readonly preload: string;
  readonly isDark: boolean;
  readonly bounds: Partial<Rectangle>;
}): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Seloste',
    backgroundColor: isDark ? paper.dark : paper.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      webviewTag: false,
    },
  };
}

/** Opens the window where it stood last and keeps its place in mind. */
export function openWindow({
  create,
  settings,
  screens,
  preload,
  isDark,
}: {
  readonly create: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly settings: SettingsStore;
  readonly screens: readonly Rectangle[];
  readonly preload: string;
  readonly isDark: boolean;
}): BrowserWindow {
  const last = settings.read().window;
  const window = create(windowOptions({ preload, isDark, bounds: windowBounds(last, screens) }));
  if (last?.isMaximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const place = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    void settings.change((all) => ({ ...all, window: place }));
  });
  void window.loadURL(`${appOrigin}/`);
  return window;
}

/** Brings the window to the front, as a second start of the application asks for. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** A page that crashes again this soon may crash for ever: then the person decides. */
const soonMs = 10_000;

/**
 * Loads the page again when its process has ended: what was stored is all there. The second time in a row
 * the person is told, and either tries once more or closes the window.
 *
 * @param clock Milliseconds that only grow.
 */
export function reloadAfterCrash(
  window: BrowserWindow,
  {
    log,
    clock,
    mayLoadAgain,
  }: {
    readonly log: Log;
    readonly clock: () => number;
    readonly mayLoadAgain: () => Promise<boolean>;
  },
): void {
  let last = -Infinity;
  const ask = async (): Promise<void> => {
    const shallLoad = await mayLoadAgain();
    if (window.isDestroyed()) return;
    if (shallLoad) window.webContents.reload();
    else window.destroy();
  };
  window.webContents.on('render-process-gone', (_, { reason }) => {
    log.append('error', `page-gone:${reason}`);
    const isSoon = clock() - last < soonMs;
    last = clock();
    if (window.isDestroyed()) return;
    if (isSoon) void ask();
    else window.webContents.reload();
  });
}
