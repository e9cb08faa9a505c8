import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type {
  StorageFailure,
  WorkspaceRepository,
  WorkspaceSummary,
} from '#shared/ports/workspace-repository.ts';
import { applyChanges } from '#shared/workspace/changes.ts';
import type { JournalEntry } from '#shared/workspace/journal-entry.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import { writeJson } from '#shared/workspace/write-workspace.ts';

type Kept = {
  readonly summary: WorkspaceSummary;
  readonly content: WorkspaceFile;
  readonly journal: readonly JournalEntry[];
};

/** Workspaces kept in memory: the port without a browser. `failWith` makes every write fail until it is `null` again. */
export function createMemoryRepository(): WorkspaceRepository & {
  failWith: (failure: StorageFailure | null) => void;
} {
  const kept = new Map<string, Kept>();
  let failure: StorageFailure | null = null;
  const change = async (
    id: string,
    to: (known: Kept) => Result<Kept, StorageFailure>,
  ): Promise<Result<void, StorageFailure>> => {
    await Promise.resolve();
    const known = kept.get(id);
    if (failure !== null) return fail(failure);
    if (known === undefined) return fail({ code: 'workspace-not-found', id });
    const next = to(known);
    if (!next.ok) return next;
    kept.set(id, next.value);
    return ok(undefined);
  };
  const read = <Value>(id: string, of: (known: Kept) => Value) => {
    const known = kept.get(id);
    return Promise.resolve<Result<Value, StorageFailure>>(
      known === undefined ? fail({ code: 'workspace-not-found', id }) : ok(of(known)),
    );
  };
  return {
    failWith: (next) => {
      failure = next;
    },
    list: () =>
      Promise.resolve(
        ok(
          [...kept.values()]
            .map(({ summary }) => summary)
            .sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1)),
        ),
      ),
    create: (id, content, at) => {
      if (failure !== null) return Promise.resolve(fail(failure));
      if (kept.has(id)) return Promise.resolve(fail({ code: 'workspace-exists', id }));
      const { name } = content.workspace.settings;
      const summary = { id, name, createdAt: at, openedAt: at, deletedAt: null };
      kept.set(id, { summary, content, journal: [] });
      return Promise.resolve(ok(summary));
    },
    load: (id) => read(id, ({ content, journal }) => ({ content, journal })),
    readRaw: (id) =>
      read(id, ({ content }) => {
        const written = writeJson(content);
        return written.ok ? written.value : new Uint8Array();
      }),
    readJournal: (id) => read(id, ({ journal }) => journal),
    apply: (id, changes, entry) =>
      change(id, (known) => {
        const workspace = applyChanges(known.content.workspace, changes);
        return withEntry(renamed(known, { ...known.content, workspace }), entry);
      }),
    replaceAll: (id, content, entry) =>
      change(id, (known) => withEntry(renamed(known, content), entry)),
    addAttachment: (id, sha256, bytes) =>
      change(id, (known) => {
        const attachments = new Map(known.content.attachments).set(sha256, bytes);
        return ok({ ...known, content: { ...known.content, attachments } });
      }),
    markOpened: (id, openedAt) =>
      change(id, (known) => ok({ ...known, summary: { ...known.summary, openedAt } })),
    setDeleted: (id, deletedAt) =>
      change(id, (known) => ok({ ...known, summary: { ...known.summary, deletedAt } })),
    emptyBin: (instant) => {
      for (const [id, { summary }] of kept) {
        if (summary.deletedAt !== null && summary.deletedAt <= instant) kept.delete(id);
      }
      return Promise.resolve(ok(undefined));
    },
  };
}

function renamed(known: Kept, content: WorkspaceFile): Kept {
  return {
    ...known,
    content,
    summary: { ...known.summary, name: content.workspace.settings.name },
  };
}

function withEntry(known: Kept, entry: JournalEntry): Result<Kept, StorageFailure> {
  const last = known.journal.length;
  if (entry.seq !== last + 1 && (entry.seq !== last || last === 0)) {
    return fail({ code: 'storage-failed', reason: `entry ${entry.seq} after ${last}` });
  }
  return ok({ ...known, journal: [...known.journal.slice(0, entry.seq - 1), entry] });
}
