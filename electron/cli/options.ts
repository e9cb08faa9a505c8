import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { uiLanguages, type UiLanguage } from '#shared/messages/messages.ts';
import { usageFailure, type CliFailure } from './failure.ts';

/** What a command takes from the command line. */
export type CommandSyntax = {
  readonly name: string;
  /** Names of its arguments, as its help calls them. */
  readonly positionals: readonly string[];
  /** How many of them must be there. */
  readonly required: number;
  /** Options with a value, without their hyphens. */
  readonly values: readonly string[];
  /** Options without one. */
  readonly flags: readonly string[];
  /** The option that chooses the language of messages. */
  readonly languageOption: 'language' | 'ui-language';
  /**
   * The values of `--format`, the first unless the user says otherwise, where it says how the command tells
   * what it has done; `json` is what `--json` means. Left out where `--format` is something else.
   */
  readonly outputFormats?: readonly string[];
};

/** A command line taken apart; nothing in it is unknown to the command. */
export type CommandLine = {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
};

const takesValue = { type: 'string' } as const;

/** What `parseArgs` finds, as far as we look at it. */
type Token =
  | { readonly kind: 'option-terminator' }
  | { readonly kind: 'positional'; readonly value: string }
  | {
      readonly kind: 'option';
      readonly name: string;
      readonly rawName: string;
      readonly value: string | undefined;
    };

/** Takes the arguments of a command apart, or tells the first thing about them that is wrong. */
export function parseCommandLine(
  syntax: CommandSyntax,
  args: readonly string[],
): Result<CommandLine, CliFailure> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(syntax.values.map((name) => [name, takesValue])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const positionals: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    const failure = checkToken(syntax, token, positionals.length);
    if (failure !== undefined) return fail(failure);
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.value === undefined) flags.add(token.name);
    else values.set(token.name, token.value);
  }
  return ok({ positionals, values, flags });
}

/** The first argument that must be there and is not. */
export function missingArgument(
  syntax: CommandSyntax,
  { positionals }: CommandLine,
): CliFailure | undefined {
  const argument = syntax.positionals.slice(0, syntax.required)[positionals.length];
  if (argument === undefined) return undefined;
  return usageFailure('missing-argument', { argument, command: syntax.name });
}

/** The language of messages that a command line asks for; English unless it says otherwise. */
export function messageLanguage(
  syntax: CommandSyntax,
  { values }: CommandLine,
): Result<UiLanguage, CliFailure> {
  const asked = values.get(syntax.languageOption) ?? 'en';
  const language = uiLanguages.find((known) => known === asked);
  if (language !== undefined) return ok(language);
  return fail(wrongValue(syntax.languageOption, asked, uiLanguages));
}

/** Whether a report is asked for, also where the rest of the command line is wrong. */
export function asksForJson(syntax: CommandSyntax, args: readonly string[]): boolean {
  if (args.includes('--json') && syntax.flags.includes('json')) return true;
  if (syntax.outputFormats === undefined) return false;
  const asked = args.flatMap((arg, index) =>
    arg === '--format' || arg.startsWith('--format=') ? [arg.split('=')[1] ?? args[index + 1]] : [],
  );
  return asked.at(-1) === 'json';
}

/** The format in which a command cannot tell what it has done. */
export function wrongOutputFormat(
  { outputFormats = [] }: CommandSyntax,
  { values }: CommandLine,
): CliFailure | undefined {
  const asked = values.get('format');
  if (asked === undefined || outputFormats.length === 0) return undefined;
  return outputFormats.includes(asked) ? undefined : wrongValue('format', asked, outputFormats);
}

/** An option whose value is none of those that it can have. */
export function wrongValue(option: string, value: string, allowed: readonly string[]): CliFailure {
  return usageFailure('invalid-option-value', {
    option: `--${option}`,
    value,
    allowed: allowed.join(', '),
  });
}

function checkToken(syntax: CommandSyntax, token: Token, position: number): CliFailure | undefined {
  if (token.kind === 'option') return checkOption(syntax, token);
  if (token.kind === 'option-terminator' || position < syntax.positionals.length) return undefined;
  return usageFailure('unexpected-argument', { argument: token.value, command: syntax.name });
}

function checkOption(
  { name: command, values, flags }: CommandSyntax,
  { name, rawName: option, value }: Extract<Token, { kind: 'option' }>,
): CliFailure | undefined {
  if (option === `--${name}` && values.includes(name)) {
    if (value !== undefined && value !== '') return undefined;
    return usageFailure('missing-argument', { argument: option, command });
  }
  if (option !== `--${name}` || !flags.includes(name)) {
    return usageFailure('unknown-option', { option, command });
  }
  return value === undefined ? undefined : wrongValue(name, value, ['–']);
}
