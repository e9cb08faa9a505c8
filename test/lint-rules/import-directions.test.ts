import { describe, expect, it } from 'vitest';
import { reportedRules } from '#test/support/lint.ts';

const refused: readonly (readonly [from: string, to: string])[] = [
  ['shared/kernel/a.ts', '#shared/law/b.ts'],
  ['shared/law/a.ts', '#shared/model/b.ts'],
  ['shared/model/a.ts', '#shared/workspace/b.ts'],
  ['shared/workspace/a.ts', '#shared/commands/b.ts'],
  ['shared/checks/a.ts', '#shared/phrases/fi/b.ts'],
  ['shared/commands/a.ts', '#shared/checks/b.ts'],
  ['shared/phrases/fi/a.ts', '#shared/documents/tree.ts'],
  ['shared/phrases/fi/a.ts', '#shared/workspace/b.ts'],
  ['shared/messages/a.ts', '#shared/kernel/result.ts'],
  ['shared/documents/a.ts', '#shared/render/html/b.ts'],
  ['shared/documents/a.ts', '#shared/commands/b.ts'],
  ['shared/documents/tree.ts', '#shared/model/b.ts'],
  ['shared/render/html/a.ts', '#shared/model/b.ts'],
  ['shared/render/html/a.ts', '#shared/law/b.ts'],
  ['shared/render/html/a.ts', '#shared/phrases/fi/b.ts'],
  ['shared/render/html/a.ts', '#shared/documents/notice.ts'],
  ['shared/render/html/a.ts', '#shared/render/markdown/b.ts'],
  ['shared/ports/a.ts', '#shared/checks/b.ts'],
  ['shared/contract/a.ts', '#shared/model/b.ts'],
  ['shared/import/a.ts', '#shared/documents/tree.ts'],
  ['shared/model/a.ts', '#electron/files/b.ts'],
  ['shared/model/a.ts', '#renderer/app/b.ts'],
  ['shared/model/a.ts', '#templates/themes/plain.json'],
  ['shared/model/a.ts', '#test/support/b.ts'],
  ['electron/files/a.ts', '#shared/model/b.ts'],
  ['electron/documents/a.ts', '#shared/documents/notice.ts'],
  ['electron/documents/a.ts', '#shared/model/b.ts'],
  ['electron/documents/a.ts', '#electron/cli/b.ts'],
  ['electron/main/a.ts', '#electron/documents/worker.ts'],
  ['electron/main/a.ts', '#electron/documents/document-service.ts'],
  ['electron/main/a.ts', '#electron/electron-binary.ts'],
  ['electron/main/a.ts', '#shared/model/b.ts'],
  ['electron/preload/a.ts', '#shared/contract/desktop.ts'],
  ['renderer/app/a.ts', '#electron/main/b.ts'],
  ['renderer/features/parties/a.ts', '#renderer/features/transfers/b.ts'],
  ['renderer/features/parties/a.ts', '#renderer/app/b.ts'],
  ['renderer/features/parties/a.ts', '#shared/render/docx/b.ts'],
  ['renderer/features/parties/a.ts', '#shared/render/typst/b.ts'],
];

const allowed: readonly (readonly [from: string, to: string])[] = [
  ['shared/kernel/a.ts', './result.ts'],
  ['shared/law/a.ts', '#shared/kernel/b.ts'],
  ['shared/model/a.ts', '#shared/law/b.ts'],
  ['shared/workspace/a.ts', '#shared/model/b.ts'],
  ['shared/commands/a.ts', '#shared/workspace/b.ts'],
  ['shared/commands/a.ts', '#shared/ports/clock.ts'],
  ['shared/checks/a.ts', '#shared/workspace/b.ts'],
  ['shared/phrases/languages.ts', './fi/catalogue.ts'],
  ['shared/phrases/fi/a.ts', '#shared/model/b.ts'],
  ['shared/documents/a.ts', '#shared/phrases/fi/b.ts'],
  ['shared/documents/tree.ts', '#shared/kernel/b.ts'],
  ['shared/documents/notice/a.ts', '#shared/documents/tree.ts'],
  ['shared/render/html/a.ts', '#shared/documents/tree.ts'],
  ['shared/render/docx/a.ts', '#shared/documents/tree-schema.ts'],
  ['shared/contract/desktop.ts', '#shared/documents/tree.ts'],
  ['electron/documents/a.ts', '#shared/render/docx/b.ts'],
  ['electron/documents/a.ts', '#shared/documents/tree.ts'],
  ['electron/main/a.ts', '#electron/documents/protocol.ts'],
  ['electron/main/a.ts', '#electron/documents/job-queue.ts'],
  ['electron/start.ts', './electron-binary.ts'],
  ['test/e2e/a.ts', '#electron/electron-binary.ts'],
  ['electron/preload/index.ts', '#shared/contract/channels.ts'],
  ['electron/cli/a.ts', '#shared/documents/notice.ts'],
  ['electron/cli/a.ts', '#electron/documents/b.ts'],
  ['electron/cli/a.ts', '#templates/themes/plain.json'],
  ['renderer/features/parties/a.ts', '#renderer/components/b.ts'],
  ['renderer/features/parties/a.ts', '#shared/render/html/b.ts'],
  ['test/shared/a.ts', '#electron/main/b.ts'],
];

describe('import directions', () => {
  it.each(refused)('refuses %s → %s', async (path, target) => {
    const rules = await reportedRules({ path, code: `import { b } from '${target}';\nb();\n` });
    expect(rules).toEqual(['boundaries/dependencies']);
  });

  it.each(allowed)('allows %s → %s', async (path, target) => {
    const rules = await reportedRules({ path, code: `import { b } from '${target}';\nb();\n` });
    expect(rules).toEqual([]);
  });

  it.each([
    "export { b } from '#shared/model/b.ts';\n",
    "import type { B } from '#shared/model/b.ts';\nexport type A = B;\n",
    "export const load = () => import('#shared/model/b.ts');\n",
  ])('sees every form of import: %s', async (code) => {
    expect(await reportedRules({ path: 'shared/law/a.ts', code })).toContain(
      'boundaries/dependencies',
    );
  });

  it.each(['shared/misc/a.ts', 'shared/a.ts', 'electron/a.ts', 'tools/a.ts'])(
    'refuses a file outside the known folders: %s',
    async (path) => {
      expect(await reportedRules({ path, code: 'export const a = 1;\n' })).toEqual([
        'boundaries/no-unknown-files',
      ]);
    },
  );

  it('refuses an import of an unknown folder', async () => {
    const code = "import { b } from '#shared/misc/b.ts';\nb();\n";
    expect(await reportedRules({ path: 'test/shared/a.ts', code })).toContain(
      'boundaries/no-unknown-dependencies',
    );
  });
});
