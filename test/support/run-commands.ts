import { expect } from 'vitest';
import type { Command } from '#shared/commands/command.ts';
import { runCommand } from '#shared/commands/run-command.ts';
import { applyChanges, inverseOf } from '#shared/workspace/changes.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { createCountingIds, createFixedClock } from './fixed-clock.ts';

const context = { clock: createFixedClock(), ids: createCountingIds(), by: 'Aino' };

/** A workspace after a command, which its inverse must lead back from. */
export function afterCommand<Args>(
  before: Workspace,
  command: Command<Args>,
  args: Args,
): Workspace {
  const outcome = runCommand(before, command, args, context);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure.reasons));
  expect(applyChanges(outcome.value.workspace, inverseOf(outcome.value.changes))).toEqual(before);
  return outcome.value.workspace;
}

/** Why a command is refused: codes and places; nothing if it is not. */
export function refusalOf<Args>(
  before: Workspace,
  command: Command<Args>,
  args: Args,
): readonly (readonly [string, string])[] {
  const outcome = runCommand(before, command, args, context);
  return outcome.ok ? [] : outcome.failure.reasons.map(({ code, place }) => [code, place.pointer]);
}
