import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findElectron } from '#electron/electron-binary.ts';
import { browserVariable, findBrowser } from '#test/support/chromium-shell/find-browser.ts';
import { projectRoot } from '#test/support/project-files.ts';

// `npm run test:e2e`: builds, sees to a browser, and runs the specs. Arguments go to Playwright.

const windows = process.platform === 'win32';

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: windows,
  });
  return status === 0;
}

/** Installs a browser the way this machine allows: its own package, or Playwright's download. */
function installBrowser(): string | undefined {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['update', '-qq'])) {
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  if (findBrowser() === undefined) {
    run(process.execPath, [
      join(projectRoot, 'node_modules/playwright/cli.js'),
      'install',
      'chromium',
    ]);
  }
  return findBrowser();
}

function runSpecs(): boolean {
  const browser = findBrowser() ?? installBrowser();
  if (browser === undefined) {
    console.error(
      `No Chromium, Chrome or Edge is installed here and none could be installed; name one in ${browserVariable}.`,
    );
    return false;
  }
  if (findElectron() === undefined) {
    console.log(
      "Electron's program is not installed here: the specs that only it can prove are skipped.",
    );
  }
  process.env[browserVariable] = browser;
  const config = join('test', 'e2e', 'playwright.config.ts');
  const playwright = join(projectRoot, 'node_modules/@playwright/test/cli.js');
  return run(process.execPath, [playwright, 'test', '--config', config, ...process.argv.slice(2)]);
}

process.exitCode = run('npm', ['run', '--silent', 'build']) && runSpecs() ? 0 : 1;
