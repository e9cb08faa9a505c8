import { Immer } from 'immer';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { recordSchemas } from '#shared/model/records.ts';
import { settingsSchema } from '#shared/model/settings.ts';
import type { Change, ChangeTarget } from '#shared/workspace/change.ts';
import { applyChanges, changesBetween } from '#shared/workspace/changes.ts';
import { checkChanges } from '#shared/workspace/changes-integrity.ts';
import { pointerTo, type IntegrityFailure, type RecordFailure } from '#shared/workspace/failure.ts';
import type { CommandLabel } from '#shared/workspace/journal-entry.ts';
import { recordFailures } from '#shared/workspace/schema-issues.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { withoutForbiddenCharacters } from './clean-text.ts';
import type { Command, CommandContext } from './command.ts';
import { targetOf } from './draft-record.ts';

/** Why a change was not made: the workspace would not be one that can be opened again. */
export type ChangeFailure = {
  readonly code: 'change-refused';
  /** What is wrong, with its place; each has its sentences in `shared/messages`. */
  readonly reasons: readonly (RecordFailure | IntegrityFailure)[];
};

/** What a command did. No changes: it had no effect, and leaves no trace. */
export type CommandOutcome = {
  readonly workspace: Workspace;
  readonly changes: readonly Change[];
  readonly label: CommandLabel;
};

// Freezing would walk through the whole workspace at the first command.
const immer = new Immer({ autoFreeze: false });

/**
 * Runs a command on a workspace. What it touched is held against the schemas of the model, which also fill
 * in what has a default, and against what it refers to; a workspace that was good stays good.
 *
 * @returns `change-refused` when the result could not be opened again; nothing is changed then.
 */
export function runCommand<Args>(
  workspace: Workspace,
  command: Command<Args>,
  args: Args,
  context: CommandContext,
): Result<CommandOutcome, ChangeFailure> {
  const label = command.label(args, workspace);
  const drafted = immer.produce(workspace, (draft) => {
    command.run(draft, args, context);
  });
  const wanted = changesBetween(workspace, drafted).map((change) => ({
    ...change,
    after: withoutForbiddenCharacters(change.after),
  }));
  const parsed = parseTouched(applyChanges(workspace, wanted), wanted);
  if (!parsed.ok) return fail({ code: 'change-refused', reasons: parsed.failure });
  // Compared anew: defaults are in, and whatever is equal stays the value it was.
  const changes = changesBetween(workspace, parsed.value);
  const next = applyChanges(workspace, changes);
  const misfits = checkChanges(next, changes);
  if (misfits.length > 0) return fail({ code: 'change-refused', reasons: misfits });
  return ok({ workspace: next, changes, label });
}

function parseTouched(
  workspace: Workspace,
  changes: readonly Change[],
): Result<Workspace, readonly RecordFailure[]> {
  const targets = new Map(changes.map((change) => [`${change.type}/${change.id}`, change]));
  const reasons: RecordFailure[] = [];
  const parsed: Change[] = [];
  for (const { type, id } of targets.values()) {
    const before = targetOf(workspace, { type, id });
    if (before === undefined) continue;
    const result = schemaOf(type).safeParse(before);
    if (result.success) parsed.push({ type, id, path: [], before, after: result.data });
    else reasons.push(...failuresOf({ type, id }, before, result.error.issues));
  }
  return reasons.length > 0 ? fail(reasons) : ok(applyChanges(workspace, parsed));
}

function schemaOf(type: ChangeTarget['type']) {
  return type === 'settings' ? settingsSchema : recordSchemas[type];
}

type Issues = Parameters<typeof recordFailures>[1];

/** Says what is wrong with one record as a file with that record alone would. */
function failuresOf(
  { type, id }: ChangeTarget,
  value: unknown,
  issues: Issues,
): readonly RecordFailure[] {
  const [file, head, name]: [unknown, (string | number)[], string[]] =
    type === 'settings'
      ? [{ settings: value }, ['settings'], ['settings']]
      : [{ [type]: [value] }, [type, 0], [type, id]];
  const placeOf = (path: readonly (string | number)[]) => ({
    entry: '',
    pointer: pointerTo([...name, ...path.slice(head.length)]),
  });
  const inFile = issues.map((issue) => ({ ...issue, path: [...head, ...issue.path] }));
  return recordFailures({ value: file, placeOf }, inFile);
}
