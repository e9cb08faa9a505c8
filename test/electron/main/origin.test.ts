import { describe, expect, it } from 'vitest';
import { contentPolicy } from '#electron/main/content-policy.ts';
import { isOwnAddress, mayLoad, pageSourceOf } from '#electron/main/origin.ts';

const server = 'http://localhost:5173';
const development = pageSourceOf({ isPackaged: false, server });

describe('where the page comes from', () => {
  it('is never the development server in a packaged application', () => {
    expect(pageSourceOf({ isPackaged: true, server })).toEqual({ kind: 'built' });
  });

  it('is the development server of this machine when one is named', () => {
    expect(development).toEqual({
      kind: 'development',
      server: 'http://localhost:5173',
      socket: 'ws://localhost:5173',
    });
  });

  it.each([
    undefined,
    'nonsense',
    'http://elsewhere.example:5173',
    'http://localhost.elsewhere.example',
    'https://localhost:5173',
    'file:///etc/passwd',
  ])('is what was built when the environment says %s', (address) => {
    expect(pageSourceOf({ isPackaged: false, server: address })).toEqual({ kind: 'built' });
  });
});

describe('what the page may load', () => {
  const built = { kind: 'built' } as const;

  it.each([
    'app://seloste/',
    'app://seloste/a.js',
    'blob:app://seloste/1',
    'data:image/png;base64,',
  ])('%s, which needs no network', (url) => {
    expect(mayLoad(url, built)).toBe(true);
  });

  it.each([
    'https://tietosuoja.fi/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'app://other/',
    'app://seloste.example/',
    'file:///etc/passwd',
    'devtools://devtools/',
    'nonsense',
  ])('not %s', (url) => {
    expect(mayLoad(url, built)).toBe(false);
  });

  it('the socket of the development server while the page is being written, nothing else', () => {
    expect(mayLoad('ws://localhost:5173/?token=a', development)).toBe(true);
    expect(mayLoad('ws://localhost:5174/', development)).toBe(false);
    expect(mayLoad('http://localhost:5173/', development)).toBe(false);
  });

  it('and only its own origin counts as its own', () => {
    expect(['app://seloste', 'app://seloste/x'].map(isOwnAddress)).toEqual([true, true]);
    expect(['app://selostex/', 'https://seloste/', 'about:blank'].map(isOwnAddress)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the content security policy', () => {
  it('lets in nothing from elsewhere and nothing inline but styles with the nonce', () => {
    expect(contentPolicy('abc', { kind: 'built' })).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; img-src 'self' blob: data:; " +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('knows the socket of the server only in development', () => {
    expect(contentPolicy('abc', development)).toContain(
      "script-src 'self' 'nonce-abc'; style-src 'self' 'nonce-abc'; img-src 'self' blob: data:; " +
        "font-src 'self'; connect-src 'self' ws://localhost:5173;",
    );
  });
});
