import { canonicalJson, type JsonValue } from '#shared/kernel/canonical-json.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { messagesIn, type Messages } from '#shared/messages/messages.ts';
import { failedOutcome, type Command, type Outcome } from './command.ts';
import { commands } from './commands.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { sentencesOf, usageFailure, type CliFailure } from './failure.ts';
import type { Io } from './io.ts';
import {
  asksForJson,
  messageLanguage,
  missingArgument,
  parseCommandLine,
  wrongOutputFormat,
  type CommandLine,
} from './options.ts';
import type { Report } from './report.ts';
import { version } from './version.ts';

/** Runs the command line: reads its arguments, does what they say and tells what came of it. */
export async function runSeloste(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  const english = messagesIn('en');
  if (name === undefined) {
    io.complain(english.cli.usage);
    return exitCodes.usage;
  }
  if (name === '--help') return say(io, english.cli.usage);
  if (name === '--version' || rest.includes('--version')) return say(io, `${version()}\n`);
  const command = commands.find(({ syntax }) => syntax.name === name);
  if (command !== undefined) return runCommand(command, rest, io);
  return complain(usageFailure('unknown-command', { command: name }), english, io);
}

async function runCommand(command: Command, args: readonly string[], io: Io): Promise<ExitCode> {
  const { syntax, help, run } = command;
  const wantsJson = asksForJson(syntax, args);
  const read = readLine(command, args);
  if (!read.ok) {
    const messages = messagesIn('en');
    return tell(command, failedOutcome(read.failure), { io, messages, wantsJson });
  }
  const { line, messages } = read.value;
  if (line.flags.has('help')) return say(io, help(messages));
  const wrong = missingArgument(syntax, line) ?? wrongOutputFormat(syntax, line);
  const outcome = wrong === undefined ? await run({ line, io, messages }) : failedOutcome(wrong);
  return tell(command, outcome, { io, messages, wantsJson });
}

function readLine(
  command: Command,
  args: readonly string[],
): Result<{ readonly line: CommandLine; readonly messages: Messages }, CliFailure> {
  const line = parseCommandLine(command.syntax, args);
  if (!line.ok) return line;
  const language = messageLanguage(command.syntax, line.value);
  if (!language.ok) return fail(language.failure);
  return ok({ line: line.value, messages: messagesIn(language.value) });
}

type Telling = { readonly io: Io; readonly messages: Messages; readonly wantsJson: boolean };

/** Tells an outcome as one report or as sentences. */
function tell(command: Command, outcome: Outcome, { io, messages, wantsJson }: Telling): ExitCode {
  io.progress(null);
  if (wantsJson) io.print(canonicalJson(jsonOf(command, outcome, messages)));
  else {
    if (outcome.lines.length > 0) io.print(`${outcome.lines.join('\n')}\n`);
    for (const failure of outcome.failures) complain(failure, messages, io);
  }
  const [failure] = outcome.failures;
  if (failure !== undefined) return failure.exit;
  const hasErrors = outcome.diagnostics.some(({ severity }) => severity === 'error');
  return hasErrors || outcome.findingsFail ? exitCodes.contentErrors : exitCodes.done;
}

function jsonOf({ syntax, toJson }: Command, outcome: Outcome, messages: Messages): JsonValue {
  const report = reportOf(syntax.name, outcome, messages);
  return toJson === undefined ? report : toJson(report, outcome);
}

function reportOf(
  command: string,
  { asOf, files, diagnostics, list, failures }: Outcome,
  messages: Messages,
): Report {
  const [first, ...also] = failures.map((failure) => {
    const { code, place, params } = failure;
    return { code, place, params, ...sentencesOf(failure, messages) };
  });
  return {
    ...{ command, asOf, files, diagnostics },
    failure: first === undefined ? null : { ...first, also },
    ...(list === undefined ? {} : { list }),
  };
}

function complain(failure: CliFailure, messages: Messages, io: Io): ExitCode {
  const { title, message } = sentencesOf(failure, messages);
  io.complain(`${title}. ${message}\n`);
  return failure.exit;
}

function say(io: Io, text: string): ExitCode {
  io.print(text);
  return exitCodes.done;
}
