import { runSeloste } from '#electron/cli/run.ts';
import { silentIo } from './silent-io.ts';

/** What a command prints, with the file that holds what a person has read and accepted. */
export type PrintedGolden = { readonly path: string; readonly args: readonly string[] };

/** Outputs of the command line that are kept whole; short enough to be read in review. */
export const printedGoldens: readonly PrintedGolden[] = [
  {
    path: 'test/golden/check/service-desk-fi/out.txt',
    args: [
      ...['check', 'test/fixtures/as-found/service-desk.json', '--severity', 'error'],
      ...['--language', 'fi', '--as-of', '2026-11-21'],
    ],
  },
];

/** Runs the command as it was accepted. */
export async function printedOutput({ args }: PrintedGolden): Promise<string> {
  const { io, out } = silentIo();
  await runSeloste(args, io);
  return out();
}
