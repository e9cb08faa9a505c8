import { useCallback, useEffect, useState } from 'react';
import type { Result } from '#shared/kernel/result.ts';
import type { StorageFailure, WorkspaceSummary } from '#shared/ports/workspace-repository.ts';
import { navigate } from '#renderer/session/navigation.ts';
import type { AppProps } from './app.tsx';
import type { FailureWords } from '#renderer/fields/desktop-failure-words.ts';
import { useFailureWords } from './failure-words.ts';
import { saveCopy } from './save-copy.ts';
import { useNewWorkspaces } from './use-new-workspaces.ts';

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
  const save = async (id: string): Promise<void> => {
    const saved = await saveCopy(bridge, services, id);
    if (!saved.ok) setFailure(words.ofAny(saved.failure));
  };
  return {
    all,
    failure,
    added: useNewWorkspaces({ bridge, services }, setFailure),
    actions: {
      open: (workspace: string) =>
        navigate({ kind: 'workspace', workspace, screen: 'registers', path: [] }),
      saveCopy: (id: string) => void save(id),
      rename: (id: string, name: string) => void library.rename(id, name).then(done),
      duplicate: (id: string, name: string) => void library.duplicate(id, name).then(done),
      remove: (id: string) => void library.moveToBin(id).then(done),
      restore: (id: string) => void library.restore(id).then(done),
    },
  };
}
