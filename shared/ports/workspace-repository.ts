import type { Result } from '#shared/kernel/result.ts';
import type { Change } from '#shared/workspace/change.ts';
import type { JournalEntry } from '#shared/workspace/journal-entry.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';

/** A workspace in the list of workspaces. */
export type WorkspaceSummary = {
  /** Id of the workspace in the store, not part of its content. */
  readonly id: string;
  readonly name: string;
  /** Instants in UTC. */
  readonly createdAt: string;
  readonly openedAt: string;
  /** When it was put into the bin; `null` while it is in use. It stays 30 days there. */
  readonly deletedAt: string | null;
};

/** Why the store cannot do what it is asked. */
export type StorageFailure =
  | { readonly code: 'workspace-not-found'; readonly id: string }
  /** Written by a newer version of the application: nothing is read or changed. */
  | { readonly code: 'workspace-too-new'; readonly found: number; readonly known: number }
  /** Content that no longer passes the load order; `details` for a report. */
  | { readonly code: 'workspace-damaged'; readonly details: readonly string[] }
  | { readonly code: 'storage-full' }
  | { readonly code: 'storage-failed'; readonly reason: string };

/**
 * Where workspaces are kept while they are worked on, several side by side. Every call is one
 * transaction: it happens whole or not at all. `apply` writes rows and journal entry together.
 */
export type WorkspaceRepository = {
  readonly list: () => Promise<Result<readonly WorkspaceSummary[], StorageFailure>>;
  readonly create: (
    id: string,
    content: WorkspaceFile,
    at: string,
  ) => Promise<Result<WorkspaceSummary, StorageFailure>>;
  readonly load: (
    id: string,
  ) => Promise<
    Result<
      { readonly content: WorkspaceFile; readonly journal: readonly JournalEntry[] },
      StorageFailure
    >
  >;
  readonly apply: (
    id: string,
    changes: readonly Change[],
    entry: JournalEntry,
  ) => Promise<Result<void, StorageFailure>>;
  readonly replaceAll: (
    id: string,
    content: WorkspaceFile,
    entry: JournalEntry,
  ) => Promise<Result<void, StorageFailure>>;
  readonly readJournal: (id: string) => Promise<Result<readonly JournalEntry[], StorageFailure>>;
  /** Puts a workspace into the bin (`at`) or takes it out (`null`). */
  readonly setDeleted: (id: string, at: string | null) => Promise<Result<void, StorageFailure>>;
  /** Removes for good what has been in the bin since before `instant`. */
  readonly emptyBin: (instant: string) => Promise<Result<void, StorageFailure>>;
};
