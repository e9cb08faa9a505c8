import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openKnownFiles } from '#electron/main/known-files.ts';
import { openSettings } from '#electron/main/settings.ts';

const lines: string[] = [];
const log = { append: (level: string, code: string) => void lines.push(`${level} ${code}`) };
let path = '';
beforeEach(() => {
  lines.length = 0;
  path = join(mkdtempSync(join(tmpdir(), 'seloste-settings-')), 'settings.json');
});

describe('settings of this machine', () => {
  it('begin with their defaults', async () => {
    expect((await openSettings(path, log)).read()).toEqual({
      app: expect.objectContaining({ language: null, colorScheme: 'auto' }) as unknown,
      files: [],
      window: null,
    });
  });

  it('are there at the next start', async () => {
    const settings = await openSettings(path, log);
    await settings.change((all) => ({ ...all, app: { ...all.app, language: 'sv' } }));
    expect((await openSettings(path, log)).read().app.language).toBe('sv');
  });

  it('keep the last of many changes made at once', async () => {
    const settings = await openSettings(path, log);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        settings.change((all) => ({ ...all, app: { ...all.app, author: `author ${index}` } })),
      ),
    );
    expect((await openSettings(path, log)).read().app.author).toBe('author 19');
  });

  it.each(['{', '[]', '{"app":{"language":"xx"}}', '{"unknown":1}'])(
    'that are damaged (%s) are set aside, not lost',
    async (text) => {
      writeFileSync(path, text);
      const settings = await openSettings(path, log);
      expect(settings.read().app.language).toBeNull();
      expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(text);
      expect(lines).toEqual(['warn settings-damaged']);
      expect(readdirSync(join(path, '..'))).toEqual(['settings.json.damaged']);
    },
  );
});

describe('files that the person chose', () => {
  const now = () => '2026-11-22T08:00:00.000Z';

  it('keep their token over a start, and the page cannot tell their path from it', async () => {
    const file = await openKnownFiles(await openSettings(path, log), now).remember(
      '/data/kunta.seloste',
      'workspace',
    );
    expect(file.token).toMatch(/^[a-f0-9]{32}$/);
    const later = openKnownFiles(await openSettings(path, log), now);
    expect(later.find(file.token, 'workspace')).toEqual({ ok: true, value: file });
    expect((await later.remember('/data/kunta.seloste', 'workspace')).token).toBe(file.token);
  });

  it('are found only as what they were chosen for', async () => {
    const files = openKnownFiles(await openSettings(path, log), now);
    const folder = await files.remember('/data', 'folder');
    expect(files.find(folder.token, 'workspace')).toEqual({
      ok: false,
      failure: { code: 'unknown-file', params: {} },
    });
    expect(files.find('0'.repeat(32), 'folder').ok).toBe(false);
  });

  it('come latest first, and the oldest are forgotten', async () => {
    const files = openKnownFiles(await openSettings(path, log), now);
    for (let index = 0; index < 205; index += 1) {
      await files.remember(`/data/${index}.seloste`, 'workspace');
    }
    const known = files.latest('workspace').map((file) => file.path);
    expect([known.length, known[0], known.at(-1)]).toEqual([
      200,
      '/data/204.seloste',
      '/data/5.seloste',
    ]);
  });
});
