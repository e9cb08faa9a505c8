import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '#electron/files/error-code.ts';

export type LogLevel = 'info' | 'warn' | 'error';
/** Notes for people who look into a defect: codes and ids, never what a record says. */
export type Log = { readonly append: (level: LogLevel, code: string) => void };

const largestLog = 1_000_000;

/**
 * A log in a file; at a megabyte it becomes `….old` and a new one begins. A log that cannot be written
 * stops nothing: there is nowhere to tell.
 *
 * @param now The instant of an entry, ISO 8601.
 */
export function openLog(path: string, now: () => string): Log {
  return {
    append: (level, code) => {
      try {
        mkdirSync(dirname(path), { recursive: true });
        if (sizeOf(path) > largestLog) renameSync(path, `${path}.old`);
        appendFileSync(path, `${now()} ${level} ${code}\n`);
      } catch (error) {
        if (errorCode(error) === undefined) throw error;
      }
    },
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
