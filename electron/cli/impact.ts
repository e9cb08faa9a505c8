import { type Impact, impactOf } from '#shared/checks/impact/impact.ts';
import {
  type ImpactTarget,
  impactTarget,
  type UnknownTarget,
} from '#shared/checks/impact/impact-target.ts';
import { type ReportWords, reportWords } from '#shared/documents/check-report/report-words.ts';
import { fillIn } from '#shared/messages/messages.ts';
import { loadCatalogue } from '#shared/phrases/languages.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { uiLanguages, type UiLanguage } from '#shared/messages/messages.ts';
import { emptyOutcome, failedOutcome, type CommandContext, type Outcome } from './command.ts';
import { usageFailure, type CliFailure } from './failure.ts';
import { impactBody } from './impact-json.ts';
import { impactLines } from './impact-text.ts';
import { openFile } from './open-file.ts';
import { optionReader } from './option-reader.ts';
import type { CommandLine } from './options.ts';

/** What was asked and what came of it, with all that telling it takes. */
export type ImpactFound = {
  readonly asOf: string;
  readonly words: ReportWords;
  readonly target: ImpactTarget;
  readonly impact: Impact;
};

/** Tells what depends on what the user names. */
export async function impact(context: CommandContext): Promise<Outcome> {
  const { line, io, messages } = context;
  const options = readOptions(line, io.today);
  if (!options.ok) return failedOutcome(options.failure);
  const { on, asOf, language } = options.value;
  const [file = ''] = line.positionals;
  io.progress(fillIn(messages.cli['phase-reading'], { file }));
  const opened = await openFile(file, io);
  if (!opened.ok) return { ...failedOutcome(...opened.failure), asOf };
  const { workspace } = opened.value;
  const target = impactTarget(workspace, on);
  if (!target.ok) {
    return { ...failedOutcome(unknownTarget(on, target.failure)), asOf };
  }
  const found: ImpactFound = {
    asOf,
    words: reportWords(workspace, await loadCatalogue(language), messages),
    target: target.value,
    impact: impactOf(workspace, target.value, asOf),
  };
  return {
    ...emptyOutcome,
    asOf,
    lines: impactLines(found, messages),
    body: { kind: 'impact', impact: impactBody(found) },
  };
}

type ImpactOptions = {
  readonly on: string;
  readonly asOf: string;
  readonly language: UiLanguage;
};

function readOptions(line: CommandLine, today: () => string): Result<ImpactOptions, CliFailure> {
  const on = line.values.get('on');
  if (on === undefined) {
    return fail(usageFailure('missing-argument', { argument: '--on', command: 'impact' }));
  }
  const read = optionReader(line);
  const asOf = read.day('as-of') ?? today();
  const language = read.one('language', uiLanguages);
  const failure = read.failure();
  return failure === undefined ? ok({ on, asOf, language }) : fail(failure);
}

function unknownTarget(on: string, { near }: UnknownTarget): CliFailure {
  if (near.length === 0) return usageFailure('nothing-like-target', { target: on });
  return usageFailure('unknown-target', { target: on, near: near.join(', ') });
}
