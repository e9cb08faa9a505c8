import { basename } from 'node:path';
import type { ReadFailure } from '#electron/files/bounded-read.ts';
import type { WriteFailure } from '#electron/files/atomic-write.ts';
import type { DesktopFailure } from '#shared/contract/desktop.ts';

const full: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const readOnly: readonly string[] = ['EROFS', 'EACCES', 'EPERM'];

/** Why a file could not be written, in the words of the contract. The page learns its name, not its path. */
export function writeFailure(failure: WriteFailure): DesktopFailure {
  const name = basename(failure.path);
  if (failure.code === 'output-exists') return { code: 'output-exists', params: { name } };
  const { reason } = failure;
  if (full.includes(reason)) return { code: 'disk-full', params: { name } };
  if (readOnly.includes(reason)) return { code: 'read-only', params: { name } };
  return { code: 'write-failed', params: { name, reason } };
}

/** Why a file could not be read, in the words of the contract. */
export function readFailure(failure: ReadFailure): DesktopFailure {
  const name = basename(failure.path);
  switch (failure.code) {
    case 'file-not-found':
      return { code: 'file-not-found', params: { name } };
    case 'file-not-readable':
      return { code: 'file-not-readable', params: { name, reason: failure.reason } };
    case 'file-too-large':
      return { code: 'file-too-large', params: { name, limit: String(failure.limit) } };
  }
}
