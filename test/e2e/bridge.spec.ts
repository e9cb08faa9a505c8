import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// For the type of `desktop` in the page.
import '#renderer/platform/desktop.ts';
import { channels, events } from '#shared/contract/channels.ts';
import { everyNodeTree } from '#test/support/every-node-tree.ts';
import { largeRecordTree } from '#test/support/large-record-tree.ts';
import { expect, test } from './support/test.ts';
import type { Driver } from './support/driver.ts';

/** Chooses the folder of the spec in the dialog of the system. */
async function chooseFolder(app: Driver, path: string): Promise<string> {
  app.answerDialog({ kind: 'path', path });
  const chosen = await app.page.evaluate(() => desktop?.call['file.chooseFolder'](null));
  if (chosen?.ok !== true || chosen.value === null) throw new Error('No folder was chosen');
  return chosen.value.token;
}

test('the page sees the functions of the contract and no others', async ({ app }) => {
  const seen = await app.page.evaluate(() => ({
    top: Object.keys(desktop ?? {}),
    call: Object.keys(desktop?.call ?? {}),
    on: Object.keys(desktop?.on ?? {}),
    isFrozen: Object.isFrozen(desktop) && Object.isFrozen(desktop?.call),
    others: ['require', 'process', 'electron', 'module', '__selosteShell'].filter(
      (name) => name in globalThis,
    ),
  }));
  expect(seen).toEqual({
    top: ['call', 'on'],
    call: [...channels],
    on: [...events],
    isFrozen: true,
    others: [],
  });
});

test('a frame inside the page sees none of them', async ({ app }) => {
  const inFrame = await app.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.srcdoc = '<p>preview</p>';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    return 'desktop' in (frame.contentWindow ?? {});
  });
  expect(inFrame).toBe(false);
});

test('what the contract does not know is refused as a value', async ({ app }) => {
  const answer = await app.page.evaluate(() =>
    desktop?.call['file.save']({ token: '../etc', bytes: new Uint8Array(), expectedHash: null }),
  );
  expect(answer).toEqual({
    ok: false,
    failure: { code: 'request-refused', params: { channel: 'file.save' } },
  });
});

test('bytes cross whole in both directions', async ({ app }) => {
  const same = await app.page.evaluate(async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const written = await desktop?.call['backup.write']({ workspace: 'kunta', bytes });
    if (written?.ok !== true) return 'not written';
    const name = written.value.name;
    const read = await desktop?.call['backup.read']({ workspace: 'kunta', name });
    return read?.ok === true && read.value.bytes.every((byte, index) => byte === bytes[index]);
  });
  expect(same).toBe(true);
});

test('settings and tokens are there at the next start', async ({ app, folder }) => {
  const token = await chooseFolder(app, folder);
  await app.page.evaluate(async () => {
    const read = await desktop?.call['settings.read'](null);
    if (read?.ok !== true) throw new Error('Settings were not read');
    await desktop?.call['settings.write']({ ...read.value, author: 'Maija' });
  });
  await app.kill();
  await app.relaunch();
  const author = await app.page.evaluate(async () => {
    const read = await desktop?.call['settings.read'](null);
    return read?.ok === true ? read.value.author : 'not read';
  });
  expect(author).toBe('Maija');
  const revealed = await app.page.evaluate(
    (known) => desktop?.call['file.reveal']({ token: known, name: 'a.pdf' }),
    token,
  );
  expect(revealed).toEqual({ ok: true, value: null });
  expect(await app.notes()).toEqual([{ kind: 'reveal', target: join(folder, 'a.pdf') }]);
});

test('the menu bar is what the page says, and tells the page what was chosen', async ({ app }) => {
  const shown = async () => (await app.menu()).map(({ id }) => id);
  // The page's own comes first, or it would take the place of the one of this test.
  await expect.poll(shown).toContain('file.open');
  const action = app.page.evaluate(
    () =>
      new Promise((resolve) => {
        desktop?.on['menu.action'](resolve);
        const item = { menu: 'file', menuLabel: 'File', accelerator: null, enabled: true } as const;
        void desktop?.call['menu.update']({
          items: [{ ...item, action: 'probe', label: 'Probe' }],
        });
      }),
  );
  await expect.poll(shown).toContain('probe');
  await app.chooseMenu('probe');
  expect(await action).toEqual({ action: 'probe' });
});

test('an address opens outside only when the person agrees', async ({ app }) => {
  const open = () =>
    app.page.evaluate(() => desktop?.call['external.open']({ url: 'https://tietosuoja.fi/' }));
  app.answerDialog({ kind: 'cancel' });
  await open();
  expect(await app.notes()).toEqual([]);
  app.answerDialog({ kind: 'button', button: 0 });
  await open();
  expect(await app.notes()).toEqual([{ kind: 'external', target: 'https://tietosuoja.fi/' }]);
});

test('a file that the desktop hands over reaches the page', async ({ app, folder }) => {
  const asked = app.page.evaluate(
    () => new Promise((resolve) => desktop?.on['file.openRequested'](resolve)),
  );
  await app.openFromDesktop(join(folder, 'kunta.seloste'));
  expect(await asked).toMatchObject({ name: 'kunta.seloste' });
});

test('the page comes back when its process has crashed', async ({ app }) => {
  await expect(app.page.locator('[data-app-state="ready"]')).toBeVisible();
  await app.crashPage();
  await expect(async () => {
    await expect(app.page.locator('[data-app-state="ready"]')).toBeVisible({ timeout: 1000 });
  }).toPass();
  const info = await app.page.evaluate(() => desktop?.call['app.info'](null));
  expect(info?.ok).toBe(true);
});

test.describe('an export', () => {
  const pdf = { kind: 'tree', format: 'pdf', pdfStandard: 'ua-1' } as const;

  test('writes all documents and tells how far it is', async ({ app, folder }) => {
    const token = await chooseFolder(app, folder);
    const result = await app.page.evaluate(
      async ([to, tree]) => {
        const phases: string[] = [];
        desktop?.on['document.progress'](({ phase, fileName, document, documents }) =>
          phases.push(`${fileName} ${phase} ${document}/${documents}`),
        );
        const content = { kind: 'tree', pdfStandard: 'ua-1', tree } as const;
        const answer = await desktop?.call['document.export']({
          export: 'first',
          folder: to,
          overwrite: false,
          jobs: [
            { fileName: 'a.pdf', content: { ...content, format: 'pdf' } },
            { fileName: 'a.docx', content: { ...content, format: 'docx' } },
            { fileName: 'a.md', content: { kind: 'text', text: '# Seloste\n' } },
          ],
        });
        return { answer, phases };
      },
      [token, structuredClone(everyNodeTree)] as const,
    );
    expect(result.answer).toMatchObject({
      ok: true,
      value: { files: [{ name: 'a.pdf' }, { name: 'a.docx' }, { name: 'a.md' }] },
    });
    expect(readdirSync(folder)).toEqual(['a.docx', 'a.md', 'a.pdf']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('# Seloste\n');
    expect(result.phases).toEqual([
      'a.pdf checking 1/3',
      'a.pdf layout 1/3',
      'a.pdf writing 1/3',
      'a.docx checking 2/3',
      'a.docx writing 2/3',
      'a.md writing 3/3',
    ]);
  });

  test('ends within a second when it is cancelled, leaves no file, and the next one works', async ({
    app,
    folder,
  }) => {
    const token = await chooseFolder(app, folder);
    const large = structuredClone(largeRecordTree(400));
    const cancelled = await app.page.evaluate(
      async ([to, tree, content]) => {
        const inLayout = new Promise<void>((resolve) => {
          desktop?.on['document.progress'](({ phase, document }) => {
            if (phase === 'layout' && document === 2) resolve();
          });
        });
        const running = desktop?.call['document.export']({
          export: 'large',
          folder: to,
          overwrite: false,
          jobs: [
            { fileName: 'first.md', content: { kind: 'text', text: 'first' } },
            { fileName: 'large.pdf', content: { ...content, tree } },
          ],
        });
        await inLayout;
        const start = performance.now();
        await desktop?.call['document.cancel']({ export: 'large' });
        return { answer: await running, tookMs: performance.now() - start };
      },
      [token, large, pdf] as const,
    );
    expect(cancelled.answer).toMatchObject({ ok: false, failure: { code: 'document-cancelled' } });
    expect(cancelled.tookMs).toBeLessThan(1000);
    expect(readdirSync(folder)).toEqual([]);
    const next = await app.page.evaluate(
      ([to, tree, content]) =>
        desktop?.call['document.export']({
          export: 'next',
          folder: to,
          overwrite: false,
          jobs: [{ fileName: 'next.pdf', content: { ...content, tree } }],
        }),
      [token, structuredClone(everyNodeTree), pdf] as const,
    );
    expect(next?.ok).toBe(true);
    expect(readdirSync(folder)).toEqual(['next.pdf']);
  });

  test('writes none when one of its files is there already', async ({ app, folder }) => {
    const token = await chooseFolder(app, folder);
    const run = (overwrite: boolean, text: string) =>
      app.page.evaluate(
        ([to, mayReplace, content]) =>
          desktop?.call['document.export']({
            export: 'again',
            folder: to,
            overwrite: mayReplace,
            jobs: ['a', 'b'].slice(mayReplace ? 0 : -1).map((name) => ({
              fileName: `${name}.md`,
              content: { kind: 'text', text: content },
            })),
          }),
        [token, overwrite, text] as const,
      );
    expect((await run(false, 'old'))?.ok).toBe(true);
    expect(await run(false, 'new')).toMatchObject({ failure: { code: 'output-exists' } });
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('old');
    expect((await run(true, 'new'))?.ok).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.md', 'b.md']);
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('new');
  });
});
