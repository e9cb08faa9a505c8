import { extname } from 'node:path';
import type { BrowserWindow, Dialog, FileFilter } from 'electron';
import type { DesktopWords } from '#shared/messages/desktop.ts';
import { fillIn } from '#shared/messages/messages.ts';
import { fileExtension } from './names.ts';

/** What main asks the person; `null` and `false` when the person would rather not. */
export type Dialogs = {
  readonly openFile: (kinds: readonly FileKind[]) => Promise<string | null>;
  readonly saveFile: (kind: SavedKind, suggestedName: string) => Promise<string | null>;
  readonly chooseFolder: (proposed: string | undefined) => Promise<string | null>;
  readonly mayOpenOutside: (address: string) => Promise<boolean>;
  /** The page does not answer; `true` closes it all the same. */
  readonly mayCloseAnyway: () => Promise<boolean>;
  /** The page has crashed again right after it was loaded anew; `true` loads it once more. */
  readonly mayLoadAgain: () => Promise<boolean>;
};
type FileKind = 'workspace' | 'attachment';
/** What is saved; a document keeps the ending of its suggested name. */
type SavedKind = FileKind | 'document';

/** The dialogs of the system, in the language of the interface. The default never loses anything. */
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
  const question = questions(dialog, window);
  const ask = (message: string, detail: string, button: string): Promise<boolean> =>
    question({ message, detail, buttons: [button, words().cancel], defaultId: 1 });
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
    saveFile: async (kind, suggestedName) => {
      const { filePath, canceled } = await dialog.showSaveDialog(window(), {
        defaultPath: suggestedName,
        filters: [kind === 'workspace' ? workspaces() : typeOf(suggestedName, words())],
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
    mayLoadAgain: () =>
      question({
        message: words().crashedAgain,
        detail: words().crashedAgainDetail,
        buttons: [words().tryAgainButton, words().closeApplication],
        defaultId: 0,
      }),
  };
}

/** The files that have the ending of a name. */
function typeOf(name: string, { allFiles }: DesktopWords): FileFilter {
  const ending = extname(name).slice(1);
  if (ending === '') return { name: allFiles, extensions: ['*'] };
  return { name: ending.toUpperCase(), extensions: [ending] };
}

type Question = {
  readonly message: string;
  readonly detail: string;
  readonly buttons: [yes: string, no: string];
  /** The button that Enter presses, from 0. */
  readonly defaultId: 0 | 1;
};

/** Asks with two buttons; whoever closes the question has not agreed. */
function questions(
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: () => BrowserWindow,
): (question: Question) => Promise<boolean> {
  return async (question) => {
    const { response } = await dialog.showMessageBox(window(), {
      type: 'question',
      ...question,
      cancelId: 1,
      noLink: true,
    });
    return response === 0;
  };
}
