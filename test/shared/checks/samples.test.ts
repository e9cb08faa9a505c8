import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '#shared/checks/run-checks.ts';
import { projectRoot } from '#test/support/project-files.ts';
import { caseDay, readWorkspace } from '#test/support/reference-case.ts';

const samples = readdirSync(join(projectRoot, 'templates/samples')).filter((name) =>
  name.endsWith('.json'),
);

describe('the shipped samples', () => {
  it.each(samples)('%s gives no errors', (name) => {
    const findings = checkWorkspace(readWorkspace(`templates/samples/${name}`), { asOf: caseDay });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
