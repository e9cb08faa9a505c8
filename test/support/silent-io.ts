import { join } from 'node:path';
import type { Io } from '#electron/cli/io.ts';
import { projectRoot } from './project-files.ts';

/** A terminal that remembers. */
export function silentIo(): {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
} {
  let out = '';
  let err = '';
  const io: Io = {
    print: (text) => (out += text),
    complain: (text) => (err += text),
    progress: () => undefined,
    today: () => '2026-11-21',
    absolute: (path) => (path.startsWith('/') ? path : join(projectRoot, path)),
  };
  return { io, out: () => out, err: () => err };
}
