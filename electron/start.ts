import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { downloadElectron, findElectron } from './electron-binary.ts';

// `npm start`: the built application in Electron.

const root = join(import.meta.dirname, '..');
const electron = findElectron() ?? downloadElectron();
if (electron === undefined) {
  process.stderr.write(
    'Electron is not installed here and could not be downloaded (that needs Node 22.12 and a network); ' +
      '`npm run start:browser` shows Seloste in an installed Chromium, Chrome or Edge instead.\n',
  );
  process.exitCode = 1;
} else {
  const { status } = spawnSync(electron, [root, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
