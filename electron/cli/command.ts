import type { Messages } from '#shared/messages/messages.ts';
import type { CliFailure } from './failure.ts';
import type { Io } from './io.ts';
import type { CommandLine, CommandSyntax } from './options.ts';
import type { Report } from './report.ts';

/** What a command has done; how it is told is not its business. */
export type Outcome = Omit<Report, 'command' | 'failure'> & {
  /** Lines for people; with `--json` they are not printed. */
  readonly lines: readonly string[];
  /** Why it did not do more; none if all went well. */
  readonly failures: readonly CliFailure[];
};

export type CommandContext = {
  readonly line: CommandLine;
  readonly io: Io;
  readonly messages: Messages;
};

/** One command: what it takes, what it can say of itself, what it does. */
export type Command = {
  readonly syntax: CommandSyntax;
  readonly help: (messages: Messages) => string;
  readonly run: (context: CommandContext) => Promise<Outcome>;
};

/** An outcome with nothing in it yet. */
export const emptyOutcome: Outcome = {
  asOf: null,
  files: [],
  diagnostics: [],
  lines: [],
  failures: [],
};

/** The outcome of a command that could not do what it was asked for. */
export function failedOutcome(...failures: readonly CliFailure[]): Outcome {
  return { ...emptyOutcome, failures };
}
