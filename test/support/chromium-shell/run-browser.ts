import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#test/support/project-files.ts';
import { startDevelopment } from './development-server.ts';
import { browserVariable, findBrowser } from './find-browser.ts';
import { startShell } from './host.ts';
import { askInPage } from './page-dialogs.ts';

// `npm run start:browser` and `npm run dev:browser`: the application in an installed Chromium, Chrome or Edge.

const isDevelopment = process.argv.includes('--development');
const browser = findBrowser();
if (browser === undefined) {
  console.error(
    `No Chromium, Chrome or Edge is installed here; install one, or name it in ${browserVariable}.`,
  );
  process.exitCode = 1;
} else {
  await show(browser);
}

async function show(executable: string): Promise<void> {
  const profile = profileFolder();
  mkdirSync(profile, { recursive: true });
  const development = isDevelopment ? await startDevelopment() : undefined;
  const headless = process.argv.includes('--headless');
  const shell = await startShell({
    profile,
    browser: executable,
    main: join(projectRoot, 'dist/main/index.js'),
    args: process.argv.slice(2).filter((arg) => !arg.startsWith('--')),
    headless,
    viewport: null,
    switches: [
      ...(headless ? [] : ['--app=data:text/html,<title>Seloste</title>']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(development?.switches ?? []),
    ],
    environment: {
      SELOSTE_SHELL_LANGUAGE: new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2),
      ...development?.environment,
    },
    ask: askInPage,
  });
  console.log(`Seloste is open; its data lies in ${profile}.`);
  await shell.ended;
  await development?.close();
}

/** Where data of this kind of start lies; Electron keeps its own elsewhere. */
function profileFolder(): string {
  const home = homedir();
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(home, 'Library', 'Application Support'),
    win32: process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'),
  };
  const linux = process.env['XDG_DATA_HOME'] ?? join(home, '.local', 'share');
  return join(
    process.env['SELOSTE_PROFILE'] ?? join(folders[process.platform] ?? linux, 'seloste-browser'),
  );
}
