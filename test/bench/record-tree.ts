import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { DocumentTree } from '#shared/documents/tree.ts';

const fileIn = (folder: string): string => join(folder, 'record-tree');

/**
 * Leaves the tree to the processes that measure formats. It reaches them as it reaches the process that
 * compiles documents: finished, and serialised as processes do among each other.
 */
export function writeRecordTree(folder: string, tree: DocumentTree): void {
  writeFileSync(fileIn(folder), serialize(tree));
}

/** The tree that was left. */
export function readRecordTree(folder: string): DocumentTree {
  return deserialize(readFileSync(fileIn(folder))) as DocumentTree;
}
