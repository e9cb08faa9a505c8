import { useEffect } from 'react';
import type { DesktopBridge } from '#shared/contract/desktop.ts';
import type { Services } from './services.ts';

/** Stores what is pending before the window closes. If that fails, the window stays and says so. */
export function useClosing(bridge: DesktopBridge, { session }: Services): void {
  useEffect(
    () =>
      bridge.on['window.closing'](() => {
        void session.close().then((closed) => {
          void bridge.call[closed.ok ? 'window.close' : 'window.stay'](null);
        });
      }),
    [bridge, session],
  );
}
