import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// For the type of `desktop` in the page.
import '#renderer/platform/desktop.ts';
import { expect, test } from './support/test.ts';

test.use({ preloads: [new URL('./support/full-disk.mjs', import.meta.url).href] });

const cases = [
  ['full-disk', 'disk-full'],
  ['read-only', 'read-only'],
] as const;

for (const [name, code] of cases) {
  test(`saving into a folder that is ${name} leaves the old file whole and says so`, async ({
    app,
    folder,
  }) => {
    const path = join(folder, name, 'kunta.seloste');
    mkdirSync(join(folder, name));
    writeFileSync(path, 'the old file');
    app.answerDialog({ kind: 'path', path });
    const answer = await app.page.evaluate(() =>
      desktop?.call['file.saveAs']({
        kind: 'workspace',
        suggestedName: 'kunta',
        bytes: new Uint8Array(10_000),
      }),
    );
    expect(answer).toEqual({ ok: false, failure: { code, params: { name: 'kunta.seloste' } } });
    expect(readFileSync(path, 'utf8')).toBe('the old file');
    expect(readdirSync(join(folder, name))).toEqual(['kunta.seloste']);
  });

  test(`an export into a folder that is ${name} leaves no file and says so`, async ({
    app,
    folder,
  }) => {
    mkdirSync(join(folder, name));
    app.answerDialog({ kind: 'path', path: join(folder, name) });
    const answer = await app.page.evaluate(async () => {
      const chosen = await desktop?.call['file.chooseFolder'](null);
      if (chosen?.ok !== true || chosen.value === null) return 'no folder';
      return desktop?.call['document.export']({
        export: 'bad-disk',
        folder: chosen.value.token,
        overwrite: false,
        jobs: [{ fileName: 'a.md', content: { kind: 'text', text: 'x'.repeat(10_000) } }],
      });
    });
    expect(answer).toEqual({ ok: false, failure: { code, params: { name: 'a.md' } } });
    expect(readdirSync(join(folder, name))).toEqual([]);
  });
}
