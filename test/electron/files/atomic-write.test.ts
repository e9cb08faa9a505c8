import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically } from '#electron/files/atomic-write.ts';

const bytes = new TextEncoder().encode('new');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seloste-files-'));
});

describe('writing a file', () => {
  it('makes the folders that it needs and leaves nothing else behind', async () => {
    const path = join(folder, 'a/b/file.txt');
    expect(await writeAtomically(path, bytes, { overwrite: false })).toMatchObject({ ok: true });
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(join(folder, 'a/b'))).toEqual(['file.txt']);
  });

  it('keeps a file that exists', async () => {
    const path = join(folder, 'file.txt');
    await writeFile(path, 'old');
    expect(await writeAtomically(path, bytes, { overwrite: false })).toEqual({
      ok: false,
      failure: { code: 'output-exists', path },
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['file.txt']);
  });

  it('replaces a file that exists when it is told to', async () => {
    const path = join(folder, 'file.txt');
    await writeFile(path, 'old');
    await writeAtomically(path, bytes, { overwrite: true });
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('tells what stands in its way and leaves nothing behind', async () => {
    const path = join(folder, 'taken');
    await mkdir(join(path, 'inside'), { recursive: true });
    const written = await writeAtomically(path, bytes, { overwrite: true });
    expect(written).toMatchObject({ ok: false, failure: { code: 'write-failed', path } });
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('lets one of several writers win, whole', async () => {
    const path = join(folder, 'file.txt');
    const texts = ['first', 'second', 'third'];
    const results = await Promise.all(
      texts.map((text) =>
        writeAtomically(path, new TextEncoder().encode(text), { overwrite: false }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['file.txt']);
  });
});
