import { ok, type Result } from '#shared/kernel/result.ts';
import type { StorageFailure } from '#shared/ports/workspace-repository.ts';

/** One transaction that is to be made. */
export type Write = () => Promise<Result<void, StorageFailure>>;

/** How storing stands. */
export type QueueState =
  | { readonly saveState: 'saved' | 'saving'; readonly failure: null }
  | { readonly saveState: 'failed'; readonly failure: StorageFailure };

/** Writes one after the other, in the order in which they were asked for. */
export type WriteQueue = {
  /** Puts a write at the end; nobody is told yet, so that no step can come between a change and its write. */
  readonly add: (write: Write) => void;
  /** Begins to write, or goes on from the write that failed; nothing that came after it is lost. */
  readonly start: () => void;
  /** Once everything is stored, or storing has failed. */
  readonly settled: () => Promise<Result<void, StorageFailure>>;
};

/** A queue that tells how it stands. A failed write stays at its head until it is tried again. */
export function createWriteQueue(tell: (state: QueueState) => void): WriteQueue {
  const waiting: Write[] = [];
  let running: Promise<Result<void, StorageFailure>> | undefined;
  const work = async (): Promise<Result<void, StorageFailure>> => {
    tell({ saveState: 'saving', failure: null });
    for (let write = waiting[0]; write !== undefined; write = waiting[0]) {
      const result = await write();
      if (!result.ok) {
        tell({ saveState: 'failed', failure: result.failure });
        return result;
      }
      waiting.shift();
    }
    tell({ saveState: 'saved', failure: null });
    return ok(undefined);
  };
  const start = (): Promise<Result<void, StorageFailure>> => {
    running ??= work().then((result) => {
      running = undefined;
      // Something may have been asked for while the last write was being told of.
      return result.ok && waiting.length > 0 ? start() : result;
    });
    return running;
  };
  return {
    add: (write) => {
      waiting.push(write);
    },
    start: () => void start(),
    settled: () => (waiting.length === 0 ? Promise.resolve(ok(undefined)) : start()),
  };
}
