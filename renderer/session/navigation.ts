import { useSyncExternalStore } from 'react';
import { hashOf, parseRoute, type Route } from './routes.ts';

let known: { readonly hash: string; readonly route: Route } | undefined;

/** Where the window is now. The same value as long as the address stays the same. */
export function currentRoute(): Route {
  const { hash } = window.location;
  if (known?.hash !== hash) known = { hash, route: parseRoute(hash) };
  return known.route;
}

/** Goes to a screen; the way back is in the history of the window. */
export function navigate(route: Route): void {
  window.location.hash = hashOf(route);
}

/** Where the window is; renders again when that changes. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
