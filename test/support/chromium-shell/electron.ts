import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#test/support/project-files.ts';
import type { HostCalls } from './calls.ts';
import { connect, type Caller } from './link.ts';
import { standInElectron } from './stand-in/electron.ts';

// What the main process imports as `electron` when it runs in Node, as a child of the host.

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const userData = process.env['SELOSTE_SHELL_DATA'];
if (userData === undefined || process.send === undefined)
  throw new Error('The stand-in for Electron runs under the host of the Chromium shell only');

const host: Caller<HostCalls> = (name, value) => call(name, value);
const { electron, calls } = standInElectron(host, {
  userData,
  version,
  languages: [process.env['SELOSTE_SHELL_LANGUAGE'] ?? 'en'],
  isPackaged: process.env['SELOSTE_SHELL_PACKAGED'] === '1',
  exit: (code) => process.exit(code),
});
const call = connect<HostCalls>(
  {
    send: (message) => void process.send?.(message),
    listen: (listener) => void process.on('message', listener),
  },
  calls,
);
// Without its host there is no browser, and nobody to work for.
process.on('disconnect', () => process.exit());

export const {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
} = electron;
