import type { Route } from '#renderer/session/routes.ts';
import type { UiLanguage } from '#shared/messages/messages.ts';
import { loadCatalogue } from '#shared/phrases/languages.ts';
import type { Services } from './services.ts';

/**
 * Begins, side by side, what the screen that the address names waits for: its workspace, its code, and the
 * phrases that records are named with.
 */
export function prepare(route: Route, { session }: Services, language: UiLanguage): void {
  if (route.kind !== 'workspace') return;
  // Whether it can be opened is told by the interface, which asks again.
  void session.open(route.workspace);
  void import('./workspace-view.tsx');
  void import('./screens.tsx').then(({ prepareScreen }) => prepareScreen(route.screen));
  void loadCatalogue(language);
}
