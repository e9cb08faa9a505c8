import { open } from 'node:fs/promises';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { errorCode } from './error-code.ts';

export type ReadFailure =
  | { readonly code: 'file-not-found'; readonly path: string }
  | { readonly code: 'file-not-readable'; readonly path: string; readonly reason: string }
  | { readonly code: 'file-too-large'; readonly path: string; readonly limit: number };

/**
 * Reads a whole file, unless it is larger than `limit` bytes: then nothing of it is read. A file that
 * grows meanwhile is read up to the size that it had.
 */
export async function readBounded(
  path: string,
  limit: number,
): Promise<Result<Uint8Array, ReadFailure>> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > limit) return fail({ code: 'file-too-large', path, limit });
      return ok(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    if (reason === 'ENOENT') return fail({ code: 'file-not-found', path });
    return fail({ code: 'file-not-readable', path, reason });
  }
}
