import { pointReports } from '#shared/checks/points/point-report.ts';
import type { Severity } from '#shared/checks/rule.ts';
import { checkWorkspace } from '#shared/checks/run-checks.ts';
import { checkResult, type CheckResult } from './check-result.ts';
import type { ReportWords } from './report-words.ts';

/** What a check report covers. */
export type CheckScope = {
  readonly asOf: string;
  /** Ids of registers; `null` = all of them, the workspace and its parties. */
  readonly registers: readonly string[] | null;
  /** The least severity that is shown. */
  readonly severity: Severity;
  /** Whether the points of Articles 13 and 14 are told too; a report as a document always tells them. */
  readonly withPoints: boolean;
};

/** Checks a workspace, or some of its registers with their notices, and puts what was found into words. */
export function checkWhole(
  words: ReportWords,
  { asOf, registers, severity, withPoints }: CheckScope,
): CheckResult {
  const { workspace } = words;
  const findings = checkWorkspace(workspace, registers === null ? { asOf } : { asOf, registers });
  const notices = new Set<string>(
    workspace.notices
      .filter((notice) => registers?.some((id) => notice.registers.some((it) => it === id)) ?? true)
      .map(({ id }) => id),
  );
  const points = withPoints
    ? pointReports(workspace, { asOf }).filter(({ notice }) => notices.has(notice))
    : null;
  return checkResult(words, findings, { asOf, scope: registers, severity, points });
}

/** The name of the report's file without its ending: `service-desk_check-report_fi`. */
export function checkReportStem(registers: readonly string[] | null, language: string): string {
  return [registers === null ? 'workspace' : registers.join('-'), 'check-report', language].join(
    '_',
  );
}
