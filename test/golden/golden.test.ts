import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GoldenCase, goldenCases, goldenOutputs } from '#test/support/golden.ts';
import { projectRoot, projectText } from '#test/support/project-files.ts';

function accepted({ folder }: GoldenCase, name: string): string {
  const path = `${folder}/${name}`;
  return existsSync(join(projectRoot, path)) ? projectText(path) : '';
}

// After a wanted change: npm run golden:accept, then read the difference and look at the pages.
describe.each(goldenCases())('$folder', (golden) => {
  it('is built and rendered as it was accepted', async () => {
    for (const [name, content] of await goldenOutputs(golden)) {
      expect(content, name).toBe(accepted(golden, name));
    }
  });
});
