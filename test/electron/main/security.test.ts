import type { App, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardPages, guardSession } from '#electron/main/security.ts';
import { standInApp } from '#test/support/chromium-shell/stand-in/app.ts';
import { standInSession } from '#test/support/chromium-shell/stand-in/session.ts';
import { standInContents } from '#test/support/chromium-shell/stand-in/web-contents.ts';

describe('the session', () => {
  const { session, grants, isCancelled } = standInSession();
  guardSession(session.defaultSession as unknown as Session, { kind: 'built' });

  it.each(['persistent-storage', 'clipboard-sanitized-write'])('grants %s', async (permission) => {
    expect(await grants(permission)).toBe(true);
  });

  it.each(['geolocation', 'notifications', 'media', 'clipboard-read', 'openExternal', 'hid'])(
    'refuses %s',
    async (permission) => {
      expect(await grants(permission)).toBe(false);
    },
  );

  it('cancels what leaves the application', async () => {
    expect(await isCancelled('https://tietosuoja.fi/')).toBe(true);
    expect(await isCancelled('app://seloste/assets/a.js')).toBe(false);
  });
});

describe('a page', () => {
  const app = standInApp({
    userData: '',
    version: '0',
    languages: ['en'],
    isPackaged: false,
    exit: () => undefined,
  });
  const page = standInContents({ load: () => Promise.resolve(null), deliver: () => undefined });
  guardPages(app.app as unknown as App);
  app.emitter.emit('web-contents-created', {}, page.contents);

  it('goes nowhere but within the application', () => {
    expect(page.mayNavigate('app://seloste/#/w/kunta')).toBe(true);
    expect(page.mayNavigate('https://tietosuoja.fi/')).toBe(false);
    expect(page.mayNavigate('file:///etc/passwd')).toBe(false);
  });

  it('opens no windows, not even of its own', () => {
    expect(page.mayOpenWindow('app://seloste/')).toBe(false);
  });
});
