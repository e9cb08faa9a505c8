import { describe, expect, it } from 'vitest';
import { reportedRules, reportedTypedRules } from '#test/support/lint.ts';

const path = 'shared/kernel/a.ts';
const lines = (count: number, line: string) => `${line}\n`.repeat(count);
const functionOf = (body: string) => `export function f(n: number) {\n${body}}\n`;
const branches = (count: number) =>
  functionOf(Array.from({ length: count }, (_, n) => `  if (n === ${n}) n += 1;\n`).join(''));

describe('sizes', () => {
  it.each([path, 'electron/cli/a.ts', 'test/shared/a.test.ts'])(
    'refuses a file of 301 lines, comments counted: %s',
    async (file) => {
      expect(await reportedRules({ path: file, code: lines(300, '// why') })).toEqual([]);
      expect(await reportedRules({ path: file, code: lines(301, '// why') })).toEqual([
        'max-lines',
      ]);
    },
  );

  it.each(['shared/law/data/adequacy-rows.ts', 'shared/phrases/fi/countries.ts'])(
    'lets a table be longer: %s',
    async (file) => {
      expect(await reportedRules({ path: file, code: lines(900, '// row') })).toEqual([]);
    },
  );

  it('refuses a function of 61 lines, but not in tests', async () => {
    const code = functionOf(lines(59, '  use(n);'));
    expect(await reportedRules({ path, code })).toEqual(['max-lines-per-function']);
    expect(await reportedRules({ path: 'test/shared/a.ts', code })).toEqual([]);
  });

  it('refuses a complexity above 10', async () => {
    expect(await reportedRules({ path, code: branches(9) })).toEqual([]);
    expect(await reportedRules({ path, code: branches(10) })).toEqual(['complexity']);
  });

  it('refuses four levels of nesting', async () => {
    const nested = 'if (n > 1) { if (n > 2) { if (n > 3) { if (n > 4) { n = 0; } } } }\n';
    expect(await reportedRules({ path, code: functionOf(nested) })).toEqual(['max-depth']);
  });
});

const refused: readonly (readonly [code: string, rule: string])[] = [
  ['export default 1;', 'no-restricted-syntax'],
  ['const a = 1;\nexport { a as default };', 'no-restricted-syntax'],
  ["export * from './result.ts';", 'no-restricted-syntax'],
  ['export class Register {}', 'no-restricted-syntax'],
  ["export const a = JSON.parse('1') as number;", '@typescript-eslint/consistent-type-assertions'],
  ["export const a = <number>JSON.parse('1');", '@typescript-eslint/consistent-type-assertions'],
  ['export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['export const f = (a?: string) => a!;', '@typescript-eslint/no-non-null-assertion'],
  ['export interface A { readonly b: string }', '@typescript-eslint/consistent-type-definitions'],
  ['// @ts-ignore\nexport const a = 1;', '@typescript-eslint/ban-ts-comment'],
  ["console.log('a');", 'no-console'],
  [
    '// eslint-disable-next-line no-console\nconsole.log();',
    '@eslint-community/eslint-comments/require-description',
  ],
  [
    '/* eslint-disable -- all of it */\nconsole.log();',
    '@eslint-community/eslint-comments/no-unlimited-disable',
  ],
  [
    '// eslint-disable-next-line no-console -- nothing to silence\nexport const a = 1;',
    "Unused eslint-disable directive (no problems were reported from 'no-console').",
  ],
];

describe('house rules', () => {
  it.each(refused)('refuses %s', async (code, rule) => {
    expect(await reportedRules({ path, code: `${code}\n` })).toContain(rule);
  });

  it.each([
    "export const kinds = ['a', 'b'] as const;",
    'export class UnreachableError extends Error {}',
    'export type Titles = { readonly [language: string]: string };',
    '// eslint-disable-next-line no-console -- the one place that prints\nconsole.log();',
  ])('allows %s', async (code) => {
    expect(await reportedRules({ path, code: `${code}\n` })).toEqual([]);
  });

  it('allows a type assertion in a test, where a builder may lie about a value', async () => {
    const code = "export const a = JSON.parse('1') as number;\n";
    expect(await reportedRules({ path: 'test/shared/a.ts', code })).toEqual([]);
  });

  it('allows a default export where a tool demands one', async () => {
    const code = 'export default {};\n';
    expect(await reportedRules({ path: 'test/vitest.config.ts', code })).toEqual([]);
  });
});

const real = 'shared/kernel/result.ts';

const refusedByTypes: readonly (readonly [rule: string, code: string])[] = [
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    `export function f(kind: 'a' | 'b'): number {
  switch (kind) {
    case 'a':
      return 1;
    default:
      return 2;
  }
}
`,
  ],
  [
    '@typescript-eslint/no-floating-promises',
    'export function f(run: () => Promise<void>): void {\n  run();\n}\n',
  ],
  ['@typescript-eslint/no-unsafe-assignment', "export const a: { b: string } = JSON.parse('1');\n"],
  [
    '@typescript-eslint/no-unnecessary-condition',
    "export const f = (text: string) => text ?? 'none';\n",
  ],
];

describe('rules that ask the compiler', () => {
  it.each(refusedByTypes)('%s is on', async (rule, code) => {
    expect(await reportedTypedRules({ path: real, code })).toContain(rule);
  });

  it('finds nothing in an exhaustive switch', async () => {
    const code = `/** A number for each kind. */
export function f(kind: 'a' | 'b'): number {
  switch (kind) {
    case 'a':
      return 1;
    case 'b':
      return 2;
  }
}
`;
    expect(await reportedTypedRules({ path: real, code })).toEqual([]);
  });
});
