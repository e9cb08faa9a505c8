import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, protocol, screen, session } from 'electron';
import { composeApplication } from './application.ts';
import { themeOf } from './app-handlers.ts';
import { registerHandlers } from './ipc.ts';
import { openKnownFiles } from './known-files.ts';
import { openLog } from './log.ts';
import { appId } from './names.ts';
import { listenForFiles } from './opened-files.ts';
import { pageSourceOf } from './origin.ts';
import { appScheme, pageHandler } from './protocol.ts';
import { guardPages, guardSession } from './security.ts';
import { openSettings } from './settings.ts';
import { focusWindow, openWindow, reloadAfterCrash } from './window.ts';

// The order of the start; what each part does stands in its own module.

const dist = join(import.meta.dirname, '..');
const data = app.getPath('userData');
const now = (): string => new Date().toISOString();
const log = openLog(join(data, 'logs', 'seloste.log'), now);
const source = pageSourceOf({
  isPackaged: app.isPackaged,
  server: process.env['ELECTRON_RENDERER_URL'],
});

app.setAppUserModelId(appId);
app.enableSandbox();
protocol.registerSchemesAsPrivileged([appScheme]);
guardPages(app);
app.on('window-all-closed', () => app.quit());

if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    log.append('error', `start-failed:${error instanceof Error ? error.name : typeof error}`);
    app.exit(70);
  });
} else {
  app.quit();
}

async function start(): Promise<void> {
  const stored = openSettings(join(data, 'settings.json'), log);
  const known = stored.then((settings) => openKnownFiles(settings, now));
  const opened = listenForFiles({
    app,
    files: () => known,
    argv: process.argv,
    onSecondStart: () => BrowserWindow.getAllWindows().forEach(focusWindow),
  });
  await app.whenReady();
  const settings = await stored;
  nativeTheme.themeSource = themeOf(settings.read().app.colorScheme);
  protocol.handle('app', pageHandler({ folder: join(dist, 'renderer'), source }));
  guardSession(session.defaultSession, source);

  const application = composeApplication({ data, dist, settings, files: await known, log, now });
  registerHandlers(application.handlers, log);
  const window = openWindow({
    create: (options) => new BrowserWindow(options),
    settings,
    screens: screen.getAllDisplays().map(({ workArea }) => workArea),
    preload: join(dist, 'preload', 'index.cjs'),
    isDark: nativeTheme.shouldUseDarkColors,
  });
  application.serve(window);
  reloadAfterCrash(window, {
    log,
    clock: () => performance.now(),
    mayLoadAgain: application.mayLoadAgain,
  });
  window.webContents.once('did-finish-load', () => {
    opened.tellTo((file) => application.tell('file.openRequested', file));
  });
  app.on('will-quit', application.end);
}
