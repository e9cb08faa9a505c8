import type { PdfStandard } from '#electron/documents/protocol.ts';
import {
  documentKinds,
  type DocumentKind,
  type DocumentRequest,
} from '#shared/documents/document-kinds.ts';
import { parseIsoDate } from '#shared/kernel/iso-date.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { documentLanguages } from '#shared/phrases/languages.ts';
import { usageFailure, type CliFailure } from './failure.ts';
import { wrongValue, type CommandLine } from './options.ts';

const outputFormats = ['docx', 'pdf', 'html', 'md'] as const;
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
  const read = reader(line);
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

/** Reads values one by one and remembers the first that is wrong. */
function reader({ values }: CommandLine) {
  let failure: CliFailure | undefined;
  const refuse = (option: string, value: string, allowed: readonly string[]) => {
    failure ??= wrongValue(option, value, allowed);
  };
  const words = (option: string) =>
    [...new Set((values.get(option) ?? '').split(',').map((word) => word.trim()))].filter(
      (word) => word !== '',
    );
  return {
    failure: () => failure,
    list: <Word extends string>(option: string, allowed: readonly Word[]): readonly Word[] => {
      const asked = words(option);
      if (asked.length === 0) refuse(option, values.get(option) ?? '', allowed);
      return asked.flatMap((word) => {
        const known = allowed.find((each) => each === word);
        if (known === undefined) refuse(option, word, allowed);
        return known ?? [];
      });
    },
    /** One of a few words; the first of them is meant where the option is not given. */
    one: <Word extends string>(option: string, allowed: readonly [Word, ...Word[]]): Word => {
      const asked = values.get(option) ?? allowed[0];
      const known = allowed.find((each) => each === asked);
      if (known === undefined) refuse(option, asked, allowed);
      return known ?? allowed[0];
    },
    matching: (option: string, pattern: RegExp, example: string): string | null => {
      const value = values.get(option);
      if (value !== undefined && !pattern.test(value)) refuse(option, value, [example]);
      return value ?? null;
    },
    day: (option: string): string | undefined => {
      const value = values.get(option);
      if (value !== undefined && parseIsoDate(value) === undefined) {
        refuse(option, value, ['2026-11-21']);
      }
      return value;
    },
    registers: (): DocumentRequest['registers'] => {
      const asked = words('register');
      const [first] = asked;
      if (first === undefined) refuse('register', '', ['ID', 'all', 'workspace']);
      if (asked.length > 1) return asked;
      return first === 'all' || first === 'workspace' ? first : asked;
    },
  };
}
