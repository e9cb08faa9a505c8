import { lazy, Suspense, useEffect } from 'react';
import type { DesktopBridge } from '#shared/contract/desktop.ts';
import { useRoute } from '#renderer/session/navigation.ts';
import { useOpenStore } from '#renderer/session/session-context.tsx';
import type { Services } from './services.ts';
import type { SettingsStore } from './settings-store.ts';
import { StartView } from './start-view.tsx';
import { ClosingDialog } from './closing-dialog.tsx';
import { useSaveCopy } from './use-save-copy.ts';
import { useClosing } from './use-closing.ts';
import { useOpenedFiles } from './use-opened-files.ts';
import { useOpenRoute } from './use-open-route.ts';

// The start needs nothing of what edits a workspace.
const WorkspaceView = lazy(async () => ({
  default: (await import('./workspace-view.tsx')).WorkspaceView,
}));

export type AppProps = {
  readonly bridge: DesktopBridge;
  readonly services: Services;
  readonly settings: SettingsStore;
  readonly nonce: string;
  readonly isMac: boolean;
};

/** The whole interface: the start, or the open workspace. */
export function App(props: AppProps) {
  const { bridge, services, settings } = props;
  const route = useRoute();
  const open = useOpenStore();
  const failure = useOpenRoute(services, settings, route);
  const closing = useClosing(bridge, services);
  useOpenedFiles(props);
  const isOpen = route.kind === 'workspace' && open?.getState().id === route.workspace;
  const isReady = isOpen || route.kind === 'start' || failure !== null;
  useEffect(() => {
    document.documentElement.dataset['appState'] = isReady ? 'ready' : 'opening';
  }, [isReady]);
  return (
    <>
      {isOpen && (
        <Suspense>
          <WorkspaceView {...props} route={route} />
        </Suspense>
      )}
      {!isOpen && isReady && <StartView {...props} failure={failure} />}
      <ClosingDialog closing={closing} onSaveCopy={useSaveCopy(bridge, services)} />
    </>
  );
}
