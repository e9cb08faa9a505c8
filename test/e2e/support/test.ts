import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Driver } from './driver.ts';
import { startElectronDriver } from './electron-driver.ts';
import { startShellDriver } from './shell-driver.ts';

type Options = {
  /** Language of the system, before the person chooses one. */
  readonly language: string;
  readonly args: readonly string[];
  readonly preloads: readonly string[];
  /** Set by specs that plant a request or a violation to see it caught. */
  readonly mayLeaveOrigin: boolean;
};

type Fixtures = {
  /** An empty folder for files that the person opens and saves. */
  readonly folder: string;
  /** The running application with data of its own. */
  readonly app: Driver;
};

/** Specs run against the application, and none may leave its origin or break its policy. */
export const test = base.extend<Options & Fixtures>({
  language: ['en', { option: true }],
  args: [[], { option: true }],
  preloads: [[], { option: true }],
  mayLeaveOrigin: [false, { option: true }],
  // Playwright reads the names of fixtures from the pattern, so an empty one is needed.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'seloste-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  app: async ({ language, args, preloads, mayLeaveOrigin, viewport }, use, testInfo) => {
    const profile = mkdtempSync(join(tmpdir(), 'seloste-profile-'));
    const start = testInfo.project.name === 'electron' ? startElectronDriver : startShellDriver;
    const size = viewport ?? { width: 1280, height: 800 };
    const app = await start({ language, args, preloads, profile, viewport: size });
    await use(app);
    if (testInfo.status !== testInfo.expectedStatus)
      await picture(app, testInfo.outputPath('page.png'));
    await app.dispose();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    if (!mayLeaveOrigin) {
      expect(app.foreignRequests, 'requests beyond the origin').toEqual([]);
      expect(app.violations, 'violations of the content security policy').toEqual([]);
    }
  },
});

export { expect };

/** What the page looked like when a spec failed, if it still looks like anything. */
async function picture(app: Driver, path: string): Promise<void> {
  try {
    await app.page.screenshot({ path, timeout: 5000 });
  } catch {
    // A page that is gone has no picture.
  }
}
