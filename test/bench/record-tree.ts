import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentTree } from '#shared/documents/tree.ts';

const fileIn = (folder: string): string => join(folder, 'record-tree.json');

/** Leaves the tree to the processes that measure formats, which receive it finished as the product's does. */
export function writeRecordTree(folder: string, tree: DocumentTree): void {
  writeFileSync(fileIn(folder), JSON.stringify(tree));
}

/** The tree that was left. */
export function readRecordTree(folder: string): DocumentTree {
  return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as DocumentTree;
}
