import { useTranslation } from 'react-i18next';
import type { Result } from '#shared/kernel/result.ts';
import type { StorageFailure, WorkspaceSummary } from '#shared/ports/workspace-repository.ts';
import type { Backup } from '#renderer/features/backups/backup-list.tsx';
import type { NewWorkspaceChoice } from '#renderer/features/start/new-workspace-dialog.tsx';
import type { SampleChoice } from '#renderer/features/start/start-screen.tsx';
import { instantText } from '#renderer/fields/instant-text.ts';
import { navigate } from '#renderer/session/navigation.ts';
import type { ImportFailure } from '#renderer/storage/workspace-library.ts';
import type { AppProps } from './app.tsx';
import type { FailureWords } from '#renderer/fields/desktop-failure-words.ts';
import { useFailureWords } from './failure-words.ts';
import { sampleBytes } from './samples.ts';

/** Every way to a workspace that was not there before; each opens it. */
export type NewWorkspaces = {
  readonly create: (choice: NewWorkspaceChoice) => void;
  readonly openFile: () => void;
  /** Opens a file that the machine knows already, by its token. */
  readonly openKnown: (token: string) => void;
  readonly openSample: (key: SampleChoice['key']) => void;
  /** Puts a backup of a workspace beside it. */
  readonly restoreBackup: (
    workspace: Pick<WorkspaceSummary, 'id' | 'name'>,
    copy: Backup,
  ) => Promise<void>;
};

/** Makes and opens workspaces; `tell` says what went wrong. */
export function useNewWorkspaces(
  { bridge, services }: Pick<AppProps, 'bridge' | 'services'>,
  tell: (failure: FailureWords) => void,
): NewWorkspaces {
  const { t, i18n } = useTranslation('start');
  const { library } = services;
  const words = useFailureWords();
  const opened = (added: Result<WorkspaceSummary, StorageFailure | ImportFailure>): void => {
    if (added.ok) goTo(added.value.id);
    else if (added.failure.code === 'file-refused') tell(words.ofFile(added.failure.failures));
    else tell(words.ofStorage(added.failure));
  };
  const openBytes = async (bytes: Uint8Array, nameOf?: (name: string) => string): Promise<void> =>
    opened(await library.importFile(bytes, nameOf));
  const openFile = async (): Promise<void> => {
    const read = await bridge.call['file.open']({ kinds: ['workspace'] });
    if (!read.ok) tell(words.ofDesktop(read.failure));
    else if (read.value !== null) await openBytes(read.value.bytes);
  };
  const openKnown = async (token: string): Promise<void> => {
    const read = await bridge.call['file.openRecent']({ token });
    if (read.ok) await openBytes(read.value.bytes);
    else tell(words.ofDesktop(read.failure));
  };
  const create = async (choice: NewWorkspaceChoice): Promise<void> => {
    const { workspaceFromChoice } = await import('./workspace-from-choice.ts');
    const workspace = await workspaceFromChoice(choice, services);
    const added = await library.add({ workspace, attachments: new Map() });
    const [register] = workspace.registers;
    if (added.ok && register !== undefined) goTo(added.value.id, [register.id]);
    else opened(added);
  };
  const restoreBackup: NewWorkspaces['restoreBackup'] = async ({ id, name }, copy) => {
    const read = await bridge.call['backup.read']({ workspace: id, name: copy.name });
    const time = instantText(copy.writtenAt, i18n.language);
    if (read.ok) await openBytes(read.value.bytes, () => t('backupOf', { name, time }));
    else tell(words.ofDesktop(read.failure));
  };
  return {
    create: (choice) => void create(choice),
    openFile: () => void openFile(),
    openKnown: (token) => void openKnown(token),
    openSample: (key) => void sampleBytes(key).then((bytes) => openBytes(bytes)),
    restoreBackup,
  };
}

function goTo(workspace: string, path: readonly string[] = []): void {
  navigate({ kind: 'workspace', workspace, screen: 'registers', path });
}
