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
  | { readonly code: 'workspace-exists'; readonly id: string }
  /** Written by a newer version of the application: nothing is read or changed. `type` of the records, or `database`. */
  | {
      readonly code: 'workspace-too-new';
      readonly type: string;
      readonly found: number;
      readonly known: number;
    }
  /** Content that no longer passes the load order; `details` for a report. */
  | { readonly code: 'workspace-damaged'; readonly details: readonly string[] }
  | { readonly code: 'storage-full' }
  | { readonly code: 'storage-failed'; readonly reason: string };

type Outcome<Value> = Promise<Result<Value, StorageFailure>>;

/** A workspace as it was kept: its content, and how it came about. */
export type LoadedWorkspace = {
  readonly content: WorkspaceFile;
  /** By `seq`, from 1. */
  readonly journal: readonly JournalEntry[];
};

/**
 * Where workspaces are kept while they are worked on, several side by side. Every call is one
 * transaction: it happens whole or not at all.
 */
export type WorkspaceRepository = {
  /** All workspaces, also those in the bin; the one opened last comes first. */
  readonly list: () => Outcome<readonly WorkspaceSummary[]>;
  /** Keeps a new workspace with an empty journal. `at` is an instant in UTC, as everywhere here. */
  readonly create: (id: string, content: WorkspaceFile, at: string) => Outcome<WorkspaceSummary>;
  /** Migrates and checks what is read, as for a file. */
  readonly load: (id: string) => Outcome<LoadedWorkspace>;
  /** The workspace as it is kept, unread: JSON for a person who cannot open it any more. */
  readonly readRaw: (id: string) => Outcome<Uint8Array>;
  /**
   * Makes changes to the rows and writes their entry. The entry's `seq` is one above the newest, or that
   * of the newest, which it then replaces (typing goes on); anything else is `storage-failed`.
   */
  readonly apply: (id: string, changes: readonly Change[], entry: JournalEntry) => Outcome<void>;
  /** Puts other content into a workspace; the journal goes on with an entry that tells what changed. */
  readonly replaceAll: (id: string, content: WorkspaceFile, entry: JournalEntry) => Outcome<void>;
  readonly readJournal: (id: string) => Outcome<readonly JournalEntry[]>;
  /** Keeps the bytes of an attachment, before a record speaks of them. */
  readonly addAttachment: (id: string, sha256: string, bytes: Uint8Array) => Outcome<void>;
  readonly markOpened: (id: string, at: string) => Outcome<void>;
  /** Puts a workspace into the bin (`at`) or takes it out (`null`). */
  readonly setDeleted: (id: string, at: string | null) => Outcome<void>;
  /** Removes for good what has been in the bin since `instant` or longer. */
  readonly emptyBin: (instant: string) => Outcome<void>;
};
