import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Names under which systems install a browser of the Chromium family. */
const commands: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: ['chrome.exe', 'msedge.exe'],
};
const unixCommands = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  'microsoft-edge',
];

/** Where browsers stand on systems that do not put them on the path. */
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (path) => join(process.env[name] ?? '', path),
    ),
  ),
};

/** Names the browser to use when several are there. */
export const browserVariable = 'SELOSTE_BROWSER';

/**
 * A browser of the Chromium family: the one that the environment names, Playwright's own, or one that is
 * installed. `undefined` when there is none.
 */
export function findBrowser(): string | undefined {
  const named = process.env[browserVariable];
  const own = playwrightBrowser();
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) =>
      (commands[process.platform] ?? unixCommands).map((command) => join(folder, command)),
    );
  return [named, own, ...(places[process.platform] ?? []), ...onPath].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/** Switches for a browser that serves one application and has no other business on the network. */
export const quietBrowser: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

/** What a browser needs to start where nobody looks at it: as root, and without a graphics card. */
export function headlessSwitches(): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  return isRoot ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];
}

function playwrightBrowser(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has none for this system.
    return undefined;
  }
}
