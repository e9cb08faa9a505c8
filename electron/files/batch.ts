import { randomUUID } from 'node:crypto';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { WriteFailure } from './atomic-write.ts';
import { errorCode } from './error-code.ts';

/** Files that appear in a folder together or not at all. */
export type FileBatch = {
  /** Writes a file aside, flushed to the disk; nothing shows yet. Names are given once each. */
  readonly add: (name: string, bytes: Uint8Array) => Promise<Result<void, WriteFailure>>;
  /** Puts all files in place. After a failure the folder is as it was. Call it once, last. */
  readonly commit: (options: {
    readonly overwrite: boolean;
  }) => Promise<Result<void, WriteFailure>>;
  /** Leaves the folder as it was. */
  readonly discard: () => Promise<void>;
};

/** A file in place of another, and where the other one waits until all is done. */
type Placed = { readonly path: string; readonly old: string | undefined };

/** Starts a batch: files wait in a hidden folder beside their places, on the same disk. */
export function openBatch(folder: string): FileBatch {
  const aside = join(folder, `.seloste-${randomUUID()}`);
  const names: string[] = [];
  const discard = (): Promise<void> => removeAside(aside);
  return {
    add: async (name, bytes) => {
      const written = await attempt(join(folder, name), () => writeAside(aside, name, bytes));
      if (written.ok) names.push(name);
      return written;
    },
    commit: async ({ overwrite }) => {
      const placed: Placed[] = [];
      for (const name of names) {
        const path = join(folder, name);
        const result = await attempt(path, async () => {
          const old = await stepAside(path, join(aside, `${name}.old`), overwrite);
          placed.push({ path, old });
          await rename(join(aside, name), path);
        });
        if (!result.ok) {
          await putBack(placed);
          await discard();
          return result;
        }
      }
      await discard();
      return ok(undefined);
    },
    discard,
  };
}

async function writeAside(aside: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(aside, { recursive: true });
  const file = await open(join(aside, name), 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Moves a file that exists out of the way; without `overwrite` that is a failure. */
async function stepAside(
  path: string,
  old: string,
  overwrite: boolean,
): Promise<string | undefined> {
  if (!(await exists(path))) return undefined;
  if (!overwrite) throw Object.assign(new Error('The file exists'), { code: 'EEXIST' });
  await rename(path, old);
  return old;
}

async function putBack(placed: readonly Placed[]): Promise<void> {
  for (const { path, old } of [...placed].reverse()) {
    await rm(path, { force: true });
    if (old !== undefined) await rename(old, path);
  }
}

async function attempt(
  path: string,
  write: () => Promise<void>,
): Promise<Result<void, WriteFailure>> {
  try {
    await write();
    return ok(undefined);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    if (reason === 'EEXIST') return fail({ code: 'output-exists', path });
    return fail({ code: 'write-failed', path, reason });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

/** What cannot be removed was never made: the cause is the failure that is told already. */
async function removeAside(aside: string): Promise<void> {
  try {
    await rm(aside, { recursive: true, force: true });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}
