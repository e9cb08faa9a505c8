import { describe, expect, it } from 'vitest';
import { finishTree } from '#shared/documents/finish-tree.ts';
import { documentTreeSchema } from '#shared/documents/tree-schema.ts';
import {
  documentTree,
  everyNodeTree,
  paragraph,
  plainTheme,
} from '#test/support/every-node-tree.ts';

const refusedAt = (tree: unknown): readonly string[] =>
  documentTreeSchema.safeParse(tree).error?.issues.map(({ path }) => path.join('/')) ?? [];

describe('schema of the document tree', () => {
  it('accepts every kind of node and changes nothing', () => {
    expect(documentTreeSchema.parse(everyNodeTree)).toEqual(everyNodeTree);
  });

  it('is tried on a sample that is finished', () => {
    expect(finishTree(everyNodeTree)).toEqual(everyNodeTree);
  });

  it('refuses an unknown kind of block', () => {
    expect(refusedAt({ ...documentTree(), children: [{ kind: 'raw', origin: [] }] })).toEqual([
      'children/0/kind',
    ]);
  });

  it('refuses an unknown key', () => {
    const children = [{ ...paragraph('Teksti'), style: 'bold' }];
    expect(refusedAt({ ...documentTree(), children })).toEqual(['children/0']);
  });

  it('refuses a link that is not an address of the web, mail or telephone', () => {
    const children = [paragraph({ kind: 'link', target: 'javascript:alert(1)', children: [] })];
    expect(refusedAt(documentTree({ children }))).toEqual(['children/0/content/0/target']);
  });

  it.each([
    [
      'theme/colors/accent',
      { theme: { ...plainTheme, colors: { ...plainTheme.colors, accent: 'red' } } },
    ],
    [
      'theme/sizes/body',
      { theme: { ...plainTheme, sizes: { ...plainTheme.sizes, body: Number.NaN } } },
    ],
    ['language', { language: 'fi"' }],
    ['documentDate', { documentDate: '21.11.2026' }],
  ])('refuses a wrong %s', (path, parts) => {
    expect(refusedAt(documentTree(parts))).toEqual([path]);
  });
});
