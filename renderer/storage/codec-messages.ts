import type { Result } from '#shared/kernel/result.ts';
import type { WorkspaceFailures } from '#shared/workspace/failure.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';

/** What the page asks of the worker. */
export type CodecRequest = { readonly call: number } & (
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'write'; readonly file: WorkspaceFile }
);

/** What the worker answers to the call of that number. */
export type CodecAnswer = { readonly call: number } & (
  | { readonly kind: 'open'; readonly result: Result<WorkspaceFile, WorkspaceFailures> }
  | { readonly kind: 'write'; readonly bytes: Uint8Array }
);
