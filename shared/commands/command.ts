import type { Clock } from '#shared/ports/clock.ts';
import type { IdSource } from '#shared/ports/id-source.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { CommandLabel } from '#shared/workspace/journal-entry.ts';

/** What a command may ask of the world. */
export type CommandContext = { readonly clock: Clock; readonly ids: IdSource };

/** The workspace as a command changes it; whatever it leaves alone stays the same value. */
export type WorkspaceDraft = Workspace;

/**
 * An intention of the user as a pure function over the workspace. `run` changes the draft in place (Immer
 * keeps the original) and returns nothing; changes and their inverse are read from what it did.
 */
export type Command<Args> = {
  /** `record.set-field`: stable, kept in journals. */
  readonly id: string;
  /** Names what is done, for "Undo: …". */
  readonly label: (args: Args, workspace: Workspace) => CommandLabel;
  readonly run: (draft: WorkspaceDraft, args: Args, context: CommandContext) => void;
};

/** Declares a command; the types of its arguments follow from `run`. */
export function defineCommand<Args>(command: Command<Args>): Command<Args> {
  return command;
}
