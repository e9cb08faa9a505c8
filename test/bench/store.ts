import { readFileSync } from 'node:fs';
import { commands } from '#shared/commands/registry.ts';
import { runCommand } from '#shared/commands/run-command.ts';
import { applyChanges, inverseOf } from '#shared/workspace/changes.ts';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import { createCountingIds, createFixedClock } from '#test/support/fixed-clock.ts';
import { medianTime } from './clock.ts';
import type { Figures } from './measurements.ts';

/**
 * What one change costs before it goes to the database, in a workspace of 1,000 activities. The database
 * itself exists only in a browser: the spec that measures it there runs in the Chromium shell.
 */
export async function measureStore(path: string): Promise<Figures> {
  const opened = openWorkspace(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const { workspace } = opened.value;
  const activity = workspace.activities[workspace.activities.length >> 1];
  const register = workspace.registers[0];
  if (activity === undefined || register === undefined) throw new Error('The workspace is empty');
  const context = { clock: createFixedClock(), ids: createCountingIds(), by: '' };
  const place = { type: 'activities', id: activity.id, path: ['name'], language: 'fi' } as const;
  let latest = workspace;
  const key = await medianTime((run) => {
    const outcome = runCommand(latest, commands.setText, { ...place, text: `${run}` }, context);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    latest = outcome.value.workspace;
  });
  const remove = { type: 'registers', id: register.id, uses: 'release' } as const;
  const deletion = await medianTime(() => {
    const outcome = runCommand(workspace, commands.deleteRecord, remove, context);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    applyChanges(outcome.value.workspace, inverseOf(outcome.value.changes));
  }, 3);
  return { key, deletion };
}
