import { basename, resolve } from 'node:path';
import type { App } from 'electron';
import type { PayloadOf } from '#shared/contract/desktop.ts';
import type { KnownFiles } from './known-files.ts';
import { fileExtension } from './names.ts';

/** Files that the desktop hands over: a double click, a second start, a file dropped on the icon. */
export type OpenedFiles = {
  /** From now on files are told at once; those that came before are told first. */
  readonly tellTo: (tell: (file: PayloadOf<'file.openRequested'>) => void) => void;
};

/** Listens from the first moment, since macOS sends the file before the application is ready. */
export function listenForFiles({
  app,
  files,
  argv,
  onSecondStart,
}: {
  readonly app: App;
  readonly files: () => Promise<KnownFiles>;
  readonly argv: readonly string[];
  readonly onSecondStart: () => void;
}): OpenedFiles {
  let waiting: string[] = [...workspacePaths(argv, process.cwd())];
  let tell: ((file: PayloadOf<'file.openRequested'>) => void) | undefined;

  const take = async (path: string): Promise<void> => {
    if (tell === undefined) {
      waiting.push(path);
      return;
    }
    const { token } = await (await files()).remember(path, 'workspace');
    tell({ token, name: basename(path) });
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void take(path);
  });
  app.on('second-instance', (_, args, folder) => {
    onSecondStart();
    for (const path of workspacePaths(args, folder)) void take(path);
  });
  return {
    tellTo: (listener) => {
      tell = listener;
      const early = waiting;
      waiting = [];
      for (const path of early) void take(path);
    },
  };
}

/** The workspace files among the arguments of a start. */
export function workspacePaths(args: readonly string[], folder: string): readonly string[] {
  return args
    .slice(1)
    .filter((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith(fileExtension))
    .map((arg) => resolve(folder, arg));
}
