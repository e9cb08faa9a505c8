import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { findBrowser, headlessSwitches } from '#test/support/chromium-shell/find-browser.ts';
import { startShell, type Shell } from '#test/support/chromium-shell/host.ts';
import { projectRoot } from '#test/support/project-files.ts';
import { openDialogScript } from './dialog-script.ts';
import type { Driver, DriverOptions } from './driver.ts';

/** What is driven: `dist/`, or the build that the environment names. */
const builtFolder = resolve(projectRoot, process.env['SELOSTE_DIST'] ?? 'dist');

/** Drives the application in the Chromium shell. */
export async function startShellDriver(options: DriverOptions): Promise<Driver> {
  const browser = findBrowser();
  if (browser === undefined) throw new Error('There is no browser: run `npm run test:e2e`');
  const script = openDialogScript();
  const start = (args: readonly string[]): Promise<Shell> =>
    startShell({
      ...options,
      args,
      browser,
      main: join(builtFolder, 'main/index.js'),
      headless: true,
      switches: headlessSwitches(),
      environment: { SELOSTE_SHELL_LANGUAGE: options.language },
      ask: script.ask,
    });
  const shells: Shell[] = [];
  shells.push(await start(options.args));
  const current = (): Shell => {
    const last = shells.at(-1);
    if (last === undefined) throw new Error('The application has not started');
    return last;
  };
  let isRunning = true;
  const kill = async (): Promise<void> => {
    isRunning = false;
    const { main, ended } = current();
    killBrowser(options.profile);
    main.kill();
    await ended;
  };
  const pressClose = async (): Promise<void> => {
    await current().main.call('closeWindow', { window: 1 });
  };
  return {
    get page() {
      return current().page();
    },
    answerDialog: script.answer,
    dialogs: script.asked,
    menu: () => current().main.call('menu', null),
    chooseMenu: async (id) => {
      await current().main.call('chooseMenu', { id });
    },
    pressClose,
    ended: async () => {
      await current().ended;
      isRunning = false;
    },
    relaunch: async (args = []) => {
      if (isRunning) {
        await pressClose();
        await current().ended;
      }
      shells.push(await start(args));
      isRunning = true;
    },
    kill,
    crashPage: async () => {
      const page = current().page();
      const session = await page.context().newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      // The answer never comes: who should give it is gone.
      session.send('Page.crash').catch(() => undefined);
      await crashed;
    },
    openFromDesktop: async (path) => {
      await current().main.call('secondStart', { args: ['seloste', path], folder: projectRoot });
    },
    notes: () => Promise.resolve(shells.flatMap(({ notes }) => notes)),
    get foreignRequests() {
      return shells.flatMap(({ foreignRequests }) => foreignRequests);
    },
    get violations() {
      return shells.flatMap(({ violations }) => violations);
    },
    dispose: async () => {
      if (isRunning) await kill();
      if (script.unused() > 0) throw new Error(`${script.unused()} answers met no dialog`);
    },
  };
}

/** Ends every process of the browser that has this profile, without a chance to store anything. */
function killBrowser(profile: string): void {
  const mark = `--user-data-dir=${join(profile, 'browser')}`;
  const list = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const line of list.split('\n').filter((one) => one.includes(mark))) {
    try {
      process.kill(Number.parseInt(line, 10), 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}
