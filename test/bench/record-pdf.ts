import { openPdfCompiler } from '#electron/documents/pdf-compiler.ts';
import { everyNodeTree } from '#test/support/every-node-tree.ts';
import { time } from './clock.ts';
import type { Figures } from './measurements.ts';
import { readRecordTree } from './record-tree.ts';

/** The record as PDF/UA-1, after a small document. */
export async function measureRecordPdf(folder: string): Promise<Figures> {
  const tree = readRecordTree(folder);
  const compile = openPdfCompiler();
  compile(everyNodeTree, { standard: 'ua-1' });
  return { pdf: await time(() => compile(tree, { standard: 'ua-1' })) };
}
