import type { PageSource } from './origin.ts';

/**
 * The content security policy of one load. Styles made at run time bear the nonce; nothing is inline
 * otherwise, and nothing comes from elsewhere. Development adds the socket of its server and the nonce
 * for the script that React's refresh needs.
 */
export function contentPolicy(nonce: string, source: PageSource): string {
  const development = source.kind === 'development';
  return [
    "default-src 'none'",
    development ? `script-src 'self' 'nonce-${nonce}'` : "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    development ? `connect-src 'self' ${source.socket}` : "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
