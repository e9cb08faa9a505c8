import { useSyncExternalStore } from 'react';
import type { ChangeTarget } from '#shared/workspace/change.ts';
import { routeOfRecord } from './record-route.ts';
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

/** Goes to where a record of the open workspace is edited. */
export function openRecord(target: ChangeTarget): void {
  const route = currentRoute();
  if (route.kind === 'workspace') navigate(routeOfRecord(route.workspace, target));
}

/** The address of a record of the open workspace, for links. */
export function useRecordHref(target: ChangeTarget): string {
  const route = useRoute();
  return hashOf(route.kind === 'workspace' ? routeOfRecord(route.workspace, target) : route);
}

/** Where the window is; renders again when that changes. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
