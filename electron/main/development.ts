import type { PageSource } from './origin.ts';
import type { PageFile } from './protocol.ts';

/** A file of the development server: the only thing in the program that is fetched, from this machine. */
export async function developmentFile(
  url: string,
  { server }: Extract<PageSource, { kind: 'development' }>,
): Promise<PageFile | undefined> {
  const { pathname, search } = new URL(url);
  // eslint-disable-next-line no-restricted-globals -- a packaged application never comes here
  const response = await fetch(`${server}${pathname}${search}`, { redirect: 'error' });
  if (!response.ok) return undefined;
  return {
    type: response.headers.get('content-type') ?? 'application/octet-stream',
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}
