import type { Clock } from '#shared/ports/clock.ts';
import type { IdSource } from '#shared/ports/id-source.ts';
import type { DesktopBridge } from '#shared/contract/desktop.ts';
import { createSession, type Session } from '#renderer/session/session.ts';
import { SelosteDatabase } from '#renderer/storage/database.ts';
import { startBackups } from '#renderer/storage/backups.ts';
import { createDexieRepository } from '#renderer/storage/dexie-repository.ts';
import { createWorkerCodec } from '#renderer/storage/worker-codec.ts';
import {
  createWorkspaceLibrary,
  type WorkspaceLibrary,
} from '#renderer/storage/workspace-library.ts';
import { owned } from './owned-bytes.ts';

/** What the interface stands on, made once when the window opens. */
export type Services = {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly session: Session;
  readonly library: WorkspaceLibrary;
};

const clock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const now = new Date();
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};

/** Ids begin with a letter, as slugs of records do. */
const ids: IdSource = { next: () => `x${crypto.randomUUID().replaceAll('-', '').slice(0, 15)}` };

/** How long a workspace that has just opened is left to its first screen. */
const firstScreenMs = 400;

/** Opens the database and the session of this window. */
export function startServices(bridge: DesktopBridge, author: () => string): Services {
  const codec = createWorkerCodec();
  const repository = createDexieRepository(new SelosteDatabase(), {
    backUp: (workspace, bytes) => bridge.call['backup.write']({ workspace, bytes: owned(bytes) }),
    persist: () => navigator.storage.persist(),
  });
  const ports = { repository, clock, ids, author };
  const session = createSession({
    ...ports,
    whenIdle: (work) => {
      window.setTimeout(() => window.requestIdleCallback(work, { timeout: 2000 }), firstScreenMs);
    },
    onOpen: (store) => {
      const backups = startBackups(store, {
        codec,
        write: (workspace, bytes) =>
          bridge.call['backup.write']({ workspace, bytes: owned(bytes) }),
        onFailure: (code) => void bridge.call['log.append']({ level: 'warn', code }),
      });
      return () => backups.end();
    },
  });
  const library = createWorkspaceLibrary({
    ...ports,
    codec,
    current: () => session.state.getState().open,
  });
  return { clock, ids, session, library };
}
