import type { BrowserWindow, Dialog } from 'electron';
import type { DesktopWords } from '#shared/messages/desktop.ts';
import { fillIn } from '#shared/messages/messages.ts';
import { fileExtension } from './names.ts';

/** What main asks the person; `null` and `false` when the person would rather not. */
export type Dialogs = {
  readonly openFile: (kinds: readonly FileKind[]) => Promise<string | null>;
  readonly saveWorkspace: (suggestedName: string) => Promise<string | null>;
  readonly chooseFolder: (proposed: string | undefined) => Promise<string | null>;
  readonly mayOpenOutside: (address: string) => Promise<boolean>;
  /** The page does not answer; `true` closes it all the same. */
  readonly mayCloseAnyway: () => Promise<boolean>;
};
type FileKind = 'workspace' | 'attachment';

/** The dialogs of the system, in the language of the interface. Cancelling is always the default. */
export function systemDialogs({
  dialog,
  window,
  words,
}: {
  readonly dialog: Pick<Dialog, 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'>;
  readonly window: () => BrowserWindow;
  readonly words: () => DesktopWords;
}): Dialogs {
  const workspaces = () => ({
    name: words().workspaceFiles,
    extensions: [fileExtension.slice(1), 'json'],
  });
  const ask = async (message: string, detail: string, button: string): Promise<boolean> => {
    const { response } = await dialog.showMessageBox(window(), {
      type: 'question',
      message,
      detail,
      buttons: [button, words().cancel],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    return response === 0;
  };
  return {
    openFile: async (kinds) => {
      const all = { name: words().allFiles, extensions: ['*'] };
      const filters = kinds.includes('workspace') ? [workspaces(), all] : [all];
      const { filePaths } = await dialog.showOpenDialog(window(), {
        properties: ['openFile'],
        filters,
      });
      return filePaths[0] ?? null;
    },
    saveWorkspace: async (suggestedName) => {
      const { filePath, canceled } = await dialog.showSaveDialog(window(), {
        defaultPath: suggestedName,
        filters: [workspaces()],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    chooseFolder: async (proposed) => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        properties: ['openDirectory', 'createDirectory'],
        ...(proposed === undefined ? {} : { defaultPath: proposed }),
      });
      return filePaths[0] ?? null;
    },
    mayOpenOutside: (address) =>
      ask(words().openOutside, fillIn(words().openOutsideDetail, { address }), words().openButton),
    mayCloseAnyway: () => ask(words().notStored, words().notStoredDetail, words().closeButton),
  };
}
