import type { Settings } from '#shared/model/settings.ts';
import { workspaceSchema, type Workspace } from '#shared/workspace/workspace.ts';

/** An empty workspace: only its name, its languages (the first is the source of translations) and its country. */
export function newWorkspace(
  settings: Pick<Settings, 'name' | 'languages' | 'defaultCountry'>,
): Workspace {
  return workspaceSchema.parse({ settings: { ...settings, completeIn: settings.languages } });
}
