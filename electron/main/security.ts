import type { App, Session, WebContents } from 'electron';
import { isOwnAddress, mayLoad, type PageSource } from './origin.ts';

/** What the page may ask for: to keep its database when space runs low, and to copy text. */
const permissions: readonly string[] = ['persistent-storage', 'clipboard-sanitized-write'];

/** Refuses every permission but two, and every request that leaves the application. */
export function guardSession(session: Session, source: PageSource): void {
  session.setPermissionRequestHandler((_, permission, answer) => {
    answer(permissions.includes(permission));
  });
  session.setPermissionCheckHandler((_, permission) => permissions.includes(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url, source) });
  });
}

/** Keeps every page, whoever makes it, from leaving the application, opening windows or embedding others. */
export function guardPages(app: App): void {
  app.on('web-contents-created', (_, contents) => guardPage(contents));
}

function guardPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
