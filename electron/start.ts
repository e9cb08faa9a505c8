import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { downloadElectron, findElectron } from './electron-binary.ts';

// `npm start`: builds the application and opens it in Electron.

const root = join(import.meta.dirname, '..');
const electron = findElectron() ?? downloadElectron();
const run = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: program === 'npm' }).status === 0;

if (electron === undefined) {
  process.stderr.write(
    'Electron is not installed here and could not be downloaded (that needs Node 22.12 and a network); ' +
      '`npm run start:browser` shows Seloste in an installed Chromium, Chrome or Edge instead.\n',
  );
  process.exitCode = 1;
} else {
  const isBuilt = run('npm', ['run', '--silent', 'build']);
  process.exitCode = isBuilt && run(electron, [root, ...process.argv.slice(2)]) ? 0 : 1;
}
