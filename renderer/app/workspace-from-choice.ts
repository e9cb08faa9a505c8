import { addFromTemplate } from '#shared/commands/add-from-template.ts';
import { newWorkspace } from '#shared/commands/new-workspace.ts';
import { runCommand } from '#shared/commands/run-command.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import type { NewWorkspaceChoice } from '#renderer/features/start/new-workspace-dialog.tsx';
import { loadTemplates } from '#renderer/features/registers/register-templates.ts';
import { loadLibrary } from '#renderer/fields/library.ts';
import type { Services } from './services.ts';

/** The workspace that a person asks for: empty, or with a register of a common kind in it. */
export async function workspaceFromChoice(
  { template: wanted, ...settings }: NewWorkspaceChoice,
  { clock, ids }: Pick<Services, 'clock' | 'ids'>,
): Promise<Workspace> {
  const workspace = newWorkspace(settings);
  if (wanted === null) return workspace;
  const [templates, library] = await Promise.all([loadTemplates(), loadLibrary()]);
  const template = templates.find(({ id }) => id === wanted);
  if (template === undefined) throw new Error(`There is no template ${wanted}`);
  const args = { template, library, controller: null };
  const outcome = runCommand(workspace, addFromTemplate, args, { clock, ids, by: '' });
  // What ships with the application fits into an empty workspace; its tests hold that.
  if (!outcome.ok) throw new Error(`The template ${wanted} does not fit`);
  return outcome.value.workspace;
}
