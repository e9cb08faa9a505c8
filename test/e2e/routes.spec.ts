import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordTypes, type RecordType } from '#shared/model/ids.ts';
import { projectRoot } from '#test/support/project-files.ts';
import { screens } from '#renderer/session/routes.ts';
import { accessibilityDefects } from './page-models/axe.ts';
import { exportDialog } from './page-models/export-dialog.ts';
import { startPage } from './page-models/start-page.ts';
import { expect, test } from './support/test.ts';
import type { Driver } from './support/driver.ts';

test.use({ language: 'fi' });
test.setTimeout(300_000);

for (const scheme of ['light', 'dark'] as const) {
  test(`no screen keeps anybody out, ${scheme}`, async ({ app, folder }) => {
    await app.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const start = startPage(app, 'fi');
    await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'fi');
    await expectAccessible(app, 'start');
    await test.step('a file that cannot be opened', async () => {
      const path = join(folder, 'rikki.seloste');
      writeFileSync(path, 'Hei maailma');
      await start.openFile(path);
      await expect(start.alert()).toBeVisible();
      await expectAccessible(app, 'error');
    });
    const workspace = await start.openSample('kunta');
    for (const screen of screens) {
      await workspace.goTo(screen);
      await expectAccessible(app, screen);
    }
    for (const { type, id } of firstRecords()) {
      await workspace.visit(type, id);
      await expectAccessible(app, `a record of ${type}`);
    }
    const dialog = await exportDialog(app, 'fi');
    await expect(dialog.dialog).toBeVisible();
    await expectAccessible(app, 'export');
  });
}

/** The first record of each type that the sample has. */
function firstRecords(): readonly { readonly type: RecordType; readonly id: string }[] {
  const sample = JSON.parse(
    readFileSync(join(projectRoot, 'templates/samples/kunta.json'), 'utf8'),
  ) as Partial<Record<RecordType, readonly { readonly id: string }[]>>;
  return recordTypes.flatMap((type) =>
    (sample[type] ?? []).slice(0, 1).map(({ id }) => ({ type, id })),
  );
}

async function expectAccessible(app: Driver, where: string): Promise<void> {
  await test.step(where, async () => {
    expect.soft(await accessibilityDefects(app.page), where).toEqual([]);
  });
}
