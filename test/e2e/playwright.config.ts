import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findElectron } from '#electron/electron-binary.ts';

const reports = join(import.meta.dirname, '../.reports');

// `shell` runs every spec in a Chromium browser, always. `electron` runs them in Electron when its program is
// there; otherwise only the specs that nothing else can prove, which then skip themselves and say why.
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: join(reports, 'e2e'),
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: join(reports, 'playwright.json') }]],
  use: { viewport: { width: 1280, height: 800 } },
  projects: [
    { name: 'shell', testIgnore: '**/electron/**' },
    findElectron() === undefined
      ? { name: 'electron', testMatch: '**/electron/**/*.spec.ts' }
      : { name: 'electron' },
  ],
});
