import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBounded } from '#electron/files/bounded-read.ts';

let folder = '';
let path = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seloste-files-'));
  path = join(folder, 'file.txt');
  await writeFile(path, '12345');
});

describe('reading a file', () => {
  it('gives its bytes up to the limit', async () => {
    const read = await readBounded(path, 5);
    expect(read.ok && Buffer.from(read.value).toString()).toBe('12345');
  });

  it('refuses one that is larger', async () => {
    expect(await readBounded(path, 4)).toEqual({
      ok: false,
      failure: { code: 'file-too-large', path, limit: 4 },
    });
  });

  it('tells that there is none', async () => {
    const missing = join(folder, 'missing.txt');
    expect(await readBounded(missing, 5)).toEqual({
      ok: false,
      failure: { code: 'file-not-found', path: missing },
    });
  });

  it('tells why it cannot be read', async () => {
    expect(await readBounded(folder, 100_000)).toEqual({
      ok: false,
      failure: { code: 'file-not-readable', path: folder, reason: 'EISDIR' },
    });
  });
});
