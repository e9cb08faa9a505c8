import type { Driver } from '#test/e2e/support/driver.ts';
import { expect } from '#test/e2e/support/test.ts';
import { interfaceWords, type InterfaceLanguage } from './interface-words.ts';
import { workspacePage, type WorkspacePage } from './workspace-page.ts';

/** What a new workspace is asked for; languages by their names in the interface, the first one besides its own. */
export type NewWorkspace = { readonly name: string; readonly languages: readonly string[] };

/** Where one begins: the workspaces of the machine. */
export function startPage(app: Driver, language: InterfaceLanguage) {
  const t = interfaceWords(language);
  app.page.setDefaultTimeout(20_000);
  const opened = async (): Promise<WorkspacePage> => {
    await expect(app.page.getByRole('link', { name: t('app:screen.registers') })).toBeVisible();
    return workspacePage(app, language);
  };
  return {
    alert: () => app.page.getByRole('alert'),
    /** The workspaces of the list, by what else can be done to each. */
    workspaces: () =>
      app.page.getByRole('button', { name: t('start:menu', { name: '' }).replace(/^:\s*/, '') }),
    create: async ({ name, languages }: NewWorkspace): Promise<WorkspacePage> => {
      await app.page.getByRole('button', { name: t('start:new') }).click();
      const dialog = app.page.getByRole('dialog');
      await dialog.getByLabel(t('start:name')).fill(name);
      const choice = dialog.getByRole('combobox', { name: t('start:languages') });
      if (languages.length > 0) await choice.press('ArrowDown');
      for (const each of languages) await app.page.getByRole('option', { name: each }).click();
      if (languages.length > 0) await choice.press('Escape');
      await dialog.getByRole('button', { name: t('start:create') }).click();
      return opened();
    },
    openSample: async (
      sample: 'kunta' | 'service-desk' | 'print-fleet',
    ): Promise<WorkspacePage> => {
      const order = ['kunta', 'service-desk', 'print-fleet'];
      await app.page
        .getByRole('button', { name: t('start:openSample') })
        .nth(order.indexOf(sample))
        .click();
      return opened();
    },
    openFile: async (path: string): Promise<void> => {
      app.answerDialog({ kind: 'path', path });
      await app.page.getByRole('button', { name: t('start:openFile') }).click();
    },
    /** Opens a workspace of the list. */
    open: async (name: string): Promise<WorkspacePage> => {
      await app.page.getByRole('button', { name }).first().click();
      return opened();
    },
  };
}
