import type { DesktopBridge } from '#shared/contract/desktop.ts';

declare global {
  /** Put there by the preload script before the page starts. */
  var desktop: DesktopBridge | undefined;
}

/** The machine as the page reaches it: `call` for each channel, `on` for each event. */
export function desktop(): DesktopBridge {
  const bridge = globalThis.desktop;
  if (bridge === undefined) throw new Error('The page runs outside of its application');
  return bridge;
}
