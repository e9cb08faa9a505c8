import { randomBytes } from 'node:crypto';
import type { DesktopFailure } from '#shared/contract/desktop.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { KnownFile, SettingsStore } from './settings.ts';

/** More than anybody looks at; the ones used longest ago are forgotten. */
const mostKnown = 200;

/** The files and folders that the person chose, by token. A token outlives a start. */
export type KnownFiles = {
  /** Remembers a choice; the same file keeps its token. */
  readonly remember: (path: string, kind: KnownFile['kind']) => Promise<KnownFile>;
  /** The file or folder of a token, if it is of one of these kinds. */
  readonly find: (
    token: string,
    ...kinds: readonly KnownFile['kind'][]
  ) => Result<KnownFile, DesktopFailure>;
  /** Those of a kind, the latest first. */
  readonly latest: (kind: KnownFile['kind']) => readonly KnownFile[];
};

export function openKnownFiles(settings: SettingsStore, now: () => string): KnownFiles {
  return {
    remember: async (path, kind) => {
      const known = settings.read().files;
      const before = known.find((file) => file.path === path && file.kind === kind);
      const token = before?.token ?? randomBytes(16).toString('hex');
      const file = { token, path, kind, usedAt: now() };
      const others = known.filter((other) => other.token !== token);
      await settings.change((all) => ({ ...all, files: [file, ...others].slice(0, mostKnown) }));
      return file;
    },
    find: (token, ...kinds) => {
      const file = settings.read().files.find((known) => known.token === token);
      if (file === undefined || !kinds.includes(file.kind)) {
        return fail({ code: 'unknown-file', params: {} });
      }
      return ok(file);
    },
    latest: (kind) => settings.read().files.filter((file) => file.kind === kind),
  };
}
