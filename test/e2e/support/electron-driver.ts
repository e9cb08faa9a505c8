import { spawn } from 'node:child_process';
import { _electron as electron, type ElectronApplication, type Page } from '@playwright/test';
import type * as ElectronModule from 'electron';
import { findElectron } from '#electron/electron-binary.ts';
import type { ShellMenuItem } from '#test/support/chromium-shell/calls.ts';
import { projectRoot } from '#test/support/project-files.ts';
import { openDialogScript } from './dialog-script.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { readNotes, scriptDialogs } from './electron-dialogs.ts';

type Running = { readonly application: ElectronApplication; readonly page: Page };

/** Drives the application in Electron itself, with its dialogs answered by the spec. */
export async function startElectronDriver(options: DriverOptions): Promise<Driver> {
  const program = findElectron();
  if (program === undefined) throw new Error('Electron is not installed here');
  const script = openDialogScript();
  const foreignRequests: string[] = [];
  const violations: string[] = [];
  const imports = options.preloads.map((module) => `--import=${module}`);
  const switches = [`--user-data-dir=${options.profile}`, `--lang=${options.language}`];
  if (process.getuid?.() === 0) switches.push('--no-sandbox');

  const start = async (args: readonly string[]): Promise<Running> => {
    const application = await electron.launch({
      executablePath: program,
      args: [...imports, ...switches, projectRoot, ...args],
    });
    const context = application.context();
    context.on('request', (request) => {
      if (!/^(?:app|blob|data|devtools):/.test(request.url())) foreignRequests.push(request.url());
    });
    const page = await application.firstWindow();
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    await scriptDialogs(application, script.ask);
    return { application, page };
  };
  let running = await start(options.args);
  let isRunning = true;
  const end = async (): Promise<void> => {
    await running.application.waitForEvent('close');
    isRunning = false;
  };
  const pressClose = (): Promise<void> =>
    running.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const kill = async (): Promise<void> => {
    const ended = end();
    running.application.process().kill('SIGKILL');
    await ended;
  };
  return {
    get page() {
      return running.page;
    },
    answerDialog: script.answer,
    dialogs: script.asked,
    menu: () => running.application.evaluate(listMenu),
    chooseMenu: (id) =>
      running.application.evaluate(({ Menu }, action) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(action);
        if (item === null || item === undefined) throw new Error(`There is no entry ${action}`);
        (item.click as () => void)();
      }, id),
    pressClose,
    ended: end,
    relaunch: async (args = []) => {
      if (isRunning) {
        const ended = end();
        await pressClose();
        await ended;
      }
      running = await start(args);
      isRunning = true;
    },
    kill,
    crashPage: async () => {
      await running.application.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
      );
    },
    openFromDesktop: async (path) => {
      // A second start with the same data, which hands its file over and ends.
      const second = spawn(program, [...switches, projectRoot, path], { stdio: 'ignore' });
      await new Promise((resolve) => second.once('exit', resolve));
    },
    notes: () => readNotes(running.application),
    foreignRequests,
    violations,
    dispose: async () => {
      if (isRunning) await kill();
      if (script.unused() > 0) throw new Error(`${script.unused()} answers met no dialog`);
    },
  };
}

function listMenu({ Menu }: typeof ElectronModule): ShellMenuItem[] {
  return (Menu.getApplicationMenu()?.items ?? [])
    .flatMap(({ submenu }) => submenu?.items ?? [])
    .filter(({ id }) => id !== '')
    .map(({ id, label, accelerator, enabled }) => ({
      id,
      label,
      accelerator: accelerator ?? '',
      enabled,
    }));
}
