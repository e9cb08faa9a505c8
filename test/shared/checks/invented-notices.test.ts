import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pointReports } from '#shared/checks/points/point-report.ts';
import { checkWorkspace } from '#shared/checks/run-checks.ts';
import { projectRoot } from '#test/support/project-files.ts';
import { readWorkspace } from '#test/support/reference-case.ts';

/**
 * Notices as such organisations publish them, invented with their gaps, and judged point by point before they
 * were checked: every status that a lawyer would accept, the likeliest first.
 */
type Answers = Readonly<
  Record<string, { readonly status: readonly string[]; readonly asks: boolean }>
>;

const asOf = '2026-11-22';
const keyFile = join(projectRoot, 'test/shared/checks/answer-keys/invented-notices.json');
const keys = Object.entries(
  JSON.parse(readFileSync(keyFile, 'utf8')) as Readonly<Record<string, Answers>>,
);

describe.each(keys)('the invented notice of a %s', (name, answers) => {
  const workspace = readWorkspace(`test/fixtures/invented/${name}.json`);
  const [report] = pointReports(workspace, { asOf });

  it.each(Object.entries(answers))('answers %s as a lawyer did', (point, { status, asks }) => {
    const result = report?.points.find(({ key }) => key === point);
    expect(status).toContain(result?.status);
    const isOpen = result?.status === 'missing' && asks;
    if (isOpen) expect(result.question).not.toBeNull();
  });

  it('is accused of nothing at a point that it answers', () => {
    const due = report?.points.filter(({ status }) => status === 'missing' || status === 'partial');
    const found = checkWorkspace(workspace, { asOf }).filter(({ family }) => family === 'points');
    expect(found).toHaveLength(due?.length ?? 0);
  });
});
