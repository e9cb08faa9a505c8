import { exitCodes, type ExitCode } from './exit-codes.ts';
import { processIo } from './io.ts';
import { runSeloste } from './run.ts';

/** The documents of one sample: what is asked of the command line. */
type Showing = { readonly sample: string; readonly options: readonly string[] };

const everyFormat = ['--format', 'pdf,docx,html,md'];
const everyLanguage = ['--language', 'fi,sv,en'];

const showings: readonly Showing[] = [
  { sample: 'service-desk', options: ['--document', 'all', '--register', 'all', ...everyFormat] },
  { sample: 'print-fleet', options: ['--document', 'all', '--register', 'all', ...everyFormat] },
  {
    sample: 'print-fleet',
    options: ['--document', 'notice', '--register', 'all', '--country', 'FI', ...everyFormat],
  },
  {
    sample: 'kunta',
    options: [
      '--document',
      'all',
      '--register',
      'workspace',
      '--copy',
      'authority',
      ...everyFormat,
    ],
  },
];

const expected: readonly ExitCode[] = [exitCodes.done, exitCodes.contentErrors];
const io = processIo();

/**
 * Writes the documents of the samples into `out/`. Texts that a sample lacks on purpose (the municipality's
 * English) stand in the documents as marked placeholders and are listed; that is no failure here.
 */
for (const { sample, options } of showings) {
  const file = `templates/samples/${sample}.json`;
  const place = ['--out', `out/${sample}`, '--overwrite'];
  const code = await runSeloste(['generate', file, ...options, ...everyLanguage, ...place], io);
  if (!expected.includes(code)) {
    process.exitCode = code;
    break;
  }
}
