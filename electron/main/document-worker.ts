import type { ForkOptions, UtilityProcess } from 'electron';
import type { WorkerProcess } from '#electron/documents/job-queue.ts';
import { workerEnvironment } from '#electron/documents/worker-environment.ts';
import type { CompileReply } from '#electron/documents/protocol.ts';

/** Starts the process that compiles documents. */
export function startDocumentWorker(
  fork: (path: string, args: string[], options: ForkOptions) => UtilityProcess,
  { path, fonts }: { readonly path: string; readonly fonts: string | undefined },
): WorkerProcess {
  const child = fork(path, fonts === undefined ? [] : [fonts], {
    serviceName: 'Seloste documents',
    env: { ...process.env, ...workerEnvironment },
  });
  let alive = true;
  const end = (): void => {
    alive = false;
  };
  child.once('exit', end);
  return {
    send: (request) => child.postMessage(request),
    listen: ({ onReply, onExit }) => {
      const onMessage = (reply: CompileReply): void => onReply(reply);
      child.on('message', onMessage);
      child.on('exit', onExit);
      return () => {
        child.off('message', onMessage);
        child.off('exit', onExit);
      };
    },
    isAlive: () => alive,
    kill: () => {
      end();
      child.kill();
    },
  };
}
