import { renderDocx } from '#shared/render/docx/render-docx.ts';
import { everyNodeTree } from '#test/support/every-node-tree.ts';
import { time } from './clock.ts';
import type { Figures } from './measurements.ts';
import { readRecordTree } from './record-tree.ts';

/** The record as DOCX, after a small document. */
export async function measureRecordDocx(folder: string): Promise<Figures> {
  const tree = readRecordTree(folder);
  await renderDocx(everyNodeTree);
  return { docx: await time(() => renderDocx(tree)) };
}
