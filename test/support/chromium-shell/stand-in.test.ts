import { describe, expect, it } from 'vitest';
import type { MainCalls } from './calls.ts';
import { standInElectron } from './stand-in/electron.ts';
import type { HostCaller } from './stand-in/host-caller.ts';
import { fromWire, toWire } from './wire.ts';

const webPreferences = { sandbox: true, contextIsolation: true, preload: '/preload.cjs' };

/** The stand-in with a host that only notes what it is asked. */
async function start(): Promise<ReturnType<typeof standInElectron> & { readonly asked: string[] }> {
  const asked: string[] = [];
  const host: HostCaller = (name) => {
    asked.push(name);
    return Promise.resolve(null as never);
  };
  const options = { userData: '/data', version: '1.2.3', languages: ['fi'], isPackaged: false };
  const exit = (code: number) => void asked.push(`exit ${code}`);
  const standIn = standInElectron(host, { ...options, exit });
  await standIn.electron.app.whenReady();
  return { ...standIn, asked };
}

const invoke = (calls: MainCalls, channel: string, payload: unknown) =>
  calls.invoke({ window: 1, origin: 'app://seloste', isTop: true, channel, payload });

describe('a window of the stand-in', () => {
  it.each([
    ['no sandbox', { ...webPreferences, sandbox: false }],
    ['a sandbox that nobody asked for', { contextIsolation: true, preload: '/preload.cjs' }],
    ['no isolation', { ...webPreferences, contextIsolation: false }],
    ['Node in the page', { ...webPreferences, nodeIntegration: true }],
    ['no web security', { ...webPreferences, webSecurity: false }],
    ['no preload script', { sandbox: true, contextIsolation: true }],
  ])('is not made with %s', async (_, preferences) => {
    const { electron, asked } = await start();
    expect(() => electron.BrowserWindow({ webPreferences: preferences })).toThrow(/A window/);
    expect(asked).toEqual([]);
  });

  it('carries JSON values and bytes only', async () => {
    const { electron, asked } = await start();
    const { webContents } = electron.BrowserWindow({ webPreferences });
    const send = (payload: unknown) => () =>
      (webContents as { send: (event: string, payload: unknown) => void }).send('e', payload);
    expect(send({ a: [1, 'x', null, new Uint8Array(2)] })).not.toThrow();
    expect(asked).toContain('deliver');
    for (const bad of [new Map(), new Date(0), () => 1, Symbol('x'), 1n, { deep: [new Set()] }]) {
      expect(send(bad)).toThrow(/could not be cloned/);
    }
  });

  it('stays open when its closing is prevented, and ends the application when it is the last', async () => {
    const { electron, calls, asked } = await start();
    electron.app.on('window-all-closed', () => electron.app.quit());
    const window = electron.BrowserWindow({ webPreferences });
    let mayClose = false;
    window.on('close', (event: { readonly preventDefault: () => void }) => {
      if (!mayClose) event.preventDefault();
    });
    calls.closeWindow({ window: window.id });
    expect(window.isDestroyed()).toBe(false);
    mayClose = true;
    calls.closeWindow({ window: window.id });
    await new Promise(setImmediate);
    expect(asked).toEqual(['openWindow', 'closeWindow', 'exit 0']);
  });
});

describe('the channels of the stand-in', () => {
  it('take one handler each', async () => {
    const { electron } = await start();
    electron.ipcMain.handle('a', () => null);
    expect(() => electron.ipcMain.handle('a', () => null)).toThrow(/second handler/);
  });

  it('refuse an answer that could not cross, and a channel that nobody handles', async () => {
    const { electron, calls } = await start();
    electron.ipcMain.handle('map', () => new Map());
    electron.ipcMain.handle('echo', (_, value) => value as unknown);
    await expect(invoke(calls, 'map', null)).rejects.toThrow(/could not be cloned/);
    await expect(invoke(calls, 'absent', null)).rejects.toThrow(/No handler/);
    expect(await invoke(calls, 'echo', { a: 1 })).toEqual({ a: 1 });
  });
});

describe('the scheme of the stand-in', () => {
  const privileges = { standard: true, secure: true };

  it('must be registered before the application is ready, and as a secure one', async () => {
    const host: HostCaller = () => Promise.resolve(null as never);
    const options = { userData: '', version: '0', languages: ['en'], isPackaged: false };
    const early = standInElectron(host, { ...options, exit: () => undefined }).electron;
    const answer = () => new Response('page');
    expect(() => early.protocol.handle('app', answer)).toThrow(/not registered/);
    early.protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }]);
    expect(() => early.protocol.handle('app', answer)).toThrow(/standard, secure/);
    early.protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
    early.protocol.handle('app', answer);
    expect(() => early.protocol.handle('app', answer)).toThrow(/second handler/);
    await early.app.whenReady();
    expect(() => early.protocol.registerSchemesAsPrivileged([])).toThrow(/before/);
  });

  it('answers its own requests, and webRequest may cancel them', async () => {
    const { electron, calls } = await start();
    expect(await calls.request({ url: 'app://seloste/', method: 'GET' })).toBeNull();
    electron.session.defaultSession.webRequest.onBeforeRequest((_: unknown, answer: unknown) =>
      (answer as (result: { cancel: boolean }) => void)({ cancel: true }),
    );
    expect(await calls.request({ url: 'app://seloste/', method: 'GET' })).toBeNull();
  });
});

describe('the menu of the stand-in', () => {
  it('refuses two entries with one key, and one that is disabled', async () => {
    const { electron, calls } = await start();
    const { Menu } = electron;
    const entry = { label: 'a', accelerator: 'CmdOrCtrl+Z' };
    expect(() => Menu.buildFromTemplate([{ submenu: [entry, { ...entry }] }])).toThrow(/share/);
    const chosen: string[] = [];
    const submenu = [
      { id: 'on', label: 'On', click: () => chosen.push('on') },
      { id: 'off', label: 'Off', enabled: false, click: () => chosen.push('off') },
    ];
    Menu.setApplicationMenu(Menu.buildFromTemplate([{ submenu }]));
    calls.chooseMenu({ id: 'on' });
    expect(() => calls.chooseMenu({ id: 'off' })).toThrow(/disabled/);
    expect(() => calls.chooseMenu({ id: 'absent' })).toThrow(/no menu entry/);
    expect(chosen).toEqual(['on']);
  });
});

describe('a value on its way through the browser', () => {
  it('keeps its bytes, wherever they stand', () => {
    const value = { a: [new Uint8Array([1, 2]), { b: new Uint8Array() }], c: null, d: 'x' };
    expect(fromWire(toWire(value))).toEqual(value);
    expect(fromWire(toWire(new Uint8Array([255])))).toEqual(new Uint8Array([255]));
  });
});
