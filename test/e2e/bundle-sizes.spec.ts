import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '#test/support/project-files.ts';
import { expect, test } from './support/test.ts';

const dist = resolve(projectRoot, process.env['SELOSTE_DIST'] ?? 'dist');
const kilobytes = (bytes: number) => bytes / 1000;
const read = (path: string) => readFileSync(join(dist, path));
test('the preload script stays below 4 kB, the main process below 400 kB', () => {
  expect(kilobytes(read('preload/index.cjs').length)).toBeLessThan(4);
  const chunks = [
    ...read('main/index.js')
      .toString()
      .matchAll(/"\.\.\/(chunks\/[^"]+)"/g),
  ];
  const main = ['main/index.js', ...chunks.map(([, path]) => path ?? '')];
  expect(kilobytes(main.reduce((sum, path) => sum + read(path).length, 0))).toBeLessThan(400);
});

test('what the page loads before it is ready stays below 450 kB of scripts and 60 kB of styles', async ({
  app,
}) => {
  await expect(app.page.locator('[data-app-state="ready"]')).toBeVisible();
  const loaded = await app.page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const packed = (ending: string) =>
    kilobytes(
      [...new Set(loaded)]
        .filter((path) => path.endsWith(ending))
        .reduce((sum, path) => sum + gzipSync(read(`renderer${path}`)).length, 0),
    );
  const sizes = { scripts: packed('.js'), styles: packed('.css') };
  console.log(`Before the page is ready: ${JSON.stringify(sizes)} kB, packed`);
  expect(sizes.scripts).toBeGreaterThan(50);
  expect(sizes.scripts).toBeLessThan(450);
  expect(sizes.styles).toBeLessThan(60);
});

test('fonts and pictures are files, not text in scripts', () => {
  const scripts = readdirSync(join(dist, 'renderer/assets')).filter((name) => name.endsWith('.js'));
  const withData = scripts.filter((name) =>
    /data:(?:font|image)\/[a-z0-9+-]+;base64,[A-Za-z0-9+/]{1000}/.test(
      read(`renderer/assets/${name}`).toString(),
    ),
  );
  expect(withData).toEqual([]);
});
