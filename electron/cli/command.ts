import type { JsonValue } from '#shared/kernel/canonical-json.ts';
import type { Messages } from '#shared/messages/messages.ts';
import type { CheckBody } from './check-json.ts';
import type { CliFailure } from './failure.ts';
import type { ImpactBody } from './impact-json.ts';
import type { Io } from './io.ts';
import type { CommandLine, CommandSyntax } from './options.ts';
import type { Report } from './report.ts';

/** What a command has done; how it is told is not its business. */
export type Outcome = Omit<Report, 'command' | 'failure'> & {
  /** Lines for people; with `--json` they are not printed. */
  readonly lines: readonly string[];
  /** Why it did not do more; none if all went well. */
  readonly failures: readonly CliFailure[];
  /** Whether what was found in the content makes the command fail, by what its user asked for. */
  readonly findingsFail: boolean;
  /** What a command with a report of its own has to tell; `null` for all others. */
  readonly body: OutcomeBody | null;
};

/** The parts of reports that only one command has. */
export type OutcomeBody =
  | { readonly kind: 'check'; readonly check: CheckBody }
  | { readonly kind: 'impact'; readonly impact: ImpactBody };

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
  /** What `--json` prints, where it is another report than the one that most commands share. */
  readonly toJson?: (report: Report, outcome: Outcome) => JsonValue;
};

/** An outcome with nothing in it yet. */
export const emptyOutcome: Outcome = {
  asOf: null,
  files: [],
  diagnostics: [],
  lines: [],
  failures: [],
  findingsFail: false,
  body: null,
};

/** The outcome of a command that could not do what it was asked for. */
export function failedOutcome(...failures: readonly CliFailure[]): Outcome {
  return { ...emptyOutcome, failures };
}
