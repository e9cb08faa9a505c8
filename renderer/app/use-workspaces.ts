import { useCallback, useEffect, useState } from 'react';
import type { Result } from '#shared/kernel/result.ts';
import type { StorageFailure, WorkspaceSummary } from '#shared/ports/workspace-repository.ts';
import type { NewWorkspaceChoice } from '#renderer/features/start/new-workspace-dialog.tsx';
import type { SampleChoice } from '#renderer/features/start/start-screen.tsx';
import { navigate } from '#renderer/session/navigation.ts';
import type { ImportFailure } from '#renderer/storage/workspace-library.ts';
import type { AppProps } from './app.tsx';
import { useFailureWords, type FailureWords } from './failure-words.ts';
import { sampleBytes } from './samples.ts';
import { saveCopy } from './save-copy.ts';

type Props = Pick<AppProps, 'bridge' | 'services'>;

/** The list of workspaces, and everything that can be done to one from outside. */
export function useWorkspaces({ bridge, services }: Props) {
  const { library } = services;
  const words = useFailureWords();
  const [all, setAll] = useState<readonly WorkspaceSummary[]>([]);
  const [failure, setFailure] = useState<FailureWords | null>(null);
  const refresh = useCallback(async (): Promise<void> => {
    const listed = await library.list();
    if (listed.ok) setAll([...listed.value.inUse, ...listed.value.inBin]);
  }, [library]);
  useEffect(() => {
    void library.list().then((listed) => {
      if (listed.ok) setAll([...listed.value.inUse, ...listed.value.inBin]);
    });
  }, [library]);

  const done = async (outcome: Result<unknown, StorageFailure>): Promise<void> => {
    setFailure(outcome.ok ? null : words.ofStorage(outcome.failure));
    await refresh();
  };
  const opened = (added: Result<WorkspaceSummary, StorageFailure | ImportFailure>): void => {
    if (added.ok) {
      goTo(added.value.id);
      return;
    }
    const { failure: why } = added;
    setFailure(why.code === 'file-refused' ? words.ofFile(why.failures) : words.ofStorage(why));
  };
  const openBytes = async (bytes: Uint8Array): Promise<void> =>
    opened(await library.importFile(bytes));
  const openFile = async (): Promise<void> => {
    const read = await bridge.call['file.open']({ kinds: ['workspace'] });
    if (!read.ok) setFailure(words.ofDesktop(read.failure));
    else if (read.value !== null) await openBytes(read.value.bytes);
  };
  const save = async (id: string): Promise<void> => {
    const saved = await saveCopy(bridge, services, id);
    if (!saved.ok) setFailure(words.ofAny(saved.failure));
  };
  return {
    all,
    failure,
    openFile: () => void openFile(),
    openSample: (key: SampleChoice['key']) => void sampleBytes(key).then(openBytes),
    create: (choice: NewWorkspaceChoice) => void library.createEmpty(choice).then(opened),
    actions: {
      open: goTo,
      saveCopy: (id: string) => void save(id),
      rename: (id: string, name: string) => void library.rename(id, name).then(done),
      duplicate: (id: string, name: string) => void library.duplicate(id, name).then(done),
      remove: (id: string) => void library.moveToBin(id).then(done),
      restore: (id: string) => void library.restore(id).then(done),
    },
  };
}

function goTo(workspace: string): void {
  navigate({ kind: 'workspace', workspace, screen: 'registers', path: [] });
}
