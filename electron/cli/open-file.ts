import { readBounded } from '#electron/files/bounded-read.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import { limits } from '#shared/workspace/limits.ts';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import { exitCodes } from './exit-codes.ts';
import { fileFailure, workspaceFailure, type CliFailure } from './failure.ts';
import type { Io } from './io.ts';

/** Reads a workspace file that the user has named. */
export async function openFile(
  path: string,
  io: Io,
): Promise<Result<WorkspaceFile, readonly CliFailure[]>> {
  const bytes = await readBounded(io.absolute(path), limits.bytes);
  if (!bytes.ok) {
    const { failure } = bytes;
    const told = failure.code === 'file-too-large' ? tooLarge(failure) : failure;
    return fail([fileFailure({ ...told, path }, exitCodes.unreadable)]);
  }
  const opened = openWorkspace(bytes.value);
  if (opened.ok) return opened;
  return fail(opened.failure.map((failure) => workspaceFailure(failure)));
}

/** A file that is too large to be read is told of like one whose content is. */
function tooLarge({ path, limit }: { readonly path: string; readonly limit: number }) {
  return { code: 'too-large', path, limit } as const;
}
