import type { Driver } from '#test/e2e/support/driver.ts';
import { expect } from '#test/e2e/support/test.ts';
import { interfaceWords, type InterfaceLanguage } from './interface-words.ts';

/** Opens the dialog in which a person chooses the documents to write. */
export async function exportDialog(app: Driver, language: InterfaceLanguage) {
  const t = interfaceWords(language);
  await app.page.keyboard.press('Control+E');
  const dialog = app.page.getByRole('dialog', { name: t('export:title') });
  await expect(dialog).toBeVisible();
  return {
    dialog,
    /** Exports what is chosen into a folder and waits for the end. */
    exportTo: async (folder: string): Promise<void> => {
      app.answerDialog({ kind: 'path', path: folder });
      await dialog.getByRole('button', { name: t('export:chooseFolder') }).click();
      await expect(dialog.getByText(t('export:doneTitle'))).toBeVisible({ timeout: 60_000 });
      await dialog
        .getByRole('button', { name: t('export:close') })
        .last()
        .click();
      await expect(dialog).toBeHidden();
    },
  };
}
