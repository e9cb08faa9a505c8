import { type ChildProcess, fork } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentTree } from '#shared/documents/tree.ts';
import {
  startJobQueue,
  type CompileOptions,
  type JobQueue,
  type WorkerProcess,
} from './job-queue.ts';
import type { CompileReply, DocumentFormat } from './protocol.ts';
import { workerEnvironment } from './worker-environment.ts';

export type DocumentServiceOptions = {
  /** File of the worker process; the one beside this module unless a bundle has it elsewhere. */
  readonly workerPath?: string;
  /** Arguments for Node that the worker needs; those of this process by default, so that a loader is kept. */
  readonly execArgv?: readonly string[];
};

/** Compiles documents in a Node process of its own, one at a time in the order of the calls. */
export type DocumentService = Pick<JobQueue, 'close'> & {
  /** As the queue does it, for a tree that has been built here. */
  readonly compile: (
    tree: DocumentTree,
    format: DocumentFormat,
    options?: CompileOptions,
  ) => ReturnType<JobQueue['compile']>;
};

/** Starts the process, so that it is warm when the first document is ready for it. */
export function startDocumentService(options: DocumentServiceOptions = {}): DocumentService {
  return startJobQueue(() => startWorker(options));
}

function startWorker({ workerPath, execArgv }: DocumentServiceOptions): WorkerProcess {
  const path = workerPath ?? fileURLToPath(new URL('./worker.ts', import.meta.url));
  const child = fork(path, [], {
    serialization: 'advanced',
    execArgv: [...(execArgv ?? process.execArgv)],
    // Loaders among the arguments are looked up from here, wherever the command line was called.
    cwd: dirname(path),
    env: { ...process.env, ...workerEnvironment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  keepAlive(child, false);
  return {
    send: (request) => child.send(request),
    listen: ({ onReply, onExit }) => {
      const onMessage = (reply: CompileReply): void => onReply(reply);
      child.on('message', onMessage).on('exit', onExit).on('error', onExit);
      keepAlive(child, true);
      return () => {
        child.off('message', onMessage).off('exit', onExit).off('error', onExit);
        keepAlive(child, false);
      };
    },
    isAlive: () => !child.killed && child.exitCode === null && child.connected,
    kill: () => child.kill(),
  };
}

/** Whether this process waits for the worker: an idle one must not keep it from ending. */
function keepAlive(worker: ChildProcess, needed: boolean): void {
  if (needed) worker.ref();
  else worker.unref();
  if (needed) worker.channel?.ref();
  else worker.channel?.unref();
}
