import type { Change } from './change.ts';

/** What a command is called in a sentence: a key of the interface, and its parameters. */
export type CommandLabel = {
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
};

/**
 * One step of the history of a workspace: evidence of who changed what when (Art. 5(2)), and the source of
 * undo after a restart. An undo or a redo is an entry of its own that names the entry it turns round.
 */
export type JournalEntry = {
  /** Counts from 1 in each workspace, without gaps. */
  readonly seq: number;
  /** Instant in UTC. */
  readonly at: string;
  /** Who made it, as set in the application; empty if not set. */
  readonly by: string;
  readonly commandId: string;
  readonly label: CommandLabel;
  readonly changes: readonly Change[];
  /** The entry that this one undoes or redoes. */
  readonly turns: { readonly kind: 'undo' | 'redo'; readonly seq: number } | null;
};
