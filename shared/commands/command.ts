import type { Clock } from '#shared/ports/clock.ts';
import type { IdSource } from '#shared/ports/id-source.ts';
import type { CommandLabel } from '#shared/workspace/journal-entry.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';

/** What a command may ask of the world. */
export type CommandContext = {
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Who makes the change, as set in the application; empty if not set. */
  readonly by: string;
};

/** The workspace as a command changes it; whatever it leaves alone stays the same value. */
export type WorkspaceDraft = Workspace;

/**
 * An intention of the user as a pure function over the workspace. `run` changes the draft in place (the
 * original stays as it is) and returns nothing: changes and their inverse are read from what it did. What
 * it means to change and is gone by then is left alone; a command that changes nothing leaves no trace.
 */
export type Command<Args> = {
  /** `record.set-field`: stable, kept in journals. */
  readonly id: string;
  /** Names what is done, for "Undo: …": asked before the command runs. */
  readonly label: (args: Args, workspace: Workspace) => CommandLabel;
  /** Steps with the same key in quick succession are one step (typing in a field). `null`: never. */
  readonly mergeKey?: (args: Args) => string | null;
  readonly run: (draft: WorkspaceDraft, args: Args, context: CommandContext) => void;
};

/** Declares a command; the types of its arguments follow from `run`. */
export function defineCommand<Args>(command: Command<Args>): Command<Args> {
  return command;
}
