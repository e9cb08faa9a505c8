import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { longDataTables } from './test/lint-rules/data-tables.js';
import { importDirections } from './test/lint-rules/import-directions.js';
import { pureCore } from './test/lint-rules/pure-core.js';
import { restrictedImports } from './test/lint-rules/restricted-packages.js';

const syntax = {
  defaultExport: {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export by name.',
  },
  barrel: { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
  classes: {
    selector:
      ':matches(ClassDeclaration, ClassExpression):not([superClass.name=/(Error|Dexie|FileChild)$/])',
    message: 'No classes but errors, the Dexie database and the component that docx needs.',
  },
};
const everywhere = Object.values(syntax);

const typed = ['**/*.ts', '**/*.tsx'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Seloste never uses a network.',
}));

export default defineConfig(
  {
    ignores: ['dist/', 'release/', 'out/', 'coverage/', '.tsbuild/', 'test/.reports/'],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
  },
  comments.recommended,
  {
    rules: {
      '@eslint-community/eslint-comments/require-description': [
        'error',
        { ignore: ['eslint-enable'] },
      ],
      '@eslint-community/eslint-comments/no-use': [
        'error',
        { allow: ['eslint-disable-next-line', 'eslint-disable', 'eslint-enable'] },
      ],
    },
  },
  {
    plugins: { boundaries },
    settings: importDirections.settings,
    rules: {
      ...importDirections.rules,
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', ...network],
      'no-restricted-imports': restrictedImports([]),
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // `[code: string]` says what the key is; Record<string, …> does not.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...network, ...pureCore.globals],
      'no-restricted-properties': ['error', ...pureCore.properties],
      'no-restricted-syntax': ['error', ...everywhere, ...pureCore.syntax],
      'no-restricted-imports': restrictedImports([], { node: false }),
    },
  },
  {
    files: ['shared/{model,workspace,documents,contract,import,commands}/**/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports(['zod'], { node: false }) },
  },
  {
    files: ['shared/render/docx/**/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports(['docx'], { node: false }) },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-imports': restrictedImports(['zod'], { node: false }),
      // It speaks of the React compiler, which the build does not use.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    files: ['renderer/storage/**/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports(['zod', 'dexie'], { node: false }) },
  },
  {
    files: ['renderer/components/data-grid/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': restrictedImports(['zod', '@tanstack'], { node: false }) },
  },
  {
    files: ['electron/{files,cli}/**/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports(['zod']) },
  },
  {
    files: ['electron/documents/**/*.ts'],
    rules: {
      'no-restricted-imports': restrictedImports(['zod', '@myriaddreamin/typst-ts-node-compiler']),
    },
  },
  {
    files: ['electron/main/**/*.ts'],
    ignores: ['electron/main/ipc.ts'],
    rules: {
      'no-restricted-imports': restrictedImports(['zod', 'electron'], {
        paths: [
          {
            name: 'electron',
            importNames: ['ipcMain'],
            message: 'Only electron/main/ipc.ts listens to the renderer.',
          },
        ],
      }),
    },
  },
  {
    files: ['electron/main/ipc.ts'],
    rules: { 'no-restricted-imports': restrictedImports(['zod', 'electron']) },
  },
  {
    files: ['electron/preload/**/*.ts'],
    rules: { 'no-restricted-imports': restrictedImports(['electron'], { node: false }) },
  },
  {
    files: longDataTables.map(({ pattern }) => pattern),
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-restricted-imports': restrictedImports([
        'docx',
        '@myriaddreamin/typst-ts-node-compiler',
        'dexie',
        // Types only: importing the package itself would start a download.
        'electron',
        'zod',
      ]),
    },
  },
  {
    files: ['**/*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': ['error', syntax.barrel, syntax.classes] },
  },
  {
    files: ['**/*.config.js', 'test/lint-rules/*.{js,cjs}'],
    rules: { 'no-restricted-imports': 'off' },
  },
);
