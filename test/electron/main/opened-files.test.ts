import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { App } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { openKnownFiles } from '#electron/main/known-files.ts';
import { listenForFiles, workspacePaths } from '#electron/main/opened-files.ts';
import { openSettings } from '#electron/main/settings.ts';
import { standInApp } from '#test/support/chromium-shell/stand-in/app.ts';
import { preventable } from '#test/support/chromium-shell/stand-in/events.ts';

describe('the arguments of a start', () => {
  it('name workspaces by their ending, from the folder of the start', () => {
    const args = ['seloste', '--flag', 'a.seloste', '/data/B.SELOSTE', 'notes.txt', '-x.seloste'];
    expect(workspacePaths(args, '/data')).toEqual([resolve('/data/a.seloste'), '/data/B.SELOSTE']);
  });

  it('do not count the program itself', () => {
    expect(workspacePaths(['/opt/app.seloste'], '/')).toEqual([]);
  });
});

describe('files from the desktop', () => {
  async function start(argv: readonly string[]) {
    const { app, emitter } = standInApp({
      userData: '',
      version: '0',
      languages: ['en'],
      isPackaged: false,
      exit: () => undefined,
    });
    const data = mkdtempSync(join(tmpdir(), 'seloste-opened-'));
    const settings = await openSettings(join(data, 'settings.json'), { append: () => undefined });
    const files = openKnownFiles(settings, () => '2026-11-22T08:00:00.000Z');
    let starts = 0;
    const opened = listenForFiles({
      app: app as unknown as App,
      files: () => Promise.resolve(files),
      argv,
      onSecondStart: () => (starts += 1),
    });
    const told: string[] = [];
    return { emitter, opened, told, starts: () => starts, files };
  }

  it('wait until the page can hear of them', async () => {
    const { emitter, opened, told, files } = await start(['seloste', '/data/first.seloste']);
    const event = preventable({});
    emitter.emit('open-file', event, '/data/second.seloste');
    expect(event.defaultPrevented).toBe(true);
    opened.tellTo(({ token, name }) => {
      expect(files.find(token, 'workspace').ok).toBe(true);
      told.push(name);
    });
    await vi.waitFor(() => expect(told).toEqual(['first.seloste', 'second.seloste']));
  });

  it('come from a second start too, which brings the window to the front', async () => {
    const { emitter, opened, told, starts } = await start(['seloste']);
    opened.tellTo(({ name }) => told.push(name));
    emitter.emit('second-instance', {}, ['seloste', 'third.seloste'], '/data', null);
    await vi.waitFor(() => expect(told).toEqual(['third.seloste']));
    expect(starts()).toBe(1);
  });
});
