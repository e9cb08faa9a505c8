import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textItems } from '#shared/documents/tree-text.ts';
import { documentOf, openBytes } from '#test/support/documents-of.ts';
import { time } from './clock.ts';
import type { Figures } from './measurements.ts';
import { writeRecordTree } from './record-tree.ts';

/** The controller record of a whole workspace, built for the first time and once more. */
export async function measureRecordBuild(folder: string): Promise<Figures> {
  const workspace = openBytes(new Uint8Array(readFileSync(join(folder, 'workspace-1000.json'))));
  const build = () => documentOf(workspace, { document: 'record', register: null });
  const first = await time(build);
  const again = await time(build);
  const { tree } = build();
  writeRecordTree(folder, tree);
  const items = textItems(tree);
  const characters = items.reduce((sum, { text }) => sum + text.length, 0);
  return { build: first, again, items: items.length, characters };
}
