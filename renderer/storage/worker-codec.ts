import { createDirectCodec, type Codec } from './codec.ts';
import type { CodecAnswer, CodecRequest } from './codec-messages.ts';

type Waiting = {
  readonly answer: (answer: CodecAnswer) => void;
  readonly fail: () => void;
};

/** Without its number, which the sender gives it. */
type Unnumbered<Message> = Message extends unknown ? Omit<Message, 'call'> : never;

/**
 * Reads and writes files in a worker, so that the page goes on while a large one is at work. A worker that
 * does not start, or ends, is done without: the same work is then done here.
 */
export function createWorkerCodec(startWorker: () => Worker = startCodecWorker): Codec {
  const direct = createDirectCodec();
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null | undefined;
  let calls = 0;
  const giveUp = () => {
    worker?.terminate();
    worker = null;
    waiting.forEach(({ fail }) => fail());
    waiting.clear();
  };
  const ask = (request: Unnumbered<CodecRequest>): Promise<CodecAnswer | undefined> => {
    if (worker === undefined) worker = listenTo(startWorker(), waiting, giveUp);
    const current = worker;
    if (current === null) return Promise.resolve(undefined);
    calls += 1;
    const call = calls;
    return new Promise((resolve) => {
      waiting.set(call, { answer: resolve, fail: () => resolve(undefined) });
      current.postMessage({ ...request, call });
    });
  };
  return {
    open: async (bytes) => {
      const answer = await ask({ kind: 'open', bytes });
      return answer?.kind === 'open' ? answer.result : direct.open(bytes);
    },
    write: async (file) => {
      const answer = await ask({ kind: 'write', file });
      return answer?.kind === 'write' ? answer.bytes : direct.write(file);
    },
  };
}

function startCodecWorker(): Worker {
  return new Worker(new URL('./codec-worker.ts', import.meta.url), { type: 'module' });
}

function listenTo(worker: Worker, waiting: Map<number, Waiting>, giveUp: () => void): Worker {
  worker.addEventListener('message', ({ data }: MessageEvent<CodecAnswer>) => {
    waiting.get(data.call)?.answer(data);
    waiting.delete(data.call);
  });
  worker.addEventListener('error', giveUp);
  worker.addEventListener('messageerror', giveUp);
  return worker;
}
