import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { errorCode } from './error-code.ts';

export type WriteFailure =
  | { readonly code: 'output-exists'; readonly path: string }
  | { readonly code: 'write-failed'; readonly path: string; readonly reason: string };

/**
 * Writes a file so that it appears whole or not at all, even if the machine stops in between: a temporary
 * file in the same folder, flushed to the disk, then put in place in one step.
 *
 * @param overwrite Without it a file that exists stays, also one that appears during the writing.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  { overwrite }: { readonly overwrite: boolean },
): Promise<Result<void, WriteFailure>> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeThrough(temporary, bytes);
    if (overwrite) await rename(temporary, path);
    else await placeNew(temporary, path);
    return ok(undefined);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    if (reason === 'EEXIST' && !overwrite) return fail({ code: 'output-exists', path });
    return fail({ code: 'write-failed', path, reason });
  } finally {
    await removeLeftover(temporary);
  }
}

/** What cannot be removed was never made: the cause is the failure that is told already. */
async function removeLeftover(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
  }
}

/** Puts a file in place only where there is none; file systems without hard links need two steps for it. */
async function placeNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(errorCode(error) ?? '')) throw error;
    await (await open(path, 'wx')).close();
    await rename(temporary, path);
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
