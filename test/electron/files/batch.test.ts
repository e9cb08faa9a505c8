import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openBatch } from '#electron/files/batch.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-batch-'));
});

/** What the folder holds, hidden files included. */
function content(): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

describe('a batch of files', () => {
  it('shows nothing until all are there', async () => {
    const batch = openBatch(folder);
    await batch.add('a.txt', bytesOf('a'));
    await batch.add('b.txt', bytesOf('b'));
    expect(content()).toEqual({});
    expect(await batch.commit({ overwrite: false })).toEqual({ ok: true, value: undefined });
    expect(content()).toEqual({ 'a.txt': 'a', 'b.txt': 'b' });
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
  });

  it('leaves all as it was when one name is taken', async () => {
    writeFileSync(join(folder, 'b.txt'), 'old');
    const batch = openBatch(folder);
    await batch.add('a.txt', bytesOf('a'));
    await batch.add('b.txt', bytesOf('b'));
    expect(await batch.commit({ overwrite: false })).toEqual({
      ok: false,
      failure: { code: 'output-exists', path: join(folder, 'b.txt') },
    });
    expect(content()).toEqual({ 'b.txt': 'old' });
    expect(readdirSync(folder)).toEqual(['b.txt']);
  });

  it('replaces when it is told to', async () => {
    writeFileSync(join(folder, 'a.txt'), 'old');
    const batch = openBatch(folder);
    await batch.add('a.txt', bytesOf('new'));
    await batch.commit({ overwrite: true });
    expect(content()).toEqual({ 'a.txt': 'new' });
  });

  it('puts back what it had replaced when a later file cannot be placed', async () => {
    writeFileSync(join(folder, 'a.txt'), 'old');
    const batch = openBatch(folder);
    await batch.add('a.txt', bytesOf('new'));
    await batch.add('gone.txt', bytesOf('x'));
    // The disk loses a file between writing and placing.
    const [aside = ''] = readdirSync(folder).filter((name) => name.startsWith('.seloste-'));
    mkdirSync(join(folder, aside, 'gone.txt.old', 'in the way'), { recursive: true });
    writeFileSync(join(folder, 'gone.txt'), 'kept');
    const result = await batch.commit({ overwrite: true });
    expect(result).toMatchObject({ ok: false, failure: { code: 'write-failed' } });
    expect(content()).toEqual({ 'a.txt': 'old', 'gone.txt': 'kept' });
    expect(readdirSync(folder)).toEqual(['a.txt', 'gone.txt']);
  });

  it('leaves nothing when it is given up', async () => {
    const batch = openBatch(folder);
    await batch.add('a.txt', bytesOf('a'));
    await batch.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells of a folder that cannot be written into', async () => {
    const path = join(folder, 'file');
    writeFileSync(path, '');
    expect(await openBatch(path).add('a.txt', bytesOf('a'))).toMatchObject({
      ok: false,
      failure: { code: 'write-failed', path: join(path, 'a.txt') },
    });
  });
});
