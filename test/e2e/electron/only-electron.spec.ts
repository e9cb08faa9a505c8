import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
// For the type of `desktop` in the page.
import '#renderer/platform/desktop.ts';
import { findElectron } from '#electron/electron-binary.ts';
import { startElectronDriver } from '#test/e2e/support/electron-driver.ts';
import { everyNodeTree } from '#test/support/every-node-tree.ts';
import type { Driver } from '#test/e2e/support/driver.ts';

// What the shell in a browser cannot prove. A release needs one run of these with Electron's program.

const reason = "Electron's program is not installed here";
test.skip(findElectron() === undefined, reason);

let app: Driver;
test.beforeEach(async ({}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const viewport = { width: 1280, height: 800 };
  app = await startElectronDriver({ language: 'en', viewport, profile, args: [], preloads: [] });
});
test.afterEach(() => app.dispose());

test('isolated world: the page cannot reach what the preload script has', async () => {
  const reached = await app.page.evaluate(() =>
    ['require', 'process', 'Buffer', 'ipcRenderer'].filter((name) => name in globalThis),
  );
  expect(reached).toEqual([]);
  const tampered = await app.page.evaluate(() => {
    // What the page does to its own prototypes does not reach the other world.
    Object.assign(Array.prototype, { map: () => ['file.save'] });
    return desktop?.call['app.info'](null);
  });
  expect(tampered?.ok).toBe(true);
});

test('true origin: the page lives at app://seloste, in a secure context', async () => {
  expect(new URL(app.page.url()).protocol).toBe('app:');
  expect(await app.page.evaluate(() => [origin, isSecureContext])).toEqual(['app://seloste', true]);
});

test('webRequest: a request that no policy stops is cancelled', async () => {
  const outcome = await app.page.evaluate(
    () =>
      new Promise((resolve) => {
        const image = new Image();
        image.addEventListener('error', () => resolve('cancelled'));
        image.addEventListener('load', () => resolve('loaded'));
        image.src = 'https://elsewhere.example/pixel.png';
      }),
  );
  expect(outcome).toBe('cancelled');
});

test('native menu: the entries of the page stand in it and run', async () => {
  const action = app.page.evaluate(
    () =>
      new Promise((resolve) => {
        desktop?.on['menu.action'](resolve);
        const item = { menu: 'file', menuLabel: 'File', accelerator: null, enabled: true } as const;
        void desktop?.call['menu.update']({
          items: [{ ...item, action: 'probe', label: 'Probe' }],
        });
      }),
  );
  await expect.poll(async () => (await app.menu()).map(({ id }) => id)).toContain('probe');
  await app.chooseMenu('probe');
  expect(await action).toEqual({ action: 'probe' });
});

test('single instance and file association: a second start hands its file over and ends', async () => {
  const asked = app.page.evaluate(
    () => new Promise((resolve) => desktop?.on['file.openRequested'](resolve)),
  );
  await app.openFromDesktop(join('data', 'kunta.seloste'));
  expect(await asked).toMatchObject({ name: 'kunta.seloste' });
});

test('utility process: documents are made beside the application', async () => {
  const made = await app.page.evaluate(
    (tree) =>
      desktop?.call['document.render']({
        fileName: 'a.pdf',
        content: { kind: 'tree', format: 'pdf', pdfStandard: 'ua-1', tree },
      }),
    structuredClone(everyNodeTree),
  );
  expect(made?.ok).toBe(true);
});

test.describe('the packaged application', () => {
  const packaged = process.env['SELOSTE_PACKAGED'];
  test.skip(packaged === undefined, 'SELOSTE_PACKAGED names no packaged application');

  test('fuses: Node, its options and its inspector are off', async () => {
    const wire = await getCurrentFuseWire(packaged ?? '');
    const off = '0'.charCodeAt(0);
    expect([
      wire[FuseV1Options.RunAsNode],
      wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
      wire[FuseV1Options.EnableNodeCliInspectArguments],
    ]).toEqual([off, off, off]);
    const version = execFileSync(packaged ?? '', ['--version'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      encoding: 'utf8',
    });
    expect(version).not.toContain(process.version);
  });
});
