import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-files.ts';

/** The bytes of a file of the project. */
export function projectBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(projectRoot, path)));
}
