import type { Route } from '#renderer/session/routes.ts';
import type { Services } from './services.ts';

/** Begins, side by side, what the screen that the address names waits for: its workspace and its code. */
export function prepare(route: Route, { session }: Services): void {
  if (route.kind !== 'workspace') return;
  // Whether it can be opened is told by the interface, which asks again.
  void session.open(route.workspace);
  void import('./workspace-view.tsx');
  void import('./screens.tsx').then(({ prepareScreen }) => prepareScreen(route.screen));
}
