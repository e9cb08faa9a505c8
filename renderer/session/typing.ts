import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let typing = false;

/** Notes that the person types, or has paused; texts that are being typed call it. */
export function noteTyping(next: boolean): void {
  if (next === typing) return;
  typing = next;
  for (const listener of listeners) listener();
}

/** Whether the person types now: what takes long to draw waits until they pause. */
export function useIsTyping(): boolean {
  return useSyncExternalStore(subscribe, () => typing);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
