import type { Result } from '#shared/kernel/result.ts';
import { fileOf, type Codec } from './codec.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** How long changes wait for their copy while a person works on. */
const everyMs = 15 * 60 * 1000;

/** What keeps copies: main's folder of backups, behind `window.desktop`. */
export type BackupPorts = {
  readonly codec: Codec;
  readonly write: (
    workspace: string,
    bytes: Uint8Array,
  ) => Promise<Result<unknown, { readonly code: string }>>;
  /** Told when a copy could not be written; work goes on, and the next change tries again. */
  readonly onFailure: (code: string) => void;
};

/** The copies of one open workspace. */
export type Backups = {
  /** Writes a last copy if anything has changed since the one before; ends the watch. */
  readonly end: () => Promise<void>;
};

/** Writes a copy of a workspace 15 minutes after the first change that is in none yet, and on closing. */
export function startBackups(
  store: WorkspaceStore,
  { codec, write, onFailure }: BackupPorts,
): Backups {
  let timer: number | undefined;
  let copied = store.getState().workspace;
  const backUp = async () => {
    window.clearTimeout(timer);
    timer = undefined;
    const state = store.getState();
    if (state.workspace === copied) return;
    const written = await write(state.id, await codec.write(fileOf(state)));
    if (written.ok) copied = state.workspace;
    else onFailure(written.failure.code);
  };
  const unsubscribe = store.subscribe(({ workspace }) => {
    if (workspace !== copied) timer ??= window.setTimeout(() => void backUp(), everyMs);
  });
  return {
    end: () => {
      unsubscribe();
      return backUp();
    },
  };
}
