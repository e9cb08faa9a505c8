import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageHandler } from '#electron/main/protocol.ts';

let handle: ReturnType<typeof pageHandler>;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'seloste-page-'));
  const folder = join(root, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.js'), 'secret');
  writeFileSync(join(root, 'renderer.js'), 'beside');
  writeFileSync(join(folder, 'index.html'), '<meta nonce="__NONCE__"><script nonce="__NONCE__">');
  writeFileSync(join(folder, 'assets', 'a.js'), 'const a = "__NONCE__";');
  writeFileSync(join(folder, 'notes.exe'), 'no type of ours');
  handle = pageHandler({ folder, source: { kind: 'built' } });
});

const get = (url: string, method = 'GET') => handle(new Request(url, { method }));

describe('the page', () => {
  it('bears the nonce of its policy, a new one at each load', async () => {
    const nonces = [];
    for (let load = 0; load < 2; load += 1) {
      const response = await get('app://seloste/');
      const nonce = /'nonce-([^']+)'/.exec(
        response.headers.get('content-security-policy') ?? '',
      )?.[1];
      expect(await response.text()).toBe(`<meta nonce="${nonce}"><script nonce="${nonce}">`);
      nonces.push(nonce);
    }
    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(nonces[1]).not.toBe(nonces[0]);
  });

  it('comes with its type and is not guessed at', async () => {
    const { status, headers } = await get('app://seloste/assets/a.js');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is left as it is where it is no HTML', async () => {
    expect(await (await get('app://seloste/assets/a.js')).text()).toBe('const a = "__NONCE__";');
  });

  it.each([
    'app://seloste/../secret.js',
    'app://seloste/%2e%2e/secret.js',
    'app://seloste/..%2fsecret.js',
    'app://seloste/..%5csecret.js',
    'app://seloste/assets/..%2f..%2fsecret.js',
    'app://seloste/%2e%2e%2frenderer.js',
    'app://seloste/%00',
    'app://seloste/%',
    'app://seloste/assets',
    'app://seloste/notes.exe',
    'app://seloste/absent.js',
  ])('holds no %s', async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  it('answers its own origin and reading only', async () => {
    expect((await get('app://other/index.html')).status).toBe(403);
    expect((await get('app://seloste/', 'POST')).status).toBe(403);
  });
});
