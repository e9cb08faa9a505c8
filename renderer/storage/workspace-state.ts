import type { StoreApi } from 'zustand/vanilla';
import type { LoadedWorkspace } from '#shared/ports/workspace-repository.ts';
import type { Change } from '#shared/workspace/change.ts';
import { changesBetween, sortedById } from '#shared/workspace/changes.ts';
import type { CommandLabel, JournalEntry } from '#shared/workspace/journal-entry.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { UndoStack } from './undo-stack.ts';
import type { QueueState } from './write-queue.ts';

/** What a window knows of its open workspace. Values in it are never changed in place. */
export type WorkspaceState = QueueState & {
  /** Id in the store; the name is `workspace.settings.name`. */
  readonly id: string;
  readonly workspace: Workspace;
  readonly attachments: WorkspaceFile['attachments'];
  /** All steps, oldest first: the history of the workspace. */
  readonly journal: readonly JournalEntry[];
  /** Counts the changes since opening. */
  readonly revision: number;
  /** What undo and redo would do, for "Undo: …"; `null` when there is nothing. */
  readonly undoLabel: CommandLabel | null;
  readonly redoLabel: CommandLabel | null;
  /** What the last step changed, for the preview to show. */
  readonly lastChanges: readonly Change[];
};

/** The state right after opening. */
export function initialState(
  id: string,
  { content, journal }: LoadedWorkspace,
  undoStack: UndoStack,
): WorkspaceState {
  return {
    id,
    workspace: sortedById(content.workspace),
    attachments: content.attachments,
    journal,
    revision: 0,
    saveState: 'saved',
    failure: null,
    lastChanges: [],
    ...labelsOf(undoStack),
  };
}

/** Puts a new state of the workspace and its entry of the journal into the state, all at once. */
export function takeStep(
  store: StoreApi<WorkspaceState>,
  undoStack: UndoStack,
  step: {
    readonly entry: JournalEntry;
    readonly after: Workspace;
    readonly changes: readonly Change[];
  },
): void {
  const { journal, revision } = store.getState();
  undoStack.take(step.entry);
  store.setState({
    workspace: step.after,
    journal: [...journal.slice(0, step.entry.seq - 1), step.entry],
    revision: revision + 1,
    lastChanges: step.changes,
    ...labelsOf(undoStack),
  });
}

/**
 * The newest entry as it reads once typing has gone on; `undefined` when nothing is left of what was
 * typed, so that there would be nothing to undo.
 */
export function continuedEntry(
  { journal }: WorkspaceState,
  start: Workspace,
  { after, at }: { readonly after: Workspace; readonly at: string },
): JournalEntry | undefined {
  const newest = journal.at(-1);
  const changes = changesBetween(start, after);
  return newest === undefined || changes.length === 0 ? undefined : { ...newest, at, changes };
}

function labelsOf(undoStack: UndoStack): Pick<WorkspaceState, 'undoLabel' | 'redoLabel'> {
  return {
    undoLabel: undoStack.nextUndo()?.label ?? null,
    redoLabel: undoStack.nextRedo()?.label ?? null,
  };
}
