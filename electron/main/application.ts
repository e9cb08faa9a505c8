import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  Menu,
  nativeTheme,
  shell,
  utilityProcess,
} from 'electron';
import { startJobQueue, type JobQueue } from '#electron/documents/job-queue.ts';
import type { EventName } from '#shared/contract/channels.ts';
import type { PayloadOf } from '#shared/contract/desktop.ts';
import { ok } from '#shared/kernel/result.ts';
import { desktopWordsIn, type DesktopWords } from '#shared/messages/desktop.ts';
import { appHandlers, systemLanguage } from './app-handlers.ts';
import { backupHandlers } from './backups.ts';
import { windowClosing } from './closing.ts';
import { systemDialogs, type Dialogs } from './dialogs.ts';
import { documentHandlers } from './document-handlers.ts';
import { startDocumentWorker } from './document-worker.ts';
import { externalHandlers } from './external.ts';
import { fileHandlers } from './file-handlers.ts';
import type { Handlers, HandlersOf } from './handlers.ts';
import type { KnownFiles } from './known-files.ts';
import type { Log } from './log.ts';
import { showMenu } from './menu.ts';
import type { SettingsStore } from './settings.ts';

/** Everything that answers the page, put together. */
export type Application = {
  readonly handlers: Handlers;
  /** Gives it its window: dialogs belong to it, events go to it, and it closes when its page is ready. */
  readonly serve: (window: BrowserWindow) => void;
  readonly tell: Tell;
  /** Asks whether a page that has crashed twice in a row is loaded once more. */
  readonly mayLoadAgain: () => Promise<boolean>;
  /** Ends what runs beside it. */
  readonly end: () => void;
};

/** Tells the page of an event. */
type Tell = <Name extends EventName>(event: Name, payload: PayloadOf<Name>) => void;

type Parts = {
  /** Folder of the application's own data. */
  readonly data: string;
  /** Folder of what was built. */
  readonly dist: string;
  readonly settings: SettingsStore;
  readonly files: KnownFiles;
  readonly log: Log;
  readonly now: () => string;
};

export function composeApplication(parts: Parts): Application {
  const { data, settings, files, log, now } = parts;
  let window: BrowserWindow | undefined;
  const tell: Tell = (event, payload) => {
    if (window?.isDestroyed() === false) window.webContents.send(event, payload);
  };
  const words = (): DesktopWords => wordsFor(settings);
  const owner = (): BrowserWindow => {
    if (window === undefined) throw new Error('A dialog was asked for before there was a window');
    return window;
  };
  const dialogs: Dialogs = systemDialogs({ dialog, window: owner, words });
  const documents = documentQueue(parts.dist);
  const closing = windowClosing({
    tell: () => tell('window.closing', null),
    mayCloseAnyway: dialogs.mayCloseAnyway,
  });
  const handlers: Handlers = {
    ...appHandlers({ app, settings, theme: nativeTheme, log }),
    ...fileHandlers({ dialogs, files, app, shell }),
    ...backupHandlers(join(data, 'backups'), now),
    ...documentHandlers({
      queue: documents.queue,
      dialogs,
      files,
      tell: (progress) => tell('document.progress', progress),
    }),
    ...menuHandlers(words, (action) => tell('menu.action', { action })),
    ...externalHandlers(dialogs, shell),
    'window.close': closing['window.close'],
    'window.stay': closing['window.stay'],
  };
  return {
    handlers,
    tell,
    mayLoadAgain: dialogs.mayLoadAgain,
    serve: (served) => {
      window = served;
      closing.watch(served);
    },
    end: documents.end,
  };
}

function wordsFor(settings: SettingsStore): DesktopWords {
  const wanted = settings.read().app.language ?? systemLanguage(app);
  return desktopWordsIn(wanted === 'fi' || wanted === 'sv' ? wanted : 'en');
}

function menuHandlers(
  words: () => DesktopWords,
  run: (action: string) => void,
): HandlersOf<'menu.update'> {
  return {
    'menu.update': ({ items }) => {
      const isMac = process.platform === 'darwin';
      showMenu({ menu: Menu, items, isMac, words: words(), run });
      return Promise.resolve(ok(null));
    },
  };
}

/** The queue of documents; its process starts with the first one, so that it does not slow the start. */
function documentQueue(dist: string): { readonly queue: () => JobQueue; readonly end: () => void } {
  const path = join(dist, 'documents', 'worker.js');
  // What is packed into one archive cannot be read by the compiler, so fonts lie beside it.
  const fonts = app.isPackaged ? join(process.resourcesPath, 'fonts') : undefined;
  let queue: JobQueue | undefined;
  return {
    queue: () => {
      queue ??= startJobQueue(() =>
        startDocumentWorker((...request) => utilityProcess.fork(...request), { path, fonts }),
      );
      return queue;
    },
    end: () => queue?.close(),
  };
}
