import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many tests ended how. */
export type TestCounts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

/** The part of Vitest's JSON report that is counted. */
type VitestReport = {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** The part of Playwright's JSON report that is counted. */
type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** What broke outside of a test, such as a file that does not load. */
  readonly errors: readonly unknown[];
};

type TestReport = VitestReport | PlaywrightReport;

const none: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/**
 * Counts one report. A file that broke before its first test counts as one failed test, and so does
 * a run that failed although every test passed (an unhandled error, a coverage threshold).
 */
export function countTests(report: TestReport): TestCounts {
  return 'stats' in report ? countPlaywright(report) : countVitest(report);
}

/** A test that passed only when it was repeated is a defect: it counts as failed. */
function countPlaywright({ stats, errors }: PlaywrightReport): TestCounts {
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    failed: failed === 0 && errors.length > 0 ? 1 : failed,
    skipped: stats.skipped,
  };
}

function countVitest(report: VitestReport): TestCounts {
  const counts = report.testResults.map(countFile).reduce(add, none);
  return !report.success && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Sums the reports of all runners in a folder; a folder that does not exist holds none. */
export function sumReports(folder: string): TestCounts {
  return reportsIn(folder)
    .map((path) => countTests(JSON.parse(readFileSync(path, 'utf8')) as TestReport))
    .reduce(add, none);
}

/** The closing line of a run. */
export function summaryLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Whether the counts allow a green run: nothing failed, and something ran. */
export function isGreen({ passed, failed }: TestCounts): boolean {
  return failed === 0 && passed > 0;
}

function reportsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function countFile({ status, assertionResults }: VitestReport['testResults'][number]): TestCounts {
  const ended = (...statuses: readonly string[]) =>
    assertionResults.filter((test) => statuses.includes(test.status)).length;
  const failed = ended('failed');
  return {
    passed: ended('passed'),
    failed: status === 'failed' && failed === 0 ? 1 : failed,
    skipped: ended('skipped', 'pending', 'todo', 'disabled'),
  };
}

function add(a: TestCounts, b: TestCounts): TestCounts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}
