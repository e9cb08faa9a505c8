import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { CustomScheme } from 'electron';
import { errorCode } from '#electron/files/error-code.ts';
import { contentPolicy } from './content-policy.ts';
import { developmentFile } from './development.ts';
import { isOwnAddress, type PageSource } from './origin.ts';

/** What the scheme of the application may do: as much as a secure web page, and no more. */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** A file of the page as it stands, before the nonce is put in. */
export type PageFile = { readonly type: string; readonly bytes: Uint8Array };

/**
 * Answers the requests of the page from a folder, or in development from the server behind the same
 * origin. Each load gets a nonce of its own, in its policy and in its text.
 */
export function pageHandler({
  folder,
  source,
}: {
  readonly folder: string;
  readonly source: PageSource;
}): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' || !isOwnAddress(request.url)) return plain(403);
    const file =
      source.kind === 'development'
        ? await developmentFile(request.url, source)
        : await builtFile(request.url, folder);
    if (file === undefined) return plain(404);
    const nonce = randomBytes(16).toString('base64');
    return new Response(withNonce(file, nonce), {
      headers: {
        'content-type': file.type,
        'content-security-policy': contentPolicy(nonce, source),
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  };
}

async function builtFile(url: string, folder: string): Promise<PageFile | undefined> {
  const path = pathWithin(url, folder);
  const type = path === undefined ? undefined : types[extname(path)];
  if (path === undefined || type === undefined) return undefined;
  try {
    return { type, bytes: await readFile(path) };
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** The file that an address means; `undefined` when it would lie outside the folder. */
function pathWithin(url: string, folder: string): string | undefined {
  const { pathname } = new URL(url);
  const name = decoded(pathname);
  if (name === undefined || name.includes('\0')) return undefined;
  const path = normalize(join(folder, name === '/' ? 'index.html' : name));
  return path.startsWith(folder + sep) ? path : undefined;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // A stray percent sign names no file of ours.
    return undefined;
  }
}

function withNonce({ type, bytes }: PageFile, nonce: string): Uint8Array<ArrayBuffer> {
  if (!type.startsWith('text/html')) return new Uint8Array(bytes);
  const html = new TextDecoder().decode(bytes).replaceAll('__NONCE__', nonce);
  return new TextEncoder().encode(html);
}

function plain(status: number): Response {
  return new Response(null, { status });
}
