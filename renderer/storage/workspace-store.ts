import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command } from '#shared/commands/command.ts';
import {
  runCommand,
  type ChangeFailure,
  type CommandOutcome,
} from '#shared/commands/run-command.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { IdSource } from '#shared/ports/id-source.ts';
import type {
  LoadedWorkspace,
  StorageFailure,
  WorkspaceRepository,
} from '#shared/ports/workspace-repository.ts';
import type { Change, ChangeTarget } from '#shared/workspace/change.ts';
import { applyChanges, changesBetween, inverseOf, sortedById } from '#shared/workspace/changes.ts';
import { hashOf } from '#shared/workspace/hash.ts';
import type { CommandLabel, JournalEntry } from '#shared/workspace/journal-entry.ts';
import type { WorkspaceFile } from '#shared/workspace/workspace-file.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { createTypingWindow, type TypingWindow } from './typing-window.ts';
import { createUndoStack, type UndoStack } from './undo-stack.ts';
import { continuedEntry, initialState, takeStep, type WorkspaceState } from './workspace-state.ts';
import { createWriteQueue, type WriteQueue } from './write-queue.ts';

/** What a command did: its changes, and the records that it added. */
export type Dispatched = {
  readonly changes: readonly Change[];
  readonly created: readonly ChangeTarget[];
};

/** The open workspace: state to be read by selectors, and the only ways to change it. */
export type WorkspaceStore = Pick<
  StoreApi<WorkspaceState>,
  'getState' | 'getInitialState' | 'subscribe'
> & {
  /** Runs a command: in memory at once, stored right after. Refused if the workspace would not fit together. */
  readonly dispatch: <Args>(
    command: Command<Args>,
    args: Args,
  ) => Result<Dispatched, ChangeFailure>;
  /** Makes a workspace out of the current one by other means (a restored copy), as one step. */
  readonly replace: (content: WorkspaceFile, label: CommandLabel) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Keeps the bytes of an attachment; the answer is the `sha256` for its record. */
  readonly attach: (bytes: Uint8Array) => Promise<Result<string, StorageFailure>>;
  /** Tries to store again what could not be stored. */
  readonly retry: () => void;
  /** Once everything is stored, or storing has failed: before a window closes. */
  readonly flush: () => Promise<Result<void, StorageFailure>>;
};

/** What the store asks of the world. */
export type StorePorts = {
  readonly repository: WorkspaceRepository;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Who makes changes, as set in the application at that moment. */
  readonly author: () => string;
};

/** Opens a workspace of the repository. */
export async function openWorkspaceStore(
  id: string,
  ports: StorePorts,
): Promise<Result<WorkspaceStore, StorageFailure>> {
  const loaded = await ports.repository.load(id);
  if (!loaded.ok) return loaded;
  // A disk too full to note the time is no reason to keep a person from reading; the first change will tell.
  await ports.repository.markOpened(id, ports.clock.now());
  return ok(createWorkspaceStore(id, loaded.value, ports));
}

function createWorkspaceStore(
  id: string,
  loaded: LoadedWorkspace,
  ports: StorePorts,
): WorkspaceStore {
  const undoStack = createUndoStack(loaded.journal);
  const store = createStore<WorkspaceState>(() => initialState(id, loaded, undoStack));
  const parts: Parts = {
    ...ports,
    id,
    store,
    undoStack,
    queue: createWriteQueue((state) => store.setState(state)),
    typing: createTypingWindow(),
  };
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    dispatch: (command, args) => dispatch(parts, command, args),
    replace: (content, label) => replace(parts, content, label),
    undo: () => turn(parts, 'undo'),
    redo: () => turn(parts, 'redo'),
    attach: (bytes) => attach(parts, bytes),
    retry: parts.queue.start,
    flush: parts.queue.settled,
  };
}

/** What the store works with. */
type Parts = StorePorts & {
  readonly id: string;
  readonly store: StoreApi<WorkspaceState>;
  readonly undoStack: UndoStack;
  readonly queue: WriteQueue;
  readonly typing: TypingWindow;
};

function dispatch<Args>(
  parts: Parts,
  command: Command<Args>,
  args: Args,
): Result<Dispatched, ChangeFailure> {
  const { store, clock, ids, author, typing } = parts;
  const { workspace: before } = store.getState();
  const outcome = runCommand(before, command, args, { clock, ids, by: author() });
  if (!outcome.ok) return outcome;
  const { changes } = outcome.value;
  if (changes.length === 0) return ok({ changes, created: [] });
  const key = command.mergeKey?.(args) ?? null;
  if (key === null) {
    typing.end();
    commit(parts, { ...outcome.value, commandId: command.id, turns: null });
  } else {
    const keystroke = {
      key: `${command.id} ${key}`,
      seq: store.getState().journal.length,
      at: Date.parse(clock.now()),
    };
    const start = typing.startOf(keystroke);
    const goesOn = start !== undefined && goOn(parts, start, outcome.value);
    if (!goesOn) commit(parts, { ...outcome.value, commandId: command.id, turns: null });
    typing.note({ ...keystroke, seq: store.getState().journal.length }, goesOn ? start : before);
  }
  return ok({ changes, created: createdBy(changes) });
}

/** A step of its own: a new entry of the journal. */
function commit(
  { store, undoStack, queue, repository, id, clock, author }: Parts,
  step: CommandOutcome & Pick<JournalEntry, 'commandId' | 'turns'>,
): void {
  const { changes, commandId, label, turns } = step;
  const seq = store.getState().journal.length + 1;
  const entry = { seq, at: clock.now(), by: author(), commandId, label, changes, turns };
  queue.add(() => repository.apply(id, changes, entry));
  takeStep(store, undoStack, { entry, after: step.workspace, changes });
  queue.start();
}

/** Typing that goes on: the entry of its beginning is replaced. */
function goOn(
  { store, undoStack, queue, repository, id, clock }: Parts,
  start: Workspace,
  { workspace: after, changes }: CommandOutcome,
): boolean {
  const entry = continuedEntry(store.getState(), start, { after, at: clock.now() });
  if (entry === undefined) return false;
  queue.add(() => repository.apply(id, changes, entry));
  takeStep(store, undoStack, { entry, after, changes });
  queue.start();
  return true;
}

function turn(parts: Parts, kind: 'undo' | 'redo'): void {
  const { store, undoStack, typing } = parts;
  typing.end();
  for (;;) {
    const step = kind === 'undo' ? undoStack.nextUndo() : undoStack.nextRedo();
    if (step === undefined) return;
    const { workspace: before } = store.getState();
    const changes = kind === 'undo' ? inverseOf(step.changes) : step.changes;
    const workspace = applyChanges(before, changes);
    const { commandId, label, seq } = step;
    commit(parts, { workspace, changes, commandId, label, turns: { kind, seq } });
    // A step that came to nothing is passed over on the way.
    if (changesBetween(before, workspace).length > 0) return;
  }
}

function replace(
  { store, undoStack, queue, repository, id, clock, author, typing }: Parts,
  content: WorkspaceFile,
  label: CommandLabel,
): void {
  typing.end();
  const { workspace: before, attachments: known, journal } = store.getState();
  const after = sortedById(content.workspace);
  const changes = changesBetween(before, after);
  const entry = {
    seq: journal.length + 1,
    at: clock.now(),
    by: author(),
    commandId: 'workspace.replace',
    label,
    changes,
    turns: null,
  };
  const attachments = new Map([...known, ...content.attachments]);
  queue.add(() => repository.replaceAll(id, { workspace: after, attachments }, entry));
  store.setState({ attachments });
  takeStep(store, undoStack, { entry, after, changes });
  queue.start();
}

async function attach(
  { store, repository, id }: Parts,
  bytes: Uint8Array,
): Promise<Result<string, StorageFailure>> {
  const sha256 = hashOf(bytes);
  const kept = await repository.addAttachment(id, sha256, bytes);
  if (!kept.ok) return kept;
  const { attachments } = store.getState();
  store.setState({ attachments: new Map(attachments).set(sha256, bytes) });
  return ok(sha256);
}

function createdBy(changes: readonly Change[]): readonly ChangeTarget[] {
  return changes
    .filter(({ path, before }) => path.length === 0 && before === undefined)
    .map(({ type, id }) => ({ type, id }));
}
