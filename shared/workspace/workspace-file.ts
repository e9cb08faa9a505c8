import type { Workspace } from './workspace.ts';

/** A workspace with what travels beside its records: the bytes of its attachments, by their SHA-256. */
export type WorkspaceFile = {
  readonly workspace: Workspace;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
};

/** Hashes of the bytes that the workspace's attachment records speak of. Bytes may be kept elsewhere. */
export function attachmentHashes(workspace: Workspace): ReadonlySet<string> {
  return new Set(workspace.attachments.map(({ sha256 }) => sha256));
}
