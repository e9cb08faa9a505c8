import { useEffect, useRef } from 'react';
import type { AppProps } from './app.tsx';
import { tellFailure } from '#renderer/components/tell-failure.ts';
import { useNewWorkspaces } from './use-new-workspaces.ts';

/** Opens what the desktop hands over (a double click on a file, a second start), as a workspace of its own. */
export function useOpenedFiles(app: Pick<AppProps, 'bridge' | 'services'>): void {
  const { openKnown } = useNewWorkspaces(app, tellFailure);
  const { bridge } = app;
  const latest = useRef(openKnown);
  useEffect(() => {
    latest.current = openKnown;
  });
  useEffect(() => bridge.on['file.openRequested'](({ token }) => latest.current(token)), [bridge]);
}
