import type { PdfStandard } from '#electron/documents/protocol.ts';
import type { Severity } from '#shared/checks/rule.ts';
import type { DocumentLanguage } from '#shared/phrases/languages.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { uiLanguages } from '#shared/messages/messages.ts';
import { checkFormats } from './check-command.ts';
import { usageFailure, type CliFailure } from './failure.ts';
import { outputFormats, type OutputFormat } from './generate-options.ts';
import { optionReader } from './option-reader.ts';
import type { CommandLine } from './options.ts';

/** All that `check` was asked for. */
export type CheckOptions = {
  /** Ids of registers; `null` = all. */
  readonly registers: readonly string[] | null;
  /** The least severity that is shown. */
  readonly severity: Severity;
  /** The least severity that makes the command fail. */
  readonly failOn: 'error' | 'warning' | 'never';
  readonly format: (typeof checkFormats)[number];
  readonly language: DocumentLanguage;
  readonly asOf: string;
  readonly points: boolean;
  /** Formats of the report as a document; `null` = none is written. */
  readonly report: ReportFiles | null;
};

/** The check report as files. */
export type ReportFiles = {
  readonly formats: readonly OutputFormat[];
  /** Folder as the user wrote it. */
  readonly out: string;
  readonly overwrite: boolean;
  readonly pdfStandard: PdfStandard;
};

/** Reads the options of `check`; the first that is missing or wrong ends it. */
export function readCheckOptions(
  line: CommandLine,
  today: () => string,
): Result<CheckOptions, CliFailure> {
  const { values, flags } = line;
  const lacking = lackingOption(line);
  if (lacking !== undefined) {
    return fail(usageFailure('missing-argument', { argument: lacking, command: 'check' }));
  }
  const read = optionReader(line);
  const registers = read.registers('all');
  const options = {
    registers: typeof registers === 'string' ? null : registers,
    severity: read.one('severity', ['info', 'warning', 'error']),
    failOn: read.one('fail-on', ['error', 'warning', 'never']),
    format: flags.has('json') ? ('json' as const) : read.one('format', checkFormats),
    language: read.one('language', uiLanguages),
    asOf: read.day('as-of') ?? today(),
    points: flags.has('points'),
    report: values.has('report')
      ? {
          formats: read.list('report', outputFormats),
          out: values.get('out') ?? '',
          overwrite: flags.has('overwrite'),
          pdfStandard: read.one('pdf-standard', ['ua-1', 'a-2a']),
        }
      : null,
  };
  const failure = read.failure();
  return failure === undefined ? ok(options) : fail(failure);
}

/** A report as files needs formats and a folder; one without the other is a slip. */
function lackingOption({ values }: CommandLine): string | undefined {
  if (values.has('report') === values.has('out')) return undefined;
  return values.has('out') ? '--report' : '--out';
}
