import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { RecordType } from '#shared/model/ids.ts';
import type { RecordOf } from '#shared/model/records.ts';
import type { Change } from '#shared/workspace/change.ts';
import { indexOf, recordById, type WorkspaceIndex } from '#shared/workspace/record-index.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { WorkspaceStore } from '#renderer/storage/workspace-store.ts';
import type { WorkspaceState } from '#renderer/storage/workspace-state.ts';
import { useWorkspaceStore } from './session-context.tsx';
import { useSelection } from './use-selection.ts';

/**
 * Part of the open workspace. Renders again only when the part says something else: a record stays the same
 * value until it changes, and what is made of records anew counts as the same while it says the same.
 */
export function useWorkspace<Part>(select: (workspace: Workspace) => Part): Part {
  return useSelection(useWorkspaceStore(), ({ workspace }) => workspace, select);
}

/** A record of the open workspace; `undefined` once it is gone. */
export function useRecord<Type extends RecordType>(
  type: Type,
  id: string,
): RecordOf<Type> | undefined {
  return useWorkspace((workspace) => recordById(workspace, type, id));
}

/** Whether the open workspace has a record. */
export function useHasRecord(type: RecordType, id: string): boolean {
  return useWorkspace((workspace) => recordById(workspace, type, id) !== undefined);
}

/** Fast ways into the open workspace. Renders again after every change: prefer `useWorkspace`. */
export function useIndex(): WorkspaceIndex {
  return indexOf(useWorkspace((workspace) => workspace));
}

/** Runs commands; the function stays the same. */
export function useDispatch(): WorkspaceStore['dispatch'] {
  return useWorkspaceStore().dispatch;
}

/** Undo and redo, and what they would do: labels are keys of the words for commands, `null` for nothing. */
export function useUndo() {
  const store = useWorkspaceStore();
  const labels = useStore(
    store,
    useShallow(({ undoLabel, redoLabel }: WorkspaceState) => ({ undoLabel, redoLabel })),
  );
  return { ...labels, undo: store.undo, redo: store.redo };
}

/** Whether everything is stored, why not, and the way to try again. */
export function useSaveState() {
  const store = useWorkspaceStore();
  const state = useStore(
    store,
    useShallow(({ saveState, failure }: WorkspaceState) => ({ saveState, failure })),
  );
  return { ...state, retry: store.retry };
}

/** What the last step changed, for the preview to show. */
export function useLastChanges(): readonly Change[] {
  return useStore(useWorkspaceStore(), ({ lastChanges }) => lastChanges);
}

/** The history of the open workspace, oldest first. */
export function useJournal(): WorkspaceState['journal'] {
  return useStore(useWorkspaceStore(), ({ journal }) => journal);
}
