import type { DesktopBridge, DesktopFailure, NamedFile } from '#shared/contract/desktop.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { StorageFailure } from '#shared/ports/workspace-repository.ts';
import { owned } from './owned-bytes.ts';
import type { Services } from './services.ts';

/** Saves a workspace as a file, at a place that the person chooses; `null` if cancelled. */
export async function saveCopy(
  bridge: DesktopBridge,
  { session, library }: Pick<Services, 'session' | 'library'>,
  workspace?: string,
): Promise<Result<NamedFile | null, DesktopFailure | StorageFailure>> {
  const id = workspace ?? session.state.getState().open?.getState().id;
  if (id === undefined) return ok(null);
  const written = await library.exportFile(id);
  if (!written.ok) return fail(written.failure);
  return bridge.call['file.saveAs']({
    kind: 'workspace',
    suggestedName: `${id}.seloste`,
    bytes: owned(written.value),
  });
}
