import { describe, expect, it } from 'vitest';
import { reportedRules } from '#test/support/lint.ts';

const impure: readonly (readonly [code: string, rule: string])[] = [
  ['export const now = () => Date.now();', 'no-restricted-properties'],
  ['export const now = () => new Date();', 'no-restricted-syntax'],
  ['export const now = () => Date();', 'no-restricted-syntax'],
  ['export const { now } = Date;', 'no-restricted-properties'],
  ['export const id = () => Math.random();', 'no-restricted-properties'],
  ["export const id = () => Math['random']();", 'no-restricted-properties'],
  ['export const id = () => crypto.randomUUID();', 'no-restricted-globals'],
  ['export const id = () => globalThis.crypto;', 'no-restricted-globals'],
  ["export const text = new Intl.NumberFormat('fi');", 'no-restricted-globals'],
  ["export const order = 'a'.localeCompare('b');", 'no-restricted-properties'],
  ['export const text = (1.5).toLocaleString();', 'no-restricted-properties'],
  ["export const text = 'a'.toLocaleUpperCase();", 'no-restricted-properties'],
  ['export const text = (day: Date) => day.toLocaleDateString();', 'no-restricted-properties'],
  ['export const letter = /\\p{L}/u;', 'no-restricted-syntax'],
  ['export const other = /\\P{L}/u;', 'no-restricted-syntax'],
  ["export const letter = new RegExp('\\\\p{L}', 'u');", 'no-restricted-syntax'],
  ['export const letter = new RegExp(String.raw`\\p{L}`, "u");', 'no-restricted-syntax'],
];

describe('the pure core', () => {
  it.each(impure)('refuses %s', async (code, rule) => {
    expect(await reportedRules({ path: 'shared/kernel/a.ts', code: `${code}\n` })).toEqual([rule]);
  });

  it('allows a date that is passed in', async () => {
    const code = 'export const day = (text: string) => new Date(text);\n';
    expect(await reportedRules({ path: 'shared/kernel/a.ts', code })).toEqual([]);
  });

  it.each(['electron/cli/a.ts', 'renderer/app/a.ts'])('leaves the clock to %s', async (path) => {
    const code = 'export const now = () => new Date(Date.now());\n';
    expect(await reportedRules({ path, code })).toEqual([]);
  });
});
