import { limits } from './limits.ts';
import { attachmentHashes, type WorkspaceFile } from './workspace-file.ts';

/** What is left to the records of a workspace, far above what any has taken. */
const keptForRecords = 100_000_000;

/**
 * How many bytes one more attachment may have, so that the file of the workspace can be opened again; `0`
 * when there is no room for any.
 */
export function attachmentRoom({ workspace, attachments }: WorkspaceFile): number {
  const spokenOf = attachmentHashes(workspace);
  const taken = [...attachments]
    .filter(([sha256]) => spokenOf.has(sha256))
    .reduce((sum, [, { length }]) => sum + length, 0);
  // Some entries of the file are its manifest, its settings and its records.
  const isFull = spokenOf.size >= limits.entries - 100;
  return isFull ? 0 : Math.max(0, limits.bytes - keptForRecords - taken);
}
