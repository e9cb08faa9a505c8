import { describe, expect, it } from 'vitest';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runSeloste as runInProcess } from '#electron/cli/run.ts';
import { brokenFiles } from '#test/support/broken-files.ts';
import { emptyFolder, runSeloste } from '#test/support/run-seloste.ts';
import { silentIo } from '#test/support/silent-io.ts';

const options = ['--register', 'all', '--language', 'fi', '--format', 'html,md'];

describe('a file that cannot be read', () => {
  it.each(brokenFiles)('is refused with its place: $name', async ({ bytes, place }) => {
    const file = join(await emptyFolder(), 'broken.json');
    await writeFile(file, bytes());
    const { io, out, err } = silentIo();
    expect(await runInProcess(['validate', file], io)).toBe(3);
    expect(out()).toBe('');
    // Of a whole file there is no place to name but the file itself.
    expect(err()).toContain(place === '/' ? '' : place);
    expect(err()).not.toMatch(/\{[a-zA-Z]+\}/);
  });

  it.each(brokenFiles.filter(({ name }) => /bomb|circle|breaks off|newer format/.test(name)))(
    'leaves nothing behind, whatever was asked for: $name',
    async ({ bytes }) => {
      const folder = await emptyFolder();
      const file = join(folder, 'broken.json');
      await writeFile(file, bytes());
      for (const command of [
        ['list', file],
        ['convert', file, join(folder, 'copy.seloste')],
        ['generate', file, '--document', 'all', ...options, '--out', join(folder, 'out')],
      ]) {
        expect(await runInProcess(command, silentIo().io)).toBe(3);
      }
      expect(await readdir(folder)).toEqual(['broken.json']);
    },
  );

  it('is told of in one report with --json', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'broken.json');
    await writeFile(file, '{"format":"seloste","formatVersion":7}');
    const { exit, out, err } = await runSeloste(['validate', file, '--json']);
    expect({ exit, err }).toEqual({ exit: 3, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      command: 'validate',
      files: [],
      diagnostics: [],
      failure: { code: 'too-new', place: '/formatVersion', params: { found: '7', known: '1' } },
    });
  });

  it('is told of in the language asked for', async () => {
    const { exit, err } = await runSeloste(['validate', 'puuttuu.seloste', '--language', 'fi']);
    expect({ exit, err }).toEqual({
      exit: 3,
      err: 'Tiedostoa ei löydy. Tiedostoa puuttuu.seloste ei ole. Tarkista nimi ja kansio.\n',
    });
  });
});
