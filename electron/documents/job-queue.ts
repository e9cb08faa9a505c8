import { fail, type Result } from '#shared/kernel/result.ts';
import type {
  CompiledDocument,
  CompilePhase,
  CompileReply,
  CompileRequest,
  DocumentFailure,
  DocumentFormat,
} from './protocol.ts';

/** A running process that compiles documents, whoever started it: Node or Electron. */
export type WorkerProcess = {
  readonly send: (request: CompileRequest) => void;
  /** Listens to the process until the answer is called. `onExit` is called once. */
  readonly listen: (listener: {
    readonly onReply: (reply: CompileReply) => void;
    readonly onExit: () => void;
  }) => () => void;
  readonly isAlive: () => boolean;
  readonly kill: () => void;
};

export type CompileOptions = {
  readonly onPhase?: (phase: CompilePhase) => void;
  /** Cancels the job by ending the process under it. */
  readonly signal?: AbortSignal;
};

/** Compiles one document after the other, in the order of the calls. */
export type JobQueue = {
  /**
   * @param tree A document tree; the process checks it.
   * @throws Error when the tree is refused or the process has a bug: a defect, never a state of the data.
   */
  readonly compile: (
    tree: unknown,
    format: DocumentFormat,
    options?: CompileOptions,
  ) => Promise<Result<CompiledDocument, DocumentFailure>>;
  /** Ends the process; jobs that still wait end as cancelled. */
  readonly close: () => void;
};

/** Starts a process, so that it is warm when the first document is ready, and another one after it has ended. */
export function startJobQueue(start: () => WorkerProcess): JobQueue {
  let worker: WorkerProcess | undefined = start();
  let previous: Promise<unknown> = Promise.resolve();
  let jobs = 0;
  const closing = new AbortController();

  const run = async (
    tree: unknown,
    format: DocumentFormat,
    { onPhase, signal }: CompileOptions,
  ): Promise<Result<CompiledDocument, DocumentFailure>> => {
    const signals = [closing.signal, ...(signal === undefined ? [] : [signal])];
    const cancel = AbortSignal.any(signals);
    if (cancel.aborted) return fail({ code: 'document-cancelled' });
    if (worker?.isAlive() !== true) worker = start();
    jobs += 1;
    return runJob(worker, { kind: 'compile', job: jobs, format, tree }, cancel, onPhase);
  };

  return {
    compile: (tree, format, options = {}) => {
      const job = previous.then(() => run(tree, format, options));
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

function runJob(
  worker: WorkerProcess,
  request: CompileRequest,
  cancel: AbortSignal,
  onPhase: CompileOptions['onPhase'],
): Promise<Result<CompiledDocument, DocumentFailure>> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      stopListening();
      cancel.removeEventListener('abort', onCancel);
    };
    const onReply = (reply: CompileReply): void => {
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
    const stopListening = worker.listen({ onReply, onExit });
    cancel.addEventListener('abort', onCancel);
    worker.send(request);
  });
}
