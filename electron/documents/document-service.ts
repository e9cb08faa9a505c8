import { type ChildProcess, fork } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentTree } from '#shared/documents/tree.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type {
  CompiledDocument,
  CompilePhase,
  CompileReply,
  CompileRequest,
  DocumentFailure,
  DocumentFormat,
} from './protocol.ts';

export type DocumentServiceOptions = {
  /** File of the worker process; the one beside this module unless a bundle has it elsewhere. */
  readonly workerPath?: string;
  /** Arguments for Node that the worker needs; those of this process by default, so that a loader is kept. */
  readonly execArgv?: readonly string[];
};

export type CompileOptions = {
  readonly onPhase?: (phase: CompilePhase) => void;
  /** Cancels the job by ending the process under it. */
  readonly signal?: AbortSignal;
};

/** Compiles documents in a process of its own, one at a time in the order of the calls. */
export type DocumentService = {
  /**
   * @param tree A finished document tree.
   * @throws Error when the tree is refused or the process has a bug: a defect, never a state of the data.
   */
  readonly compile: (
    tree: DocumentTree,
    format: DocumentFormat,
    options?: CompileOptions,
  ) => Promise<Result<CompiledDocument, DocumentFailure>>;
  /** Ends the process; jobs that still wait end as cancelled. */
  readonly close: () => void;
};

/** Starts the process, so that it is warm when the first document is ready for it. */
export function startDocumentService(options: DocumentServiceOptions = {}): DocumentService {
  let worker: ChildProcess | undefined = startWorker(options);
  let previous: Promise<unknown> = Promise.resolve();
  let jobs = 0;
  const closing = new AbortController();

  const run = async (
    tree: DocumentTree,
    format: DocumentFormat,
    { onPhase, signal }: CompileOptions,
  ): Promise<Result<CompiledDocument, DocumentFailure>> => {
    const signals = [closing.signal, ...(signal === undefined ? [] : [signal])];
    const cancel = AbortSignal.any(signals);
    if (cancel.aborted) return fail({ code: 'document-cancelled' });
    if (worker === undefined || !isAlive(worker)) worker = startWorker(options);
    jobs += 1;
    const request: CompileRequest = { kind: 'compile', job: jobs, format, tree };
    return runJob(worker, request, cancel, onPhase);
  };

  return {
    compile: (tree, format, compileOptions = {}) => {
      const job = previous.then(() => run(tree, format, compileOptions));
      previous = job.catch(() => undefined);
      return job;
    },
    close: () => {
      closing.abort();
      worker?.kill();
      worker = undefined;
    },
  };
}

function startWorker({ workerPath, execArgv }: DocumentServiceOptions): ChildProcess {
  const path = workerPath ?? fileURLToPath(new URL('./worker.ts', import.meta.url));
  const worker = fork(path, [], {
    serialization: 'advanced',
    execArgv: [...(execArgv ?? process.execArgv)],
    // Loaders among the arguments are looked up from here, wherever the command line was called.
    cwd: dirname(path),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  keepAlive(worker, false);
  return worker;
}

/** Whether this process waits for the worker: an idle one must not keep it from ending. */
function keepAlive(worker: ChildProcess, needed: boolean): void {
  if (needed) worker.ref();
  else worker.unref();
  if (needed) worker.channel?.ref();
  else worker.channel?.unref();
}

function isAlive(worker: ChildProcess): boolean {
  return !worker.killed && worker.exitCode === null && worker.connected;
}

function runJob(
  worker: ChildProcess,
  request: CompileRequest,
  cancel: AbortSignal,
  onPhase: CompileOptions['onPhase'],
): Promise<Result<CompiledDocument, DocumentFailure>> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      worker.off('message', onMessage).off('exit', onExit).off('error', onExit);
      cancel.removeEventListener('abort', onCancel);
      keepAlive(worker, false);
    };
    const onMessage = (reply: CompileReply): void => {
      if (reply.kind === 'ready' || reply.job !== request.job) return;
      if (reply.kind === 'phase') return onPhase?.(reply.phase);
      end();
      if (reply.kind === 'done') resolve(reply.result);
      else reject(new Error(`The document compiler failed: ${reply.message}`));
    };
    const onExit = (): void => {
      end();
      resolve(fail({ code: 'document-compiler-crashed' }));
    };
    const onCancel = (): void => {
      end();
      worker.kill();
      resolve(fail({ code: 'document-cancelled' }));
    };
    worker.on('message', onMessage).on('exit', onExit).on('error', onExit);
    cancel.addEventListener('abort', onCancel);
    keepAlive(worker, true);
    worker.send(request);
  });
}
