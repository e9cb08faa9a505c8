import type { Result } from '#shared/kernel/result.ts';
import type { WorkspaceFailures } from '#shared/workspace/failure.ts';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import { attachmentHashes, type WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import { writeSeloste } from '#shared/workspace/write-workspace.ts';

/** Between workspaces and the bytes of their files. */
export type Codec = {
  readonly open: (bytes: Uint8Array) => Promise<Result<WorkspaceFile, WorkspaceFailures>>;
  readonly write: (file: WorkspaceFile) => Promise<Uint8Array>;
};

/** Reads and writes on the thread it is called from: inside the worker, and where there is none. */
export function createDirectCodec(): Codec {
  return {
    open: (bytes) => Promise.resolve(openWorkspace(bytes)),
    write: (file) => Promise.resolve(writeSeloste(file)),
  };
}

/**
 * A workspace with the attachments that its records speak of: others are kept while an undo could bring
 * their record back, and do not belong in a file.
 */
export function fileOf({ workspace, attachments }: WorkspaceFile): WorkspaceFile {
  const spokenOf = attachmentHashes(workspace);
  return {
    workspace,
    attachments: new Map([...attachments].filter(([sha256]) => spokenOf.has(sha256))),
  };
}
