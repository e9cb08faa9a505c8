import { resolve } from 'node:path';

/** All that a command knows of the machine it runs on, apart from files. */
export type Io = {
  /** Results, and with `--json` the one report. */
  readonly print: (text: string) => void;
  /** Failures. */
  readonly complain: (text: string) => void;
  /** One line that replaces the last one; `null` clears it. Does nothing unless a person is watching. */
  readonly progress: (line: string | null) => void;
  /** The local calendar day, read once. */
  readonly today: () => string;
  /** Makes a path of the user absolute. */
  readonly absolute: (path: string) => string;
};

/** The terminal and clock of this process. */
export function processIo(): Io {
  return {
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    progress: (line) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line ?? ''}`);
    },
    today: () => localDay(new Date()),
    absolute: (path) => resolve(workingFolder(), path),
  };
}

/** `npm run` moves to the project root first; the user's paths are meant from where npm was called. */
function workingFolder(): string {
  const { INIT_CWD: calledFrom, npm_lifecycle_event: script } = process.env;
  return script === 'seloste' && calledFrom !== undefined ? calledFrom : process.cwd();
}

function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
