import { fork } from 'node:child_process';
import type { ForkOptions, UtilityProcess } from 'electron';
import { openEmitter } from './events.ts';

const port = new URL('../parent-port.mjs', import.meta.url).href;

/** Processes beside the main one: Node processes that find the port that Electron would give them. */
export const utilityProcess = {
  fork: (path: string, args: readonly string[] = [], { env }: ForkOptions = {}) => {
    const { emitter, listening } = openEmitter();
    const child = fork(path, [...args], {
      serialization: 'advanced',
      env: { ...process.env, ...env },
      execArgv: ['--import', port],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', (message) => emitter.emit('message', message));
    child.on('exit', (code) => emitter.emit('exit', code ?? 1));
    const utility = {
      ...listening,
      pid: child.pid,
      postMessage: (message: unknown) => void child.send(message as object),
      kill: () => child.kill(),
    } satisfies Partial<UtilityProcess>;
    return utility as unknown as UtilityProcess;
  },
};
