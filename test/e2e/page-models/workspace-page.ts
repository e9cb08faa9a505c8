import type { FrameLocator, Locator } from '@playwright/test';
import { routeOfRecord } from '#renderer/session/record-route.ts';
import { hashOf, parseRoute, type Screen } from '#renderer/session/routes.ts';
import type { RecordType } from '#shared/model/ids.ts';
import type { Driver } from '#test/e2e/support/driver.ts';
import { expect } from '#test/e2e/support/test.ts';
import { fieldsIn, type Fields } from './fields.ts';
import { interfaceWords, type InterfaceLanguage } from './interface-words.ts';

/** An open workspace, as a person works in it. */
export function workspacePage(app: Driver, language: InterfaceLanguage) {
  const t = interfaceWords(language);
  const main = (): Locator => app.page.getByRole('main');
  const button = (name: string): Locator =>
    app.page.getByRole('banner').getByRole('button', { name });
  const model = {
    t,
    main,
    undoButton: () => button(t('app:action.undo')),
    redoButton: () => button(t('app:action.redo')),
    goTo: async (screen: Screen): Promise<void> => {
      const name = t(`app:screen.${screen}`);
      await app.page.getByRole('link', { name }).and(app.page.locator('nav a')).first().click();
      await expect(main().getByRole('heading', { level: 1 })).toBeVisible();
    },
    /** Goes to one of the kinds of records that a screen shows in tabs. */
    goToTab: async (type: RecordType): Promise<void> => {
      await main()
        .getByRole('tab', { name: t(`records:plural.${type}`), exact: true })
        .click();
    },
    /** Adds a record of the list on the screen; answers its form. */
    add: async (type: RecordType, name?: string): Promise<Fields> => {
      const adding = t(`records:new.${type}`);
      await main().getByRole('button', { name: adding }).first().click();
      const dialog = app.page.getByRole('dialog');
      if (name !== undefined) await dialog.getByLabel(t('records:name')).fill(name);
      await dialog.getByRole('button', { name: adding }).click();
      await expect(dialog).toBeHidden();
      return model.form(type);
    },
    /** Begins an empty register from the list of registers; answers its page. */
    addRegister: async (name: string): Promise<Fields> => {
      const adding = t('records:new.registers');
      await main().getByRole('button', { name: adding }).first().click();
      const dialog = app.page.getByRole('dialog');
      await dialog.getByLabel(t('registers:new.name')).fill(name);
      await dialog.getByRole('button', { name: t('registers:new.add') }).click();
      await expect(dialog).toBeHidden();
      return model.form('registers');
    },
    /** Opens a record of the list on the screen by its name. */
    open: async (type: RecordType, name: string | RegExp): Promise<Fields> => {
      const inList = main()
        .getByRole('row', { name })
        .or(main().getByRole('link', { name }))
        .or(main().getByRole('button', { name }));
      await inList.first().click();
      return model.form(type);
    },
    /** Goes to a record by its address, as a link does. */
    visit: async (type: RecordType, id: string): Promise<Fields> => {
      await app.page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        hashOf(routeOfRecord(await currentWorkspace(app), { type, id })),
      );
      await expect(main().getByRole('heading', { level: 1 })).toBeVisible();
      await expect(main().getByRole('textbox').first()).toBeVisible();
      return model.form(type);
    },
    form: (type: RecordType): Fields => fieldsIn({ scope: main(), type, t }),
    /** Waits until everything is stored. */
    stored: async (): Promise<void> => {
      await expect(
        app.page.getByRole('status').and(app.page.locator('[data-save-state="saved"]')),
      ).toBeVisible();
    },
    saveCopy: async (path: string): Promise<void> => {
      app.answerDialog({ kind: 'path', path });
      await app.page.keyboard.press('Control+Shift+S');
    },
    /** Goes back to the list of workspaces. */
    close: async (): Promise<void> => {
      await app.page.getByRole('banner').getByRole('button').first().click();
      await app.page.getByRole('menuitem', { name: t('app:shell.allWorkspaces') }).click();
    },
    preview: () => previewIn(app, t('preview:language')),
  };
  return model;
}

export type WorkspacePage = ReturnType<typeof workspacePage>;

/** The id of the open workspace, from its address. */
async function currentWorkspace(app: Driver): Promise<string> {
  const route = parseRoute(await app.page.evaluate(() => location.hash));
  if (route.kind !== 'workspace') throw new Error('No workspace is open');
  return route.workspace;
}

/** The document beside the form. */
function previewIn(app: Driver, languageLabel: string) {
  const pane = app.page.getByRole('complementary');
  return {
    pane,
    document: (): FrameLocator => pane.frameLocator('iframe'),
    language: async (code: 'FI' | 'SV' | 'EN'): Promise<void> => {
      const choice = pane.getByRole('radiogroup', { name: languageLabel });
      await choice.getByText(code, { exact: true }).click();
      await expect(
        pane.locator(`iframe[data-preview-language="${code.toLowerCase()}"]`),
      ).toBeVisible();
    },
  };
}
