import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Runs a TypeScript file in a process of its own and gives what it printed, without white space around. */
export function runScript(path: string, environment: Readonly<Record<string, string>>): string {
  return execFileSync(process.execPath, ['--import', 'tsx', join(root, path)], {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  }).trim();
}
