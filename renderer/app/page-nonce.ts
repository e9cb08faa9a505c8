import { setNonce } from 'get-nonce';

/**
 * The nonce of this load, which the protocol handler put into the page: styles made at run time must bear
 * it, or the content security policy refuses them. Empty in tests, which have no policy.
 */
export function pageNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  const nonce = meta?.nonce ?? '';
  if (nonce !== '') setNonce(nonce);
  return nonce;
}
