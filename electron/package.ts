import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// `npm run package`: an installer for the system that it runs on. Arguments go to electron-builder.

const root = join(import.meta.dirname, '..');
const formats: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'dmg and zip; to be opened elsewhere they need a certificate of Apple in CSC_LINK',
  linux: 'AppImage and deb',
  win32: 'an NSIS installer; without a certificate in CSC_LINK Windows warns about it',
};

function run(program: string, args: readonly string[]): boolean {
  const shell = process.platform === 'win32';
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', shell }).status === 0;
}

process.stdout.write(
  `Packaging for this system only (${formats[process.platform] ?? 'no format is known for it'}), since the ` +
    'compiler of PDF is an addon per platform. It downloads Electron and the tools of electron-builder, ' +
    'so it needs Node 22.12 and a network, and writes to release/.\n',
);
const builder = join(root, 'node_modules/electron-builder/cli.js');
const isDone =
  run('npm', ['run', '--silent', 'build']) &&
  run(process.execPath, [builder, '--config', 'electron-builder.yml', ...process.argv.slice(2)]);
if (!isDone) {
  process.stderr.write('Nothing was packaged; the lines above say what was missing.\n');
  process.exitCode = 1;
}
