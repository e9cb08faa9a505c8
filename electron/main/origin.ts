import { appOrigin } from './names.ts';

/** Where the page comes from: the built files, or the development server behind the same origin. */
export type PageSource =
  | { readonly kind: 'built' }
  | { readonly kind: 'development'; readonly server: string; readonly socket: string };

/**
 * The one place that decides between development and product. A packaged application never takes the
 * development branch, whatever its environment says, and only a server on this machine is taken at all.
 *
 * @param server Address of the development server, as electron-vite hands it over.
 */
export function pageSourceOf({
  isPackaged,
  server,
}: {
  readonly isPackaged: boolean;
  readonly server: string | undefined;
}): PageSource {
  if (isPackaged || server === undefined || !URL.canParse(server)) return { kind: 'built' };
  const { protocol, hostname, host } = new URL(server);
  if (protocol !== 'http:' || !['localhost', '127.0.0.1', '[::1]'].includes(hostname))
    return { kind: 'built' };
  return { kind: 'development', server: new URL(server).origin, socket: ['ws:', host].join('//') };
}

/** Schemes that the page may load from. Everything else is cancelled before it starts. */
const ownSchemes: readonly string[] = ['app:', 'blob:', 'data:'];

/** Whether a request of the page may go on. */
export function mayLoad(url: string, source: PageSource): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  if (protocol === 'app:') return isOwnAddress(url);
  if (ownSchemes.includes(protocol)) return true;
  return source.kind === 'development' && `${protocol}//${host}` === source.socket;
}

/** Whether an address lies within the application: a document of its own origin. */
export function isOwnAddress(url: string): boolean {
  return url === appOrigin || url.startsWith(`${appOrigin}/`);
}
