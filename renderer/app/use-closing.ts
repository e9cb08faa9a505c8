import { useEffect, useState } from 'react';
import type { DesktopBridge } from '#shared/contract/desktop.ts';
import type { Services } from './services.ts';

/** Whether the window stays because something could not be stored, and the ways on. */
export type Closing = {
  readonly isHeld: boolean;
  readonly tryAgain: () => void;
  readonly closeAnyway: () => void;
  readonly stay: () => void;
};

/** Stores what is pending before the window closes. If that fails, the window stays and asks. */
export function useClosing(bridge: DesktopBridge, { session }: Services): Closing {
  const [isHeld, setHeld] = useState(false);
  const close = async (): Promise<void> => {
    const closed = await session.close();
    setHeld(!closed.ok);
    await bridge.call[closed.ok ? 'window.close' : 'window.stay'](null);
  };
  useEffect(
    () =>
      bridge.on['window.closing'](() => {
        void session.close().then((closed) => {
          setHeld(!closed.ok);
          void bridge.call[closed.ok ? 'window.close' : 'window.stay'](null);
        });
      }),
    [bridge, session],
  );
  return {
    isHeld,
    tryAgain: () => {
      session.state.getState().open?.retry();
      void close();
    },
    closeAnyway: () => void bridge.call['window.close'](null),
    stay: () => setHeld(false),
  };
}
