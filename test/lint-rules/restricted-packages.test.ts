import { describe, expect, it } from 'vitest';
import { reportedRules } from '#test/support/lint.ts';

const typst = '@myriaddreamin/typst-ts-node-compiler';

const homes: readonly (readonly [pack: string, home: string, elsewhere: readonly string[]])[] = [
  ['docx', 'shared/render/docx/a.ts', ['shared/render/html/a.ts', 'electron/documents/a.ts']],
  [typst, 'electron/documents/a.ts', ['shared/render/typst/a.ts', 'electron/cli/a.ts']],
  ['electron', 'electron/main/a.ts', ['electron/documents/a.ts', 'electron/files/a.ts']],
  ['electron', 'electron/preload/a.ts', ['electron/cli/a.ts', 'renderer/app/a.ts']],
  ['dexie', 'renderer/storage/a.ts', ['renderer/app/a.ts', 'shared/workspace/a.ts']],
  [
    '@tanstack/react-table',
    'renderer/components/data-grid/a.ts',
    ['renderer/components/a.ts', 'renderer/features/parties/a.ts'],
  ],
  ['zod', 'shared/model/a.ts', ['shared/kernel/a.ts', 'shared/law/a.ts', 'shared/checks/a.ts']],
  ['zod/mini', 'shared/workspace/a.ts', ['shared/phrases/fi/a.ts', 'shared/render/html/a.ts']],
];

const useOf = (source: string) => `import { b } from '${source}';\nb();\n`;

describe('packages that belong to one place', () => {
  it.each(homes)('%s may be imported in %s only', async (pack, home, elsewhere) => {
    expect(await reportedRules({ path: home, code: useOf(pack) })).toEqual([]);
    for (const path of elsewhere) {
      expect(await reportedRules({ path, code: useOf(pack) })).toEqual(['no-restricted-imports']);
    }
  });

  it('lets only one module of main listen to the renderer', async () => {
    const code = "import { ipcMain } from 'electron';\nipcMain.removeAllListeners();\n";
    expect(await reportedRules({ path: 'electron/main/ipc.ts', code })).toEqual([]);
    expect(await reportedRules({ path: 'electron/main/menu.ts', code })).toEqual([
      'no-restricted-imports',
    ]);
  });

  it.each(['shared/kernel/a.ts', 'shared/render/docx/a.ts', 'renderer/app/a.ts'])(
    'keeps Node out of %s',
    async (path) => {
      expect(await reportedRules({ path, code: useOf('node:fs') })).toEqual([
        'no-restricted-imports',
      ]);
    },
  );

  it.each(['node:http', 'https', 'node:net', 'node:dns/promises'])(
    'keeps the network out of the shell: %s',
    async (source) => {
      expect(await reportedRules({ path: 'electron/cli/a.ts', code: useOf(source) })).toEqual([
        'no-restricted-imports',
      ]);
    },
  );

  it.each(['fetch("app:x");', 'new WebSocket("app:x");'])('refuses %s', async (code) => {
    expect(await reportedRules({ path: 'electron/cli/a.ts', code: `${code}\n` })).toContain(
      'no-restricted-globals',
    );
  });
});

describe('paths of imports', () => {
  it.each(['../model/b.ts', '../b.ts', '..'])('refuses a way up: %s', async (source) => {
    expect(await reportedRules({ path: 'shared/model/a.ts', code: useOf(source) })).toContain(
      'no-restricted-imports',
    );
  });

  it.each(['./b', '#shared/model/b'])(
    'refuses a path without its extension: %s',
    async (source) => {
      expect(await reportedRules({ path: 'shared/model/a.ts', code: useOf(source) })).toEqual([
        'no-restricted-imports',
      ]);
    },
  );
});
