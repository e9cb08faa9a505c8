import { useEffect, useState } from 'react';
import type { StorageFailure } from '#shared/ports/workspace-repository.ts';
import type { Route } from '#renderer/session/routes.ts';
import type { Services } from './services.ts';
import type { SettingsStore } from './settings-store.ts';

/** Keeps the open workspace the one that the address names; tells why it cannot be opened. */
export function useOpenRoute(
  { session }: Services,
  settings: SettingsStore,
  route: Route,
): StorageFailure | null {
  const wanted = route.kind === 'workspace' ? route.workspace : null;
  const [refused, setRefused] = useState<{ id: string; failure: StorageFailure } | null>(null);
  useEffect(() => {
    if (wanted === null) {
      void session.close();
      return;
    }
    void session.open(wanted).then((opened) => {
      if (opened.ok) settings.change({ lastWorkspace: wanted });
      else setRefused({ id: wanted, failure: opened.failure });
    });
  }, [session, settings, wanted]);
  return refused !== null && refused.id === wanted ? refused.failure : null;
}
