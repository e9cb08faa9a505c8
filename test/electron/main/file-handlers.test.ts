import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Dialogs } from '#electron/main/dialogs.ts';
import { fileHandlers } from '#electron/main/file-handlers.ts';
import { openKnownFiles } from '#electron/main/known-files.ts';
import { openSettings } from '#electron/main/settings.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

let folder = '';
let chosen: string | null = null;
let shown: string[] = [];
let handlers: ReturnType<typeof fileHandlers>;

const choose = () => Promise.resolve(chosen);
const dialogs: Dialogs = {
  openFile: choose,
  saveFile: choose,
  chooseFolder: choose,
  mayOpenOutside: () => Promise.resolve(false),
  mayCloseAnyway: () => Promise.resolve(false),
  mayLoadAgain: () => Promise.resolve(false),
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-file-handlers-'));
  shown = [];
  const data = mkdtempSync(join(tmpdir(), 'seloste-data-'));
  const settings = await openSettings(join(data, 'settings.json'), { append: () => undefined });
  let time = 0;
  const now = () => new Date((time += 1000)).toISOString();
  handlers = fileHandlers({
    dialogs,
    files: openKnownFiles(settings, now),
    app: { addRecentDocument: () => undefined },
    shell: { showItemInFolder: (path) => void shown.push(path) },
  });
});

/** Opens a workspace file with this text and gives its token. */
async function opened(text: string, name = 'kunta.seloste') {
  chosen = join(folder, name);
  writeFileSync(chosen, text);
  const result = await handlers['file.open']({ kinds: ['workspace'] });
  if (!result.ok || result.value === null) throw new Error('The file did not open');
  return result.value;
}

describe('opening', () => {
  it('gives name, bytes and hash, and no path', async () => {
    const file = await opened('content');
    expect(file).toEqual({
      token: file.token,
      name: 'kunta.seloste',
      bytes: bytesOf('content'),
      hash: hashOf('content'),
    });
    expect(JSON.stringify(file)).not.toContain(folder);
  });

  it('answers nothing when the person cancels', async () => {
    chosen = null;
    expect(await handlers['file.open']({ kinds: ['workspace'] })).toEqual({
      ok: true,
      value: null,
    });
  });

  it('does not let an attachment be written later', async () => {
    chosen = join(folder, 'dpa.pdf');
    writeFileSync(chosen, 'pdf');
    const result = await handlers['file.open']({ kinds: ['attachment'] });
    const token = result.ok ? (result.value?.token ?? '') : '';
    expect(await handlers['file.save']({ token, bytes: bytesOf('x'), expectedHash: null })).toEqual(
      {
        ok: false,
        failure: { code: 'unknown-file', params: {} },
      },
    );
    expect(readFileSync(chosen, 'utf8')).toBe('pdf');
  });

  it('tells of a file that is gone or is none', async () => {
    chosen = join(folder, 'absent.seloste');
    expect(await handlers['file.open']({ kinds: ['workspace'] })).toMatchObject({
      failure: { code: 'file-not-found', params: { name: 'absent.seloste' } },
    });
    chosen = folder;
    expect(await handlers['file.open']({ kinds: ['workspace'] })).toMatchObject({
      failure: { code: 'file-not-readable' },
    });
  });

  it('remembers workspaces, the latest first, and leaves out those that are gone', async () => {
    await opened('a', 'a.seloste');
    const { token } = await opened('b', 'b.seloste');
    await opened('c', 'c.seloste');
    rmSync(join(folder, 'c.seloste'));
    await handlers['file.openRecent']({ token });
    const recent = await handlers['file.listRecent'](null);
    expect(recent.ok && recent.value.map(({ name }) => name)).toEqual(['b.seloste', 'a.seloste']);
  });
});

describe('saving', () => {
  it('writes what has not changed since it was read, again and again', async () => {
    const { token, hash } = await opened('old');
    const first = await handlers['file.save']({ token, bytes: bytesOf('new'), expectedHash: hash });
    expect(first).toEqual({ ok: true, value: { hash: hashOf('new') } });
    await handlers['file.save']({ token, bytes: bytesOf('newer'), expectedHash: hashOf('new') });
    expect(readFileSync(join(folder, 'kunta.seloste'), 'utf8')).toBe('newer');
    expect(readdirSync(folder)).toEqual(['kunta.seloste']);
  });

  it('leaves a file that another program has changed', async () => {
    const { token, hash } = await opened('old');
    writeFileSync(join(folder, 'kunta.seloste'), 'from elsewhere');
    const request = { token, bytes: bytesOf('new'), expectedHash: hash };
    expect(await handlers['file.save'](request)).toEqual({
      ok: false,
      failure: { code: 'changed-on-disk', params: { name: 'kunta.seloste' } },
    });
    expect(readFileSync(join(folder, 'kunta.seloste'), 'utf8')).toBe('from elsewhere');
    expect((await handlers['file.save']({ ...request, expectedHash: null })).ok).toBe(true);
    expect(readFileSync(join(folder, 'kunta.seloste'), 'utf8')).toBe('new');
  });

  it('does not make anew what was moved away', async () => {
    const { token, hash } = await opened('old');
    rmSync(join(folder, 'kunta.seloste'));
    const result = await handlers['file.save']({ token, bytes: bytesOf('x'), expectedHash: hash });
    expect(result).toMatchObject({ failure: { code: 'file-not-found' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('as a new file adds the ending that was left out, and can be saved again', async () => {
    chosen = join(folder, 'uusi');
    const saved = await handlers['file.saveAs']({
      kind: 'workspace',
      suggestedName: 'x',
      bytes: bytesOf('new'),
    });
    if (!saved.ok || saved.value === null) throw new Error('Nothing was saved');
    expect(saved.value.name).toBe('uusi.seloste');
    const { token, hash } = saved.value;
    const again = { token, bytes: bytesOf('newer'), expectedHash: hash };
    expect((await handlers['file.save'](again)).ok).toBe(true);
    expect(readFileSync(join(folder, 'uusi.seloste'), 'utf8')).toBe('newer');
  });
});

describe('showing in the file manager', () => {
  it('finds a document in a chosen folder, and a workspace', async () => {
    chosen = folder;
    const target = await handlers['file.chooseFolder'](null);
    const token = target.ok ? (target.value?.token ?? '') : '';
    await handlers['file.reveal']({ token, name: 'notice_fi.pdf' });
    const workspace = await opened('a');
    await handlers['file.reveal']({ token: workspace.token, name: null });
    expect(shown).toEqual([join(folder, 'notice_fi.pdf'), join(folder, 'kunta.seloste')]);
    expect((await handlers['file.reveal']({ token, name: null })).ok).toBe(false);
  });
});
