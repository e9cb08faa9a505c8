import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentHandlers } from '#electron/main/document-handlers.ts';
import { openKnownFiles, type KnownFiles } from '#electron/main/known-files.ts';
import { openSettings } from '#electron/main/settings.ts';

const job = {
  fileName: 'shop_notice_fi.md',
  content: { kind: 'text', text: '# Seloste' },
} as const;

let folder = '';
let files: KnownFiles;
let chosen: string | null = null;
let asked: string[] = [];
let phases: string[] = [];
let handlers: ReturnType<typeof documentHandlers>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-document-handlers-'));
  const data = mkdtempSync(join(tmpdir(), 'seloste-data-'));
  const settings = await openSettings(join(data, 'settings.json'), { append: () => undefined });
  files = openKnownFiles(settings, () => '2026-11-22T12:00:00.000Z');
  asked = [];
  phases = [];
  handlers = documentHandlers({
    queue: () => {
      throw new Error('Text needs no compiler');
    },
    dialogs: {
      saveFile: (kind, name) => {
        asked.push(`${kind} ${name}`);
        return Promise.resolve(chosen);
      },
    },
    files,
    tell: ({ phase, document, documents }) => {
      phases.push(`${phase} ${document}/${documents}`);
    },
  });
});

const saveAs = () => handlers['document.saveAs']({ export: 'one', job });

describe('a document saved under a name', () => {
  it('is written where the person says, with a token by which it can be shown', async () => {
    chosen = join(folder, 'Tietosuojaseloste 2026.md');
    const saved = await saveAs();
    expect(asked).toEqual(['document shop_notice_fi.md']);
    expect(phases).toEqual(['writing 1/1']);
    expect(readFileSync(chosen, 'utf8')).toBe('# Seloste');
    const file = saved.ok ? saved.value?.file : undefined;
    expect(file?.name).toBe('Tietosuojaseloste 2026.md');
    expect(files.find(file?.token ?? '', 'document')).toMatchObject({ ok: true });
    expect(JSON.stringify(saved)).not.toContain(folder);
  });

  it('is not written when the person cancels', async () => {
    chosen = null;
    expect(await saveAs()).toEqual({ ok: true, value: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gets the ending of its format, and then replaces nothing', async () => {
    chosen = join(folder, 'seloste');
    await saveAs();
    expect(readdirSync(folder)).toEqual(['seloste.md']);
    writeFileSync(join(folder, 'seloste.md'), 'old');
    expect(await saveAs()).toEqual({
      ok: false,
      failure: { code: 'output-exists', params: { name: 'seloste.md' } },
    });
    expect(readFileSync(join(folder, 'seloste.md'), 'utf8')).toBe('old');
  });

  it('replaces the file that the person has chosen', async () => {
    chosen = join(folder, 'seloste.MD');
    writeFileSync(chosen, 'old');
    expect(await saveAs()).toMatchObject({ ok: true });
    expect(readFileSync(chosen, 'utf8')).toBe('# Seloste');
  });

  it('does not stand among the recent workspaces', async () => {
    chosen = join(folder, 'seloste.md');
    await saveAs();
    expect(files.latest('workspace')).toEqual([]);
  });
});
