import type { JournalEntry } from '#shared/workspace/journal-entry.ts';

/** Steps that can be undone and redone, as the journal tells: the newest of each is the next. */
export type UndoStack = {
  readonly nextUndo: () => JournalEntry | undefined;
  readonly nextRedo: () => JournalEntry | undefined;
  /** Takes an entry of the journal in: a step, an undo or a redo; one with the seq of the newest step replaces it. */
  readonly take: (entry: JournalEntry) => void;
};

/** The stack as it was when the journal was written: undo works across restarts. */
export function createUndoStack(journal: readonly JournalEntry[]): UndoStack {
  const done: JournalEntry[] = [];
  const undone: JournalEntry[] = [];
  const take = (entry: JournalEntry) => {
    if (entry.turns !== null) {
      const [from, to] = entry.turns.kind === 'undo' ? [done, undone] : [undone, done];
      const step = from.pop();
      if (step !== undefined) to.push(step);
      return;
    }
    undone.length = 0;
    if (done.at(-1)?.seq === entry.seq) done.pop();
    done.push(entry);
  };
  journal.forEach(take);
  return { nextUndo: () => done.at(-1), nextRedo: () => undone.at(-1), take };
}
