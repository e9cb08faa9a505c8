import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '#test/support/project-files.ts';
import type { HostCalls, MainCalls } from './calls.ts';
import { connect, type Caller } from './link.ts';

export type MainProcessOptions = {
  /** Folder of the application's own data. */
  readonly data: string;
  /** Built main process. */
  readonly main: string;
  /** Arguments as the desktop would give them, such as a file. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Modules that load first: a test's way to fill a disk. */
  readonly preloads?: readonly string[];
};

/** The main process of the application as a child of the host. */
export type MainProcess = {
  readonly call: Caller<MainCalls>;
  /** Answers when the process has ended. */
  readonly ended: Promise<number>;
  readonly kill: () => void;
};

const register = new URL('./register.mjs', import.meta.url).href;
const tsx = pathToFileURL(join(projectRoot, 'node_modules/tsx/dist/esm/index.mjs')).href;

/** Starts the real main process in Node, with the stand-in for Electron. */
export function startMainProcess(
  { data, main, args = [], environment = {}, preloads = [] }: MainProcessOptions,
  host: HostCalls,
): MainProcess {
  const child = fork(main, [...args], {
    serialization: 'advanced',
    execArgv: [tsx, register, ...preloads].flatMap((module) => ['--import', module]),
    env: { ...process.env, ...environment, SELOSTE_SHELL_DATA: data },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return {
    call: connect<MainCalls>(portOf(child), host),
    ended: endOf(child),
    kill: () => void child.kill('SIGKILL'),
  };
}

async function endOf(child: ChildProcess): Promise<number> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

function portOf(child: ChildProcess) {
  return {
    send: (message: unknown): void => {
      // A process that has just ended hears nothing more, and nobody waits for it.
      if (child.connected) child.send(message as object, () => undefined);
    },
    listen: (listener: (message: unknown) => void): void => void child.on('message', listener),
  };
}
