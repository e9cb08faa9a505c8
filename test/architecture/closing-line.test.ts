import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '#test/support/project-files.ts';
import { countTests, isGreen, sumReports, summaryLine } from '#test/support/test-summary.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-ci-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Status = 'passed' | 'failed' | 'skipped' | 'pending' | 'todo';

const file = (status: 'passed' | 'failed', ...tests: readonly Status[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

const mixed = {
  success: false,
  testResults: [file('passed', 'passed', 'skipped', 'todo'), file('failed', 'passed', 'failed')],
};

describe('counting the tests of a report', () => {
  it('counts what passed, failed and was left out', () => {
    expect(countTests(mixed)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that broke before its first test as a failure', () => {
    const report = { success: false, testResults: [file('failed'), file('passed', 'passed')] };
    expect(countTests(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts a run that failed although its tests passed as a failure', () => {
    const report = { success: false, testResults: [file('passed', 'passed')] };
    expect(countTests(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts the browser specs, a flaky one as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 7 };
    expect(countTests({ stats, errors: [] })).toEqual({ passed: 5, failed: 2, skipped: 7 });
  });

  it('counts a spec that does not load as a failure', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countTests({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('sums the reports of all runners and reads nothing else', () => {
    writeFileSync(join(folder, 'vitest.json'), JSON.stringify(mixed));
    writeFileSync(join(folder, 'other.json'), JSON.stringify(mixed));
    writeFileSync(join(folder, 'notes.txt'), 'not a report');
    const stats = { expected: 1, unexpected: 0, flaky: 0, skipped: 1 };
    writeFileSync(join(folder, 'playwright.json'), JSON.stringify({ stats, errors: [] }));
    expect(sumReports(folder)).toEqual({ passed: 5, failed: 2, skipped: 5 });
  });

  it('finds no tests where there is no report', () => {
    expect(sumReports(join(folder, 'absent'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('is green only when something ran and nothing failed', () => {
    expect(isGreen({ passed: 3, failed: 0, skipped: 1 })).toBe(true);
    expect(isGreen({ passed: 3, failed: 1, skipped: 0 })).toBe(false);
    expect(isGreen({ passed: 0, failed: 0, skipped: 4 })).toBe(false);
  });

  it('writes the closing line', () => {
    expect(summaryLine({ passed: 12, failed: 0, skipped: 3 })).toBe(
      '12 passed, 0 failed, 3 skipped',
    );
  });
});

const green = { success: true, testResults: [file('passed', 'passed', 'passed')] };

/** Runs a copy of .ci/run with an `npm` that only writes a report and ends as told. */
function runCi({ ci = 0, ready = 0, report = green as object | null, installed = true }) {
  for (const path of ['.ci/run', 'test/support', 'package.json', 'tsconfig.json']) {
    cpSync(join(projectRoot, path), join(folder, path), { recursive: true });
  }
  if (installed) symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'bin'));
  const write =
    report === null
      ? ''
      : `mkdir -p test/.reports && echo '${JSON.stringify(report)}' > test/.reports/vitest.json`;
  const npm = `#!/usr/bin/env bash\nif [ "$1" = ci ]; then exit ${ci}; fi\n${write}\nexit ${ready}\n`;
  writeFileSync(join(folder, 'bin/npm'), npm);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  const { status, stdout } = spawnSync('bash', [join(folder, '.ci/run')], {
    encoding: 'utf8',
    env: { ...process.env, PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter) },
  });
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

describe('.ci/run', () => {
  it('ends with the sum and 0 when all is well', () => {
    expect(runCi({})).toEqual({ status: 0, lastLine: '2 passed, 0 failed, 0 skipped' });
  });

  it('fails when a test failed', () => {
    const result = runCi({ ready: 1, report: mixed });
    expect(result).toEqual({ status: 1, lastLine: '2 passed, 1 failed, 2 skipped' });
  });

  it('fails when another gate failed, and still tells the sum', () => {
    const result = runCi({ ready: 1 });
    expect(result).toEqual({ status: 1, lastLine: '2 passed, 0 failed, 0 skipped' });
  });

  it('fails when a report tells of a failure that the runner did not', () => {
    const result = runCi({ report: mixed });
    expect(result).toEqual({ status: 1, lastLine: '2 passed, 1 failed, 2 skipped' });
  });

  it('fails when no test ran', () => {
    const result = runCi({ report: null });
    expect(result).toEqual({ status: 1, lastLine: '0 passed, 0 failed, 0 skipped' });
  });

  it('ends with the line even when the installation failed', () => {
    const result = runCi({ ci: 7, installed: false });
    expect(result).toEqual({ status: 7, lastLine: '0 passed, 0 failed, 0 skipped' });
  });

  it('does not count the report of an earlier run', () => {
    mkdirSync(join(folder, 'test/.reports'), { recursive: true });
    writeFileSync(join(folder, 'test/.reports/vitest.json'), JSON.stringify(green));
    const result = runCi({ ci: 1 });
    expect(result).toEqual({ status: 1, lastLine: '0 passed, 0 failed, 0 skipped' });
  });
});
