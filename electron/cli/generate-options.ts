import type { PdfStandard } from '#electron/documents/protocol.ts';
import {
  documentKinds,
  type DocumentKind,
  type DocumentRequest,
} from '#shared/documents/document-kinds.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { documentLanguages } from '#shared/phrases/languages.ts';
import { usageFailure, type CliFailure } from './failure.ts';
import { optionReader } from './option-reader.ts';
import type { CommandLine } from './options.ts';

/** Formats of documents. */
export const outputFormats = ['docx', 'pdf', 'html', 'md'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** All that `generate` was asked for. */
export type GenerateOptions = {
  readonly request: DocumentRequest;
  readonly formats: readonly OutputFormat[];
  /** Folder as the user wrote it. */
  readonly out: string;
  readonly overwrite: boolean;
  readonly pdfStandard: PdfStandard;
};

/** Reads the options of `generate`; the first that is missing or wrong ends it. */
export function readGenerateOptions(
  line: CommandLine,
  today: () => string,
): Result<GenerateOptions, CliFailure> {
  const needed = ['document', 'register', 'language', 'format', 'out'];
  const missing = needed.find((name) => !line.values.has(name));
  if (missing !== undefined) {
    return fail(
      usageFailure('missing-argument', { argument: `--${missing}`, command: 'generate' }),
    );
  }
  const read = optionReader(line);
  const options = {
    request: {
      documents: withAll(read.list('document', [...documentKinds, 'all'])),
      registers: read.registers(),
      party: line.values.get('party') ?? null,
      languages: read.list('language', documentLanguages),
      country: read.matching('country', /^[A-Z]{2}$/, 'FI, SE, NO …'),
      copy: read.one('copy', ['internal', 'authority']),
      asOf: read.day('as-of') ?? today(),
    },
    formats: read.list('format', outputFormats),
    out: line.values.get('out') ?? '',
    overwrite: line.flags.has('overwrite'),
    pdfStandard: read.one('pdf-standard', ['ua-1', 'a-2a']),
  };
  const failure = read.failure();
  return failure === undefined ? ok(options) : fail(failure);
}

function withAll(documents: readonly (DocumentKind | 'all')[]): readonly DocumentKind[] {
  if (documents.includes('all')) return documentKinds;
  return documents.filter((document) => document !== 'all');
}
