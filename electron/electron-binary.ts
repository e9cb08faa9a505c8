import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'node_modules', 'electron');

/** Electron's program, if it has been downloaded. Importing the package instead would start a download. */
export function findElectron(): string | undefined {
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return undefined;
  const path = join(folder, 'dist', readFileSync(name, 'utf8').trim());
  return existsSync(path) ? path : undefined;
}

/** Tries to download Electron's program; its downloader needs a newer Node than the rest. */
export function downloadElectron(): string | undefined {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 12)) return undefined;
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' });
  return findElectron();
}
