import type { CheckResult, FindingCounts } from '#shared/documents/check-report/check-result.ts';
import { checkWhole } from '#shared/documents/check-report/check-whole.ts';
import { type ReportWords, reportWords } from '#shared/documents/check-report/report-words.ts';
import { fillIn } from '#shared/messages/messages.ts';
import { loadCatalogue } from '#shared/phrases/languages.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { checkBody } from './check-json.ts';
import { readCheckOptions, type CheckOptions } from './check-options.ts';
import { checkMarkdown, writeCheckReport, type WrittenReport } from './check-report-files.ts';
import { checkSarif } from './check-sarif.ts';
import { checkLines } from './check-text.ts';
import { emptyOutcome, failedOutcome, type CommandContext, type Outcome } from './command.ts';
import { diagnosticLine } from './diagnostics.ts';
import { usageFailure } from './failure.ts';
import { openFile } from './open-file.ts';

/** Checks a workspace and tells what was found in the form that was asked for. */
export async function check(context: CommandContext): Promise<Outcome> {
  const { line, io, messages } = context;
  const options = readCheckOptions(line, io.today);
  if (!options.ok) return failedOutcome(options.failure);
  const { asOf, registers } = options.value;
  const [file = ''] = line.positionals;
  io.progress(fillIn(messages.cli['phase-reading'], { file }));
  const opened = await openFile(file, io);
  if (!opened.ok) return { ...failedOutcome(...opened.failure), asOf };
  const { workspace } = opened.value;
  const unknown = registers?.find((id) => !workspace.registers.some((each) => each.id === id));
  if (unknown !== undefined) {
    const failure = usageFailure('unknown-register', { register: unknown });
    return { ...failedOutcome(failure), asOf };
  }
  const outcome = await checkOpened(workspace, options.value, context);
  return { ...outcome, asOf };
}

/** A check with all that telling it takes. */
export type Checked = {
  readonly file: string;
  readonly options: CheckOptions;
  readonly words: ReportWords;
  readonly result: CheckResult;
  /** The same with the points of the notices, which a document always tells. */
  readonly whole: CheckResult;
};

async function checkOpened(
  workspace: Workspace,
  options: CheckOptions,
  context: CommandContext,
): Promise<Outcome> {
  const { io, messages, line } = context;
  const [file = ''] = line.positionals;
  io.progress(fillIn(messages.cli['phase-checking'], { document: file }));
  const words = reportWords(workspace, await loadCatalogue(options.language), messages);
  const withPoints = options.points || options.report !== null;
  const whole = checkWhole(words, { ...options, withPoints });
  const result = options.points ? whole : { ...whole, points: null };
  const checked = { file, options, words, result, whole };
  const written =
    options.report === null ? nothingWritten : await writeCheckReport(checked, context);
  const { counts } = checked.result;
  return {
    ...emptyOutcome,
    files: written.files,
    diagnostics: written.diagnostics,
    lines: await linesOf(checked, written, context),
    failures: written.failures,
    findingsFail: failsOn(options.failOn, counts),
    body: options.format === 'json' ? { kind: 'check', check: checkBody(checked) } : null,
  };
}

const nothingWritten: WrittenReport = { files: [], diagnostics: [], failures: [] };

/** Whether what was found is bad enough; questions and what was set aside never are. */
function failsOn(failOn: CheckOptions['failOn'], { error, warning }: FindingCounts): boolean {
  if (failOn === 'never') return false;
  return error > 0 || (failOn === 'warning' && warning > 0);
}

/** What is printed; with `json` the report is printed in its place. */
async function linesOf(
  checked: Checked,
  written: WrittenReport,
  context: CommandContext,
): Promise<readonly string[]> {
  const { messages, io } = context;
  switch (checked.options.format) {
    case 'json':
      return [];
    case 'sarif':
      return [await checkSarif(checked, io)];
    case 'md': {
      const markdown = checkMarkdown(checked);
      return markdown.ok ? [markdown.value] : [];
    }
    case 'text':
      return [
        ...checkLines(checked, messages),
        ...written.files.map(({ path }) => fillIn(messages.cli.wrote, { path })),
        ...written.diagnostics.map((diagnostic) => diagnosticLine(diagnostic, messages)),
      ];
  }
}
