import { fillIn, type FailureCode, type Messages } from '#shared/messages/messages.ts';
import { printPlace, type WorkspaceFailure } from '#shared/workspace/failure.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';

/** An expected failure of a command, ready to be told in any language. */
export type CliFailure = {
  readonly code: FailureCode;
  readonly exit: ExitCode;
  /** JSON pointer, ZIP entry or path; `null` when it has no place. */
  readonly place: string | null;
  readonly params: Readonly<Record<string, string>>;
};

/** The command line was not understood. */
export function usageFailure(
  code: FailureCode,
  params: Readonly<Record<string, string>>,
): CliFailure {
  return { code, exit: exitCodes.usage, place: null, params };
}

/** A file could not be read or written. */
export function fileFailure(
  failure: { readonly code: FailureCode; readonly path: string },
  exit: ExitCode,
): CliFailure {
  const { code, ...params } = failure;
  return { code, exit, place: failure.path, params: textParams(params) };
}

/** A file is not a workspace, or not whole. */
export function workspaceFailure(
  failure: WorkspaceFailure,
  exit: ExitCode = exitCodes.unreadable,
): CliFailure {
  const { code, place, ...rest } = failure;
  const params = textParams({
    ...rest,
    ...('first' in rest ? { first: printPlace(rest.first) } : {}),
  });
  return { code, exit, place: printPlace(place), params };
}

/** A failure as a person reads it: what happened, what is safe, what to do next. */
export function sentencesOf(
  { code, place, params }: Pick<CliFailure, 'code' | 'place' | 'params'>,
  messages: Messages,
): { readonly title: string; readonly message: string } {
  const { title, explanation, action } = messages.failures[code];
  const values = { ...params, place: place ?? '' };
  return { title, message: `${fillIn(explanation, values)} ${fillIn(action, values)}` };
}

function textParams(params: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(' → ') : String(value),
    ]),
  );
}
