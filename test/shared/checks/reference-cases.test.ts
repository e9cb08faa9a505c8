import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pointReports } from '#shared/checks/points/point-report.ts';
import { checkWorkspace } from '#shared/checks/run-checks.ts';
import type { Workspace } from '#shared/workspace/workspace.ts';
import { projectRoot } from '#test/support/project-files.ts';
import { caseDay, readWorkspace } from '#test/support/reference-case.ts';

type AnswerKey = {
  readonly points: Readonly<
    Record<string, { readonly status: readonly string[]; readonly asks: boolean }>
  >;
  readonly flags: readonly {
    readonly id: string;
    readonly severity: string;
    readonly code: string;
    readonly record: string;
  }[];
};

const cases = ['service-desk', 'print-fleet'] as const;
const table: string[] = [];

describe.each(cases)('the notice of %s as it was found', (name) => {
  const path = join(projectRoot, `test/shared/checks/answer-keys/${name}.json`);
  const key = JSON.parse(readFileSync(path, 'utf8')) as AnswerKey;
  const workspace = readWorkspace(`test/fixtures/as-found/${name}.json`);
  const [report] = pointReports(workspace, { asOf: caseDay });
  const findings = checkWorkspace(workspace, { asOf: caseDay });

  it.each(Object.entries(key.points))('answers %s as a lawyer did', (point, expected) => {
    const result = report?.points.find((each) => each.key === point);
    table.push(`${name} ${point}: ${result?.status ?? '–'} (${expected.status.join(' or ')})`);
    expect(expected.status).toContain(result?.status);
    if (expected.asks && result?.status !== 'notApplicable') {
      expect(result?.question).not.toBeNull();
    }
  });

  it('accuses of nothing where the notice answers a point', () => {
    const satisfied = report?.points.filter(({ status }) => status === 'satisfied').length ?? 0;
    const points = findings.filter(({ family }) => family === 'points');
    const due = report?.points.filter(
      ({ status }) => status === 'missing' || status === 'partial',
    ).length;
    expect(satisfied).toBeGreaterThan(0);
    expect(points).toHaveLength(due ?? 0);
  });

  it.each(key.flags)('raises $id as $code', ({ id, severity, code, record }) => {
    const found = findings.find((each) => each.code === code && each.record === record);
    table.push(`${name} ${id}: ${found?.severity ?? '–'} ${code}`);
    expect(found?.severity).toBe(severity);
  });
});

/** The flags whose fact is about the words of the source themselves: a misprint, a label, two readings. */
const fromEvidence = ['SD-L09', 'PF-L03', 'PF-L21', 'SD-L07'];

describe.each(cases)('the notice of %s without the words that it was read from', (name) => {
  const path = join(projectRoot, `test/shared/checks/answer-keys/${name}.json`);
  const key = JSON.parse(readFileSync(path, 'utf8')) as AnswerKey;
  const findings = checkWorkspace(
    withoutEvidence(readWorkspace(`test/fixtures/as-found/${name}.json`)),
    { asOf: caseDay },
  );

  it('raises every flag but those about the words', () => {
    const lost = key.flags
      .filter(
        ({ code, record, severity }) =>
          !findings.some(
            (each) => each.code === code && each.record === record && each.severity === severity,
          ),
      )
      .map(({ id }) => id);
    expect(lost.filter((id) => !fromEvidence.includes(id))).toEqual([]);
  });
});

/** The workspace as if nobody had kept the words of the source. */
function withoutEvidence(workspace: Workspace): Workspace {
  const bare = Object.entries(workspace).map(([type, records]) => [
    type,
    Array.isArray(records)
      ? records.map((record: object) => ({ ...record, evidence: [] }))
      : records,
  ]);
  return Object.fromEntries(bare) as Workspace;
}

afterAll(() => {
  process.stdout.write(`${table.join('\n')}\n`);
});
