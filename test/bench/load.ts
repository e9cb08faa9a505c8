import { readFileSync } from 'node:fs';
import { openWorkspace } from '#shared/workspace/open-workspace.ts';
import { time } from './clock.ts';
import type { Figures } from './measurements.ts';

/** From the file to a valid workspace, as a program that has just started does it. */
export async function measureLoad(path: string): Promise<Figures> {
  const size = { megabytes: 0 };
  const load = await time(() => {
    const bytes = readFileSync(path);
    size.megabytes = bytes.length / 1e6;
    const opened = openWorkspace(new Uint8Array(bytes));
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  });
  return { load, ...size };
}
