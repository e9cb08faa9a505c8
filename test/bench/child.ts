import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { workerEnvironment } from '#electron/documents/worker-environment.ts';
import { projectRoot } from '#test/support/project-files.ts';
import { median } from './clock.ts';
import type { Measured, MeasurementName } from './measurements.ts';

/**
 * Takes a measurement in a process of its own, so that the peak of its memory is its own. All of them have
 * the environment of the process that compiles documents.
 */
export async function measure(name: MeasurementName, path: string): Promise<Measured> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'test/bench/run-measurement.ts', name, path],
    { cwd: projectRoot, env: { ...process.env, ...workerEnvironment } },
  );
  return JSON.parse(stdout) as Measured;
}

/**
 * Takes measurements several times, by turns, so that a busy moment of the machine meets alike what is
 * compared: the median of each figure, and the highest peak of memory.
 */
export async function measureByTurns<Name extends MeasurementName>(
  names: readonly Name[],
  path: string,
  runs: number,
): Promise<Readonly<Record<Name, Measured>>> {
  const taken = names.map((): Measured[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, name] of names.entries()) {
      taken[index]?.push(await measure(name, path));
    }
  }
  const results = names.map((name, index) => [name, together(taken[index] ?? [])] as const);
  return Object.fromEntries(results) as Record<Name, Measured>;
}

function together(all: readonly Measured[]): Measured {
  const keys = Object.keys(all[0]?.figures ?? {});
  const middle = (key: string): number => median(all.map(({ figures }) => figures[key] ?? 0));
  return {
    figures: Object.fromEntries(keys.map((key) => [key, middle(key)])),
    peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
  };
}
