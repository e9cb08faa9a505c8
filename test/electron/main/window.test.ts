import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { openSettings } from '#electron/main/settings.ts';
import { openWindow, reloadAfterCrash, windowOptions } from '#electron/main/window.ts';
import { windowBounds } from '#electron/main/window-state.ts';
import { standInApp } from '#test/support/chromium-shell/stand-in/app.ts';
import { standInWindows } from '#test/support/chromium-shell/stand-in/browser-window.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const place = { x: 100, y: 50, width: 1400, height: 900, isMaximized: false };

describe('where the window opens', () => {
  it('is in the middle the first time', () => {
    expect(windowBounds(null, [screen])).toEqual({ width: 1280, height: 800 });
  });

  it('is where it stood last', () => {
    expect(windowBounds(place, [screen])).toEqual({ x: 100, y: 50, width: 1400, height: 900 });
  });

  it.each([
    { ...place, x: 1920 },
    { ...place, x: -1390 },
    { ...place, y: -10 },
    { ...place, y: 1030 },
  ])('is in the middle when its title could not be grasped: %o', (last) => {
    expect(windowBounds(last, [screen])).toEqual({ width: 1280, height: 800 });
  });

  it('may be a second screen', () => {
    const second = { ...screen, x: 1920 };
    expect(windowBounds({ ...place, x: 2000 }, [screen, second])).toMatchObject({ x: 2000 });
  });
});

async function open() {
  const app = standInApp({
    userData: '',
    version: '0',
    languages: ['en'],
    isPackaged: false,
    exit: () => undefined,
  });
  await app.app.whenReady();
  const loads: string[] = [];
  const windows = standInWindows(app, (name, value) => {
    if (name === 'load') loads.push((value as { url: string }).url);
    return Promise.resolve(null as never);
  });
  const data = mkdtempSync(join(tmpdir(), 'seloste-window-'));
  const settings = await openSettings(join(data, 'settings.json'), { append: () => undefined });
  const window = openWindow({
    create: (options) => windows.BrowserWindow(options) as unknown as BrowserWindow,
    settings,
    screens: [screen],
    preload: '/dist/preload/index.cjs',
    isDark: false,
  });
  await vi.waitFor(() => expect(loads).toEqual(['app://seloste/']));
  return { window, windows, settings, loads };
}

describe('the window', () => {
  it('is sandboxed, isolated and without Node', () => {
    const { webPreferences } = windowOptions({ preload: 'p', isDark: true, bounds: {} });
    expect(webPreferences).toEqual({
      preload: 'p',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      webviewTag: false,
    });
  });

  it('remembers where it stood', async () => {
    const { window, settings } = await open();
    window.close();
    expect(settings.read().window).toEqual({
      x: 0,
      y: 0,
      width: 1280,
      height: 800,
      isMaximized: false,
    });
  });

  it('loads its page again after a crash, and asks when it crashes again at once', async () => {
    const { window, windows, loads } = await open();
    const answers = [true, false];
    const mayLoadAgain = vi.fn(() => Promise.resolve(answers.shift() ?? false));
    const lines: string[] = [];
    let time = 0;
    const log = { append: (level: string, code: string) => void lines.push(`${level} ${code}`) };
    reloadAfterCrash(window, { log, clock: () => time, mayLoadAgain });
    const crash = () => windows.find(window.id).contents.gone();
    crash();
    await vi.waitFor(() => expect(loads).toHaveLength(2));
    expect(mayLoadAgain).not.toHaveBeenCalled();
    time = 9_000;
    crash();
    await vi.waitFor(() => expect(loads).toHaveLength(3));
    expect(mayLoadAgain).toHaveBeenCalledTimes(1);
    time = 30_000;
    crash();
    await vi.waitFor(() => expect(loads).toHaveLength(4));
    time = 31_000;
    crash();
    await vi.waitFor(() => expect(window.isDestroyed()).toBe(true));
    expect(mayLoadAgain).toHaveBeenCalledTimes(2);
    expect(lines).toEqual(Array(4).fill('error page-gone:crashed'));
  });
});
