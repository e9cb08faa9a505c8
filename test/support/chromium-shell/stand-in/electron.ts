import type { NativeTheme, Screen, Shell } from 'electron';
import type { MainCalls } from '#test/support/chromium-shell/calls.ts';
import { standInApp, type AppOptions } from './app.ts';
import { standInWindows } from './browser-window.ts';
import { standInDialog } from './dialog.ts';
import { preventable } from './events.ts';
import type { HostCaller } from './host-caller.ts';
import { standInIpcMain } from './ipc-main.ts';
import { standInMenu } from './menu.ts';
import { standInProtocol } from './protocol.ts';
import { standInSession } from './session.ts';
import { utilityProcess } from './utility-process.ts';

/** All of Electron that the main process uses, and what the host may ask of it. */
export function standInElectron(host: HostCaller, options: AppOptions) {
  const app = standInApp(options);
  const windows = standInWindows(app, host);
  const ipc = standInIpcMain();
  const protocol = standInProtocol(app.isReady);
  const session = standInSession();
  const menu = standInMenu();
  const electron = {
    app: app.app,
    BrowserWindow: windows.BrowserWindow,
    dialog: standInDialog(host),
    ipcMain: ipc.ipcMain,
    Menu: menu.Menu,
    nativeTheme: {
      themeSource: 'system',
      shouldUseDarkColors: false,
    } satisfies Partial<NativeTheme>,
    protocol: protocol.protocol,
    screen: {
      getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] as never,
    } satisfies Partial<Screen>,
    session: session.session,
    shell: {
      openExternal: async (target) => {
        await host('note', { kind: 'external', target });
      },
      showItemInFolder: (target) => void host('note', { kind: 'reveal', target }),
    } satisfies Partial<Shell>,
    utilityProcess,
  };
  const calls: MainCalls = {
    request: async ({ url, method }) =>
      (await session.isCancelled(url)) ? null : protocol.answer(url, method),
    mayNavigate: ({ window, url }) => windows.find(window).contents.mayNavigate(url),
    mayOpenWindow: ({ window, url }) => windows.find(window).contents.mayOpenWindow(url),
    permissions: async (names) => {
      const granted = await Promise.all(names.map(session.grants));
      return names.filter((_, index) => granted[index] === true);
    },
    invoke: ({ channel, origin, isTop, payload }) =>
      ipc.invoke(channel, { origin, isTop }, payload),
    pageGone: quietly(({ window }) => windows.find(window).contents.gone()),
    closeWindow: quietly(({ window }) => windows.find(window).window.close()),
    windowGone: quietly(({ window }) => windows.find(window).destroy()),
    menu: () => menu.list(),
    chooseMenu: quietly(({ id }) => menu.choose(id)),
    secondStart: quietly(({ args, folder }) => {
      app.emitter.emit('second-instance', {}, args, folder, null);
    }),
    openFile: quietly(({ path }) => {
      app.emitter.emit('open-file', preventable({}), path);
    }),
  };
  return { electron, calls };
}

/** A call that answers nothing, which crosses as `null`. */
function quietly<Value>(call: (value: Value) => void): (value: Value) => null {
  return (value) => {
    call(value);
    return null;
  };
}
