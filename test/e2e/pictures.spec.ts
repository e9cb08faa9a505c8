import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { screens } from '#renderer/session/routes.ts';
import { projectRoot } from '#test/support/project-files.ts';
import { exportDialog } from './page-models/export-dialog.ts';
import { startPage } from './page-models/start-page.ts';
import { expect, test } from './support/test.ts';

// Pictures to look at, of every screen: `SELOSTE_PICTURES=1 npm run test:e2e -- pictures`.
const languages = process.env['SELOSTE_PICTURES'] === undefined ? [] : (['fi', 'en'] as const);
const folder = join(projectRoot, 'test/.reports/pictures');
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const records = [
  ['registers', 'service-desk'],
  ['activities', 'disputes'],
  ['parties', 'palvelutalo'],
  ['retentionRules', 'r1-conflicts'],
  ['disclosures', 'd1-subcontractors'],
] as const;

test.setTimeout(600_000);

for (const language of languages) {
  for (const scheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${scheme}`, () => {
      test.use({ language });
      test('takes a picture of every screen', async ({ app }) => {
        mkdirSync(folder, { recursive: true });
        const shoot = async (name: string, at = sizes): Promise<void> => {
          for (const size of at) {
            await app.page.setViewportSize(size);
            await app.page.evaluate(() => document.fonts.ready.then(() => undefined));
            const file = `${name}-${language}-${scheme}-${size.width}.png`;
            await app.page.screenshot({ path: join(folder, file), animations: 'disabled' });
          }
        };
        await app.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        const start = startPage(app, language);
        await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
        await shoot('start');
        const workspace = await start.openSample('service-desk');
        for (const screen of screens) {
          await workspace.goTo(screen);
          await shoot(screen);
        }
        for (const [type, id] of records) {
          // Opened anew in each size: the document beside it shows where the record is printed.
          for (const size of sizes) {
            await workspace.goTo('registers');
            await app.page.setViewportSize(size);
            await workspace.visit(type, id);
            await expect(workspace.preview().document().locator('h1')).toBeVisible();
            await shoot(`record-${type}`, [size]);
          }
        }
        const { dialog } = await exportDialog(app, language);
        await expect(dialog.getByRole('alert')).toBeVisible();
        await shoot('export');
      });
    });
  }
}
